#include "inference/training/methods/integral_attention.h"

#include <array>
#include <utility>

#include "inference/networks/trainable_network.h"
#include "inference/training/losses/integral_attention_loss.h"
#include "inference/training/named_choice.h"

namespace overlook {

namespace {

constexpr std::array<NamedChoice<IntegralAveraging>, 3> kAveragings{
    {{"joint", IntegralAveraging::Joint},
     {"per-class", IntegralAveraging::PerClass},
     {"cross-entropy", IntegralAveraging::CrossEntropy}}};

class IntegralAttention : public TrainingMethod {
 public:
    IntegralAttention(IntegralAveraging averaging, AttentionMemory memory)
        : m_averaging(averaging), m_memory(std::move(memory)) {}

    Loss loss(TrainableNetwork& network, const LearningBatch& batch) override {
        const at::Tensor maps = network.outputs(batch.input).classMaps;
        const cv::Size size(static_cast<int>(maps.size(3)), static_cast<int>(maps.size(2)));
        const auto losses = integralAttentionLosses(maps, rememberedMaps(batch, m_memory, size), m_averaging);
        if (!losses.attended.defined())
            return {losses.total, {}};
        return {losses.total,
                {{"loss_attended", losses.attended.item<double>()}, {"loss_rest", losses.rest.item<double>()}}};
    }

 private:
    IntegralAveraging m_averaging;
    AttentionMemory m_memory;
};

}  // namespace

std::unique_ptr<TrainingMethod> makeIntegralAttention(const std::string& averaging, AttentionMemory memory) {
    return std::make_unique<IntegralAttention>(chosenByName(kAveragings, "averaging", averaging), std::move(memory));
}

}  // namespace overlook
