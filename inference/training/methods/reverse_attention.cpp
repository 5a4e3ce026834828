#include "inference/training/methods/reverse_attention.h"

#include "inference/core/error.h"
#include "inference/networks/trainable_network.h"
#include "inference/training/losses/reverse_losses.h"
#include "inference/training/methods/batch_masks.h"

namespace overlook {

namespace {

ReverseAttentionScores branchesOf(const NetworkOutputs& outputs) {
    const auto branch = [&](const char* name) {
        const auto found = outputs.named.find(name);
        if (found == outputs.named.end())
            refuseWithoutReverseBranches();
        return found->second;
    };
    return {branch("head.org"), branch("head.rev"), branch("head.comb")};
}

class ReverseAttention : public TrainingMethod {
 public:
    explicit ReverseAttention(const SegmentationParameters& parameters)
        : m_weights{parameters.originalWeight, parameters.reverseWeight, parameters.combinedWeight} {}

    Loss loss(TrainableNetwork& network, const LearningBatch& batch) override {
        const at::Tensor& masks = masksOf(batch);
        const ReverseAttentionLosses losses = reverseAttentionLosses(branchesOf(network.outputs(batch.input)), masks);
        return {losses.total(m_weights),
                {{"loss_original", losses.original.item<double>()},
                 {"loss_reverse", losses.reverse.item<double>()},
                 {"loss_combined", losses.combined.item<double>()}}};
    }

 private:
    ReverseAttentionWeights m_weights;
};

}  // namespace

std::unique_ptr<TrainingMethod> makeReverseAttention(const SegmentationParameters& parameters) {
    return std::make_unique<ReverseAttention>(parameters);
}

void refuseWithoutReverseBranches() {
    throw Error(Error::Kind::BadRequest,
                OVERLOOK_TEXT("Error",
                              "The training method “ran” needs a network with reverse attention, for example "
                              "“tiny-ran”. Other networks learn by “segment”."));
}

}  // namespace overlook
