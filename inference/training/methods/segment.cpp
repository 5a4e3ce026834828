#include "inference/training/methods/segment.h"

#include <ATen/TensorOperators.h>

#include <array>

#include "inference/networks/trainable_network.h"
#include "inference/training/losses/segmentation_loss.h"
#include "inference/training/methods/batch_masks.h"

namespace overlook {

namespace {

constexpr std::array<const char*, 5> kAuxiliaryHeads{"aux", "aux2", "aux3", "position", "channel"};

class Segment : public TrainingMethod {
 public:
    explicit Segment(double auxiliaryWeight) : m_auxiliaryWeight(auxiliaryWeight) {}

    Loss loss(TrainableNetwork& network, const LearningBatch& batch) override {
        const at::Tensor& masks = masksOf(batch);
        const NetworkOutputs outputs = network.outputs(batch.input);
        const at::Tensor main = segmentationCrossEntropy(outputs.logits, masks);
        Loss loss{main, {{"loss_segmentation", main.item<double>()}}};
        for (const char* head : kAuxiliaryHeads) {
            const auto scores = outputs.named.find(head);
            if (scores == outputs.named.end())
                continue;
            const at::Tensor ofHead = segmentationCrossEntropy(scores->second, masks);
            loss.total = loss.total + m_auxiliaryWeight * ofHead;
            loss.parts["loss_" + scores->first] = ofHead.item<double>();
        }
        return loss;
    }

 private:
    double m_auxiliaryWeight;
};

}  // namespace

std::unique_ptr<TrainingMethod> makeSegment(double auxiliaryWeight) {
    return std::make_unique<Segment>(auxiliaryWeight);
}

}  // namespace overlook
