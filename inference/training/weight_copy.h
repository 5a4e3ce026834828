#pragma once

#include <ATen/core/Tensor.h>

#include <cstddef>
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
    [[nodiscard]] std::size_t parameters() const { return m_parameters; }  ///< how many, before the buffers

 private:
    torch::nn::Module& m_module;
    std::size_t m_parameters;
    std::vector<at::Tensor> m_kept;
};

/// For as long as it lives, the network has the weights of a copy, where there is one.
class CopyInPlace {
 public:
    explicit CopyInPlace(WeightCopy* copyOrNull) : m_copy(copyOrNull) { exchange(); }
    ~CopyInPlace() { exchange(); }
    CopyInPlace(const CopyInPlace&) = delete;
    CopyInPlace& operator=(const CopyInPlace&) = delete;

 private:
    void exchange() {
        if (m_copy)
            m_copy->exchange();
    }

    WeightCopy* m_copy;
};

}  // namespace overlook
