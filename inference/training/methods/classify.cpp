#include "inference/training/methods/classify.h"

#include "inference/networks/trainable_network.h"
#include "inference/training/losses.h"

namespace overlook {

namespace {

class Classify : public TrainingMethod {
 public:
    explicit Classify(bool isSingleLabel)
        : m_loss(isSingleLabel ? singleLabelCrossEntropy : multiLabelSoftMarginLoss) {}

    Loss loss(TrainableNetwork& network, const LearningBatch& batch) override {
        return {m_loss(network.outputs(batch.input).logits, batch.targets), {}};
    }

 private:
    at::Tensor (*m_loss)(const at::Tensor& logits, const at::Tensor& targets);
};

}  // namespace

std::unique_ptr<TrainingMethod> makeClassify(bool isSingleLabel) {
    return std::make_unique<Classify>(isSingleLabel);
}

}  // namespace overlook
