#include "inference/training/methods/right_reasons.h"

#include <ATen/ops/zeros.h>
#include <ATen/TensorOperators.h>

#include "inference/networks/trainable_network.h"
#include "inference/training/losses.h"
#include "inference/training/losses/input_gradient_loss.h"

namespace overlook {

namespace {

class RightReasons : public TrainingMethod {
 public:
    explicit RightReasons(double weight) : m_weight(weight) {}

    Loss loss(TrainableNetwork& network, const LearningBatch& batch) override {
        const bool hasHints = batch.hints.defined();
        const at::Tensor input = hasHints ? batch.input.detach().requires_grad_(true) : batch.input;
        const at::Tensor logits = network.outputs(input).logits;
        const at::Tensor classification = multiLabelSoftMarginLoss(logits, batch.targets);
        const at::Tensor hints = hasHints ? inputGradientLoss(hintedColumns(batch, logits), input,
                                                              hintedColumns(batch, batch.targets), batch.hints)
                                          : at::zeros({}, logits.options());
        return {classification + m_weight * hints,
                {{"loss_classification", classification.item<double>()}, {"loss_hint", hints.item<double>()}}};
    }

 private:
    double m_weight;
};

}  // namespace

std::unique_ptr<TrainingMethod> makeRightReasons(double weight) {
    return std::make_unique<RightReasons>(weight);
}

}  // namespace overlook
