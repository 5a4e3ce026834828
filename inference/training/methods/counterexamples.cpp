#include "inference/training/methods/counterexamples.h"

#include <ATen/Functions.h>
#include <ATen/TensorIndexing.h>
#include <ATen/TensorOperators.h>

#include <map>
#include <vector>

#include "inference/core/error.h"
#include "inference/networks/trainable_network.h"
#include "inference/training/learning_set.h"
#include "inference/training/losses.h"
#include "inference/training/methods/context_detector.h"

namespace overlook {

namespace {

using at::indexing::Slice;

constexpr std::int64_t kPictureChannels = 3;
constexpr double kKnownShare = 0.1;   ///< of a cell that a hint must cover to count
constexpr double kObjectShare = 0.5;  ///< of the known part that must be "look here"
constexpr int kStepsBetweenFits = 10;
constexpr std::int64_t kCellsOfAPicture = 64;  ///< remembered of each picture without the class

/// What hints say of the cells of [B, h, w].
struct KnownCells {
    at::Tensor isObject;
    at::Tensor isContext;
};

/// `hints` [B, H, W]: 1, 0 or negative; averaged over cells.
KnownCells knownCells(const at::Tensor& hints, at::IntArrayRef size) {
    const at::Tensor known = hints.ge(0).to(at::kFloat);
    const at::Tensor looks = hints.gt(0).to(at::kFloat);
    const auto shrunk = [&](const at::Tensor& values) {
        return at::adaptive_avg_pool2d(values.unsqueeze(1), size).squeeze(1);
    };
    const at::Tensor knownShare = shrunk(known);
    const at::Tensor lookShare = shrunk(looks);
    const at::Tensor isKnown = knownShare.gt(kKnownShare);
    return {isKnown.logical_and(lookShare.ge(kObjectShare * knownShare)), isKnown.logical_and(lookShare.eq(0))};
}

/// The cells of [B, C, h, w] where `mask` [B, h, w] is true: [n, C].
at::Tensor cellsOf(const at::Tensor& activations, const at::Tensor& mask) {
    return activations.permute({0, 2, 3, 1}).index({mask});
}

/// Which picture of the set each of these cells is of, [n].
at::Tensor picturesOf(const LearningBatch& batch, const at::Tensor& mask) {
    const std::vector<std::int64_t> rows(batch.pictures.begin(), batch.pictures.end());
    return at::tensor(rows, at::kLong).to(mask.device()).view({-1, 1, 1}).expand_as(mask).index({mask});
}

class Counterexamples : public TrainingMethod {
 public:
    explicit Counterexamples(const MethodContext& context)
        : m_parameters(context.parameters.counterexamples),
          m_isExclusive(context.parameters.isSingleLabel),
          m_classes(context.pictures.classes()) {}

    Loss loss(TrainableNetwork& network, const LearningBatch& batch) override {
        const NetworkOutputs outputs = network.outputs(batch.input);
        const at::Tensor classification = m_isExclusive ? singleLabelCrossEntropy(outputs.logits, batch.targets)
                                                        : multiLabelSoftMarginLoss(outputs.logits, batch.targets);
        const bool isPicture = batch.input.size(1) <= kPictureChannels;
        const at::Tensor cells = (isPicture ? outputs.features : batch.input).detach();
        learnContexts(batch, cells);
        at::Tensor kept = at::zeros({}, outputs.logits.options());
        at::Tensor refused = at::zeros({}, outputs.logits.options());
        for (const auto& [output, detector] : m_detectors)
            if (detector.isFitted())
                addCounterexamples(network, batch, {output, detector.isContext(cells)}, {kept, refused});
        Loss loss;
        loss.total = classification + m_parameters.keptWeight * kept + m_parameters.refusedWeight * refused;
        loss.parts = {{"loss_classification", classification.item<double>()},
                      {"loss_kept", kept.item<double>()},
                      {"loss_refused", refused.item<double>()}};
        return loss;
    }

    [[nodiscard]] std::vector<Sentence> warnings() const override {
        std::vector<Sentence> all;
        for (const auto& [output, detector] : m_detectors) {
            if (detector.isFitted())
                continue;
            const std::string& name = m_classes.at(static_cast<std::size_t>(output)).name;
            const char* const pattern =
                detector.hasContext()
                    ? OVERLOOK_TEXT("Warning",
                                    "What the hints for “%1” say not to look at has too little in common to be found "
                                    "in other pictures, so nothing was learnt from them. Draw such hints on more "
                                    "pictures, all on the same kind of place.")
                    : OVERLOOK_TEXT("Warning",
                                    "No hint says where not to look for “%1”, so nothing was learnt from its hints. "
                                    "Draw where not to look, or choose another way to teach.");
            all.push_back({pattern, {name}});
        }
        return all;
    }

 private:
    struct Context {
        std::int64_t output;
        at::Tensor cells;  ///< [B, h, w], bool
    };
    /// Sums to which both losses of a class are added.
    struct Sums {
        at::Tensor& kept;
        at::Tensor& refused;
    };

    void learnContexts(const LearningBatch& batch, const at::Tensor& cells) {
        if (!batch.hints.defined())
            return;
        const at::Tensor knownPlanes = batch.hints.ge(0).flatten(2).any(2).any(0).nonzero().flatten();
        for (std::int64_t i = 0; i < knownPlanes.size(0); ++i) {
            const auto plane = knownPlanes[i].item<std::int64_t>();
            const std::int64_t output =
                batch.hintedOutputs.defined() ? batch.hintedOutputs[plane].item<std::int64_t>() : plane;
            ContextDetector& detector = m_detectors[output];
            const KnownCells known = knownCells(batch.hints.select(1, plane), cells.sizes().slice(2));
            detector.addContext(cellsOf(cells, known.isContext), picturesOf(batch, known.isContext));
            detector.addObject(cellsOf(cells, known.isObject), picturesOf(batch, known.isObject));
            detector.addElsewhere(cellsElsewhere(cells, batch.targets.select(1, output)));
        }
        if (m_steps++ % kStepsBetweenFits == 0)
            for (auto& [output, detector] : m_detectors)
                detector.fit();
    }

    /// Some cells of the pictures without the class.
    static at::Tensor cellsElsewhere(const at::Tensor& cells, const at::Tensor& targets) {
        const at::Tensor without = targets.lt(0.5).nonzero().flatten();
        const at::Tensor all = cells.index({without}).flatten(2).transpose(1, 2).flatten(0, 1);  // [n·h·w, C]
        const std::int64_t wanted = kCellsOfAPicture * without.size(0);
        return wanted >= all.size(0) ? all
                                     : all.index({at::randperm(all.size(0)).slice(0, 0, wanted).to(all.device())});
    }

    /// Pictures with the class are paired with pictures without it, which come round again when they are fewer.
    void addCounterexamples(TrainableNetwork& network, const LearningBatch& batch, const Context& context,
                            const Sums& sums) const {
        const at::Tensor targets = batch.targets.select(1, context.output);
        const at::Tensor hasContext = context.cells.flatten(1).any(1);
        const at::Tensor with = targets.gt(0.5).logical_and(hasContext).nonzero().flatten();
        const at::Tensor without = targets.lt(0.5).nonzero().flatten();
        const std::int64_t pairs = with.size(0);
        if (pairs == 0 || without.size(0) == 0)
            return;
        const at::Tensor partners =
            without.index({at::randint(without.size(0), {pairs}, at::kLong).to(without.device())});
        const at::Tensor size = context.cells.index({with}).unsqueeze(1).to(at::kFloat);
        const at::Tensor mask = at::upsample_nearest2d(size, batch.input.sizes().slice(2)).gt(0.5);
        const at::Tensor object = batch.input.index({with});
        const at::Tensor other = batch.input.index({partners});
        const at::Tensor made = at::cat({at::where(mask, other, object), at::where(mask, object, other)});
        const at::Tensor logits = network.outputs(made).logits.select(1, context.output);
        sums.kept = sums.kept + at::softplus(-logits.slice(0, 0, pairs)).mean();
        sums.refused = sums.refused + at::softplus(logits.slice(0, pairs)).mean();
    }

    CounterexampleParameters m_parameters;
    bool m_isExclusive;
    std::vector<ClassEntry> m_classes;
    std::map<std::int64_t, ContextDetector> m_detectors;  ///< by output
    int m_steps = 0;
};

}  // namespace

std::unique_ptr<TrainingMethod> makeCounterexamples(const MethodContext& context) {
    return std::make_unique<Counterexamples>(context);
}

}  // namespace overlook
