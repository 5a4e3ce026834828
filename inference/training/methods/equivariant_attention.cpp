#include "inference/training/methods/equivariant_attention.h"

#include <ATen/ops/upsample_bilinear2d.h>
#include <ATen/TensorOperators.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "inference/core/error.h"
#include "inference/networks/trainable_network.h"
#include "inference/training/losses.h"
#include "inference/training/losses/equivariance_loss.h"

namespace overlook {

namespace {

constexpr std::int64_t kSmallestSide = 32;  ///< the deepest networks leave one position of it

/// [B, 3, H, W] at `scale`, or larger where a side would become too small.
at::Tensor scaled(const at::Tensor& pictures, double scale) {
    const auto side = [&](std::int64_t length) {
        return std::max(kSmallestSide, static_cast<std::int64_t>(std::llround(static_cast<double>(length) * scale)));
    };
    return at::upsample_bilinear2d(pictures, {side(pictures.size(2)), side(pictures.size(3))}, false);
}

class EquivariantAttention : public TrainingMethod {
 public:
    EquivariantAttention(double weight, double scale) : m_weight(weight), m_scale(scale) {}

    Loss loss(TrainableNetwork& network, const LearningBatch& batch) override {
        const NetworkOutputs whole = network.outputs(batch.input);
        const NetworkOutputs resized = network.outputs(scaled(batch.input, m_scale));
        const at::Tensor classification = (multiLabelSoftMarginLoss(whole.logits, batch.targets) +
                                           multiLabelSoftMarginLoss(resized.logits, batch.targets)) /
                                          2;
        const at::Tensor equivariance = equivarianceLoss(whole.classMaps, resized.classMaps, batch.targets);
        return {classification + m_weight * equivariance,
                {{"loss_classification", classification.item<double>()},
                 {"loss_equivariance", equivariance.item<double>()}}};
    }

 private:
    double m_weight;
    double m_scale;
};

}  // namespace

std::unique_ptr<TrainingMethod> makeEquivariantAttention(double weight, double scale) {
    if (!(scale > 0) || std::isinf(scale))
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "The option “%1” of a training must be greater than zero, but it is %2."),
                    {"equivariance scale", std::to_string(scale)});
    return std::make_unique<EquivariantAttention>(weight, scale);
}

}  // namespace overlook
