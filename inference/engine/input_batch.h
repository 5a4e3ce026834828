#pragma once

#include <ATen/core/Tensor.h>

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "inference/engine/explanation.h"

namespace c10 {
class Stream;
}

namespace overlook {

/// Pictures of one input size.
struct InputBatch {
    std::vector<std::size_t> numbers;  ///< of the pictures, in the order of `pictures`
    std::vector<PreparedPicture> pictures;
    at::Tensor input;  ///< [B, C, H, W] on the model's device

    [[nodiscard]] std::size_t size() const { return pictures.size(); }
    [[nodiscard]] InputBatch part(std::size_t begin, std::size_t end) const;
};

/// Makes batches, each on the device by a way of its own, so that a GPU copies one while it computes with another. Used
/// from one thread at a time.
class BatchMaker {
 public:
    explicit BatchMaker(c10::Device device);
    ~BatchMaker();
    BatchMaker(const BatchMaker&) = delete;
    BatchMaker& operator=(const BatchMaker&) = delete;

    /// `pictures[i]`, where there is one, is the number `first` + i; at most `most(input size)` in a batch.
    [[nodiscard]] std::vector<InputBatch> batches(std::vector<std::optional<PreparedPicture>> pictures,
                                                  std::size_t first,
                                                  const std::function<std::size_t(cv::Size)>& most) const;

 private:
    [[nodiscard]] at::Tensor onDevice(const std::vector<PreparedPicture>& pictures) const;

    c10::Device m_device;
    std::unique_ptr<c10::Stream> m_copies;  ///< of a GPU
};

}  // namespace overlook
