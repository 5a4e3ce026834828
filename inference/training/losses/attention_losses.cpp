#include "inference/training/losses/attention_losses.h"

#include <ATen/ops/adaptive_avg_pool2d.h>
#include <ATen/TensorOperators.h>

namespace overlook {

namespace {

constexpr double kNoDivisionByZero = 1e-8;

/// What the hints say of every position, and which share of it they know.
struct KnownHints {
    at::Tensor values;
    at::Tensor coverage;
};

KnownHints hintsOf(const at::Tensor& maps, const at::Tensor& hints) {
    const at::Tensor known = hints.ge(0).to(maps.scalar_type());
    const at::Tensor values = hints.to(maps.scalar_type()) * known;
    if (hints.sizes() == maps.sizes())
        return {values, known};
    const at::Tensor coverage = at::adaptive_avg_pool2d(known, {maps.size(1), maps.size(2)});
    const at::Tensor averages = at::adaptive_avg_pool2d(values, {maps.size(1), maps.size(2)});
    return {averages / coverage.clamp_min(kNoDivisionByZero), coverage};
}

/// Weighted mean of each map, [P]; 0 where nothing weighs.
at::Tensor meanOver(const at::Tensor& weights, const at::Tensor& values) {
    return (values * weights).sum({1, 2}) / weights.sum({1, 2}).clamp_min(kNoDivisionByZero);
}

at::Tensor reduced(const at::Tensor& distances, const KnownHints& known, HintReduction reduction) {
    if (reduction == HintReduction::Sum)
        return (distances * known.coverage).sum({1, 2});
    if (reduction == HintReduction::Mean)
        return meanOver(known.coverage, distances);
    const at::Tensor attended = known.coverage * known.values;
    const at::Tensor ignored = known.coverage - attended;
    const auto isThere = [&](const at::Tensor& kind) { return kind.sum({1, 2}).gt(0).to(distances.scalar_type()); };
    const at::Tensor kinds = (isThere(attended) + isThere(ignored)).clamp_min(1);
    return (meanOver(attended, distances) + meanOver(ignored, distances)) / kinds;
}

}  // namespace

at::Tensor normalisedMaps(const at::Tensor& maps, MapNormalisation kind) {
    if (kind == MapNormalisation::None)
        return maps;
    if (kind == MapNormalisation::Probability)
        return maps.sigmoid();
    const at::Tensor source = kind == MapNormalisation::Detached ? maps.detach() : maps;
    const at::Tensor lowest = source.amin({-2, -1}, /*keepdim=*/true);
    const at::Tensor range = source.amax({-2, -1}, /*keepdim=*/true) - lowest;
    return (maps - lowest) / (range + kNoDivisionByZero);
}

at::Tensor softMask(const at::Tensor& maps, const SoftThreshold& threshold) {
    return ((maps - threshold.threshold) * threshold.steepness).sigmoid();
}

at::Tensor withoutMasked(const at::Tensor& pictures, const at::Tensor& masks) {
    return pictures - masks.unsqueeze(1) * pictures;
}

at::Tensor labelScores(const at::Tensor& logits, const at::Tensor& classes, LabelScore kind) {
    const at::Tensor scores = kind == LabelScore::Softmax ? logits.softmax(1) : logits;
    const at::Tensor ofLabels = scores.gather(1, classes.unsqueeze(1)).squeeze(1);
    return kind == LabelScore::Sigmoid ? ofLabels.sigmoid() : ofLabels;
}

at::Tensor sharesOfPictures(const at::Tensor& pictures, const at::Tensor& counts) {
    const at::Tensor isSamePicture = pictures.unsqueeze(0).eq(pictures.unsqueeze(1));
    return counts / (isSamePicture * counts.unsqueeze(0)).sum(1).clamp_min(1);
}

at::Tensor hintLoss(const at::Tensor& maps, const at::Tensor& hints, const at::Tensor& pictures,
                    HintReduction reduction) {
    const KnownHints known = hintsOf(maps, hints);
    const at::Tensor distances = (maps - known.values).square();
    const at::Tensor isHinted = known.coverage.sum({1, 2}).gt(0).to(maps.scalar_type());
    const at::Tensor shares = sharesOfPictures(pictures, isHinted);
    return (reduced(distances, known, reduction) * shares).sum() / shares.sum().clamp_min(1);
}

}  // namespace overlook
