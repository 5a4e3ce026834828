#include "inference/training/methods/classify.h"

#include "inference/networks/trainable_network.h"
#include "inference/training/losses.h"

namespace overlook {

namespace {

class Classify : public TrainingMethod {
 public:
    Loss loss(TrainableNetwork& network, const LearningBatch& batch) override {
        return {multiLabelSoftMarginLoss(network.outputs(batch.input).logits, batch.targets), {}};
    }
};

}  // namespace

std::unique_ptr<TrainingMethod> makeClassify(const MethodParameters& /*parameters*/) {
    return std::make_unique<Classify>();
}

}  // namespace overlook
