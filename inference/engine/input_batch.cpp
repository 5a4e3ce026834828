#include "inference/engine/input_batch.h"

#include <c10/core/impl/VirtualGuardImpl.h>
#include <c10/core/Stream.h>
#include <torch/types.h>

#include <cstring>
#include <map>
#include <utility>

namespace overlook {

namespace {

/// What this thread starts on a GPU goes one way for as long as it lives.
class CurrentStream {
 public:
    explicit CurrentStream(c10::Stream stream) : m_gpu(stream.device_type()), m_before(m_gpu.exchangeStream(stream)) {}
    ~CurrentStream() { m_gpu.exchangeStream(m_before); }
    CurrentStream(const CurrentStream&) = delete;
    CurrentStream& operator=(const CurrentStream&) = delete;

 private:
    c10::impl::VirtualGuardImpl m_gpu;
    c10::Stream m_before;
};

cv::Size sizeOf(const PreparedPicture& picture) {
    return {static_cast<int>(picture.input.size(3)), static_cast<int>(picture.input.size(2))};
}

}  // namespace

InputBatch InputBatch::part(std::size_t begin, std::size_t end) const {
    const auto from = static_cast<std::ptrdiff_t>(begin);
    const auto to = static_cast<std::ptrdiff_t>(end);
    return {{numbers.begin() + from, numbers.begin() + to},
            {pictures.begin() + from, pictures.begin() + to},
            input.slice(0, from, to)};
}

BatchMaker::BatchMaker(c10::Device device) : m_device(device) {
    if (!m_device.is_cpu())
        m_copies = std::make_unique<c10::Stream>(
            c10::impl::VirtualGuardImpl(m_device.type()).getStreamFromGlobalPool(m_device));
}

BatchMaker::~BatchMaker() = default;

std::vector<InputBatch> BatchMaker::batches(std::vector<std::optional<PreparedPicture>> pictures, std::size_t first,
                                            const std::function<std::size_t(cv::Size)>& most) const {
    std::vector<InputBatch> all;
    std::map<std::vector<std::int64_t>, std::size_t> open;  // the batch that more pictures of a size go into
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        if (!pictures[i])
            continue;
        const auto shape = pictures[i]->input.sizes().vec();
        const auto found = open.find(shape);
        if (found == open.end() || all[found->second].size() >= most(sizeOf(*pictures[i]))) {
            open[shape] = all.size();
            all.emplace_back();
        }
        InputBatch& batch = all[open[shape]];
        batch.numbers.push_back(first + i);
        batch.pictures.push_back(std::move(*pictures[i]));
    }
    for (InputBatch& batch : all) {
        batch.input = onDevice(batch.pictures);
        for (std::size_t i = 0; i < batch.size(); ++i)
            batch.pictures[i].input = batch.input.narrow(0, static_cast<std::int64_t>(i), 1);
    }
    return all;
}

at::Tensor BatchMaker::onDevice(const std::vector<PreparedPicture>& pictures) const {
    std::vector<at::Tensor> inputs;
    for (const PreparedPicture& picture : pictures)
        inputs.push_back(picture.input);
    if (!m_copies)
        return inputs.size() == 1 ? inputs[0] : torch::cat(inputs);
    auto shape = inputs.front().sizes().vec();
    shape[0] = static_cast<std::int64_t>(inputs.size());
    at::Tensor pinned = at::empty(shape, inputs.front().options().pinned_memory(true));  // copied from directly
    auto* next = static_cast<char*>(pinned.data_ptr());
    for (const at::Tensor& input : inputs) {
        std::memcpy(next, input.data_ptr(), input.nbytes());
        next += input.nbytes();
    }
    const CurrentStream copies(*m_copies);
    return pinned.to(m_device);
}

}  // namespace overlook
