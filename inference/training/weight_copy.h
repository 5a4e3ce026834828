#pragma once

#include <ATen/core/Tensor.h>

#include <vector>

namespace torch::nn {
class Module;
}

namespace overlook {

/// A copy of a network's weights and buffers, as they were when it was made.
class WeightCopy {
 public:
    /// `module` must outlive this object.
    explicit WeightCopy(torch::nn::Module& module);

    /// The network's weights and those kept here change places: the first time the copy goes into the network, the
    /// second time it comes back.
    void exchange();

    /// What is kept here at the moment; the network's own in the same order.
    [[nodiscard]] const std::vector<at::Tensor>& kept() const { return m_kept; }
    [[nodiscard]] std::vector<at::Tensor> current() const;

 private:
    torch::nn::Module& m_module;
    std::vector<at::Tensor> m_kept;
};

/// For as long as it lives, the network has the weights of a copy.
class CopyInPlace {
 public:
    explicit CopyInPlace(WeightCopy& copy) : m_copy(copy) { m_copy.exchange(); }
    ~CopyInPlace() { m_copy.exchange(); }
    CopyInPlace(const CopyInPlace&) = delete;
    CopyInPlace& operator=(const CopyInPlace&) = delete;

 private:
    WeightCopy& m_copy;
};

}  // namespace overlook
