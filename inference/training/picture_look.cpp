#include "inference/training/picture_look.h"

#include <ATen/ops/avg_pool2d.h>

#include <algorithm>
#include <utility>

#include "inference/networks/trainable_network.h"

namespace overlook {

namespace {

/// A plane as a picture of the same type.
template <typename Value>
cv::Mat_<Value> copied(const at::Tensor& plane) {
    cv::Mat_<Value> picture(static_cast<int>(plane.size(0)), static_cast<int>(plane.size(1)));
    const at::Tensor values = plane.contiguous();
    std::copy_n(values.data_ptr<Value>(), picture.total(), picture.begin());
    return picture;
}

at::Tensor coarser(const at::Tensor& maps) {
    const bool isSmall = std::min(maps.size(2), maps.size(3)) < BatchLook::kMapStep;
    return isSmall ? maps : at::avg_pool2d(maps, {BatchLook::kMapStep, BatchLook::kMapStep});
}

}  // namespace

BatchLook::BatchLook(const NetworkOutputs& outputs, Task task, bool isExclusive) {
    if (task == Task::Classification) {
        m_scores = (isExclusive ? outputs.logits.softmax(1) : outputs.logits.sigmoid()).cpu().contiguous();
        m_maps = outputs.classMaps.cpu();
        return;
    }
    const at::Tensor probabilities = outputs.logits.softmax(1).narrow(1, 1, outputs.logits.size(1) - 1);
    m_scores = probabilities.amax({2, 3}).cpu().contiguous();
    m_maps = coarser(probabilities).cpu();
    m_labels = outputs.logits.argmax(1).to(at::kByte).cpu();
}

PictureLook BatchLook::at(std::size_t row, const std::vector<int>& wantedOutputs) const {
    const auto index = static_cast<std::int64_t>(row);
    const auto* scores = m_scores[index].data_ptr<float>();
    PictureLook look;
    look.scores.assign(scores, scores + m_scores.size(1));
    for (const int output : wantedOutputs)
        look.maps.push_back(copied<float>(m_maps[index][output]));
    if (m_labels.defined())
        look.labels = copied<std::uint8_t>(m_labels[index]);
    return look;
}

}  // namespace overlook
