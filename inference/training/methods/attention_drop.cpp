#include "inference/training/methods/attention_drop.h"

#include <ATen/ops/rand.h>
#include <ATen/TensorOperators.h>

#include <utility>

#include "inference/networks/trainable_network.h"
#include "inference/training/losses.h"

namespace overlook {

namespace {

class AttentionDrop : public TrainingMethod {
 public:
    AttentionDrop(const AccumulationParameters& parameters, AttentionMemory memory)
        : m_rate(parameters.dropRate), m_threshold(parameters.dropThreshold), m_memory(std::move(memory)) {}

    Loss loss(TrainableNetwork& network, const LearningBatch& batch) override {
        const at::Tensor logits = network.outputs(withoutAttended(batch)).logits;
        return {multiLabelSoftMarginLoss(logits, batch.targets), {}};
    }

 private:
    [[nodiscard]] at::Tensor withoutAttended(const LearningBatch& batch) const {
        const cv::Size size(static_cast<int>(batch.input.size(3)), static_cast<int>(batch.input.size(2)));
        const at::Tensor attention = rememberedMaps(batch, m_memory, size).amax(1, /*keepdim=*/true);
        const at::Tensor isChosen = at::rand({batch.input.size(0), 1, 1, 1}).lt(m_rate).to(batch.input.device());
        return batch.input * attention.gt(m_threshold).logical_and(isChosen).logical_not();
    }

    double m_rate;
    double m_threshold;
    AttentionMemory m_memory;
};

}  // namespace

std::unique_ptr<TrainingMethod> makeAttentionDrop(const AccumulationParameters& parameters, AttentionMemory memory) {
    return std::make_unique<AttentionDrop>(parameters, std::move(memory));
}

}  // namespace overlook
