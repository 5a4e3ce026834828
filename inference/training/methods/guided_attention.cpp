#include "inference/training/methods/guided_attention.h"

#include <ATen/ops/einsum.h>
#include <ATen/ops/zeros.h>
#include <ATen/TensorIndexing.h>
#include <ATen/TensorOperators.h>

#include <array>
#include <optional>

#include "inference/core/error.h"
#include "inference/networks/trainable_network.h"
#include "inference/networks/upsampling.h"
#include "inference/training/frozen_batch_norm.h"
#include "inference/training/losses.h"
#include "inference/training/losses/attention_losses.h"
#include "inference/training/named_choice.h"

namespace overlook {

namespace {

constexpr std::array<NamedChoice<MapNormalisation>, 4> kNormalisations{{{"detached", MapNormalisation::Detached},
                                                                        {"attached", MapNormalisation::Attached},
                                                                        {"probability", MapNormalisation::Probability},
                                                                        {"none", MapNormalisation::None}}};
constexpr std::array<NamedChoice<LabelScore>, 3> kScores{
    {{"sigmoid", LabelScore::Sigmoid}, {"softmax", LabelScore::Softmax}, {"logit", LabelScore::Logit}}};
constexpr std::array<NamedChoice<HintReduction>, 3> kReductions{
    {{"mean", HintReduction::Mean}, {"balanced", HintReduction::Balanced}, {"sum", HintReduction::Sum}}};

/// The labels of a batch one by one, [P] each, with the index of the picture and of the class.
struct Labels {
    at::Tensor pictures;
    at::Tensor classes;

    explicit Labels(const at::Tensor& targets) {
        const at::Tensor places = targets.gt(0.5).nonzero();  // targets between are answers to be kept
        pictures = places.select(1, 0);
        classes = places.select(1, 1);
    }
    [[nodiscard]] bool isEmpty() const { return pictures.size(0) == 0; }
    /// The labels' planes of [B, K, H, W]: [P, H, W].
    [[nodiscard]] at::Tensor planesOf(const at::Tensor& values) const { return values.index({pictures, classes}); }
};

/// One batch on its way through the losses.
struct Pass {
    TrainableNetwork& network;
    const LearningBatch& batch;
    Labels labels;
    at::Tensor evidence;  ///< Grad-CAM of every class before its ReLU, [B, K, h, w]
    at::Tensor opinions;  ///< logits of every position alone, whose mean is the picture's, [B, K, h, w]
};

class GuidedAttention : public TrainingMethod {
 public:
    GuidedAttention(const GuidedAttentionParameters& parameters, bool usesHints)
        : m_parameters(parameters),
          m_usesHints(usesHints),
          m_normalisation(chosenByName(kNormalisations, "normalisation", parameters.normalisation)),
          m_score(chosenByName(kScores, "attention score", parameters.score)),
          m_reduction(chosenByName(kReductions, "hint reduction", parameters.hintReduction)) {}

    Loss loss(TrainableNetwork& network, const LearningBatch& batch) override {
        const NetworkOutputs outputs = network.outputs(batch.input);
        const at::Tensor evidence = evidenceOf(outputs);
        const Pass pass{network, batch, Labels(batch.targets), evidence, opinionsOf(evidence, outputs.logits)};
        const at::Tensor none = at::zeros({}, outputs.logits.options());
        const at::Tensor classification = multiLabelSoftMarginLoss(outputs.logits, batch.targets);
        const bool isMining = m_parameters.attentionWeight > 0 && !pass.labels.isEmpty();
        const at::Tensor mining = isMining ? miningLoss(pass) : none;
        Loss loss{classification + m_parameters.attentionWeight * mining,
                  {{"loss_classification", classification.item<double>()}, {"loss_attention", mining.item<double>()}}};
        if (!m_usesHints)
            return loss;
        const bool hasHints = batch.hints.defined() && !pass.labels.isEmpty();
        const at::Tensor hints = hasHints ? distanceToHints(pass) : none;
        loss.total = loss.total + m_parameters.hintWeight * hints;
        loss.parts["loss_hint"] = hints.item<double>();
        return loss;
    }

 private:
    [[nodiscard]] at::Tensor evidenceOf(const NetworkOutputs& outputs) const {
        if (!outputs.features.defined())
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error",
                                      "Guided attention needs a network with a linear head behind global average "
                                      "pooling. Choose one of those with “cam” in the name."));
        const at::Tensor weight = m_parameters.holdsHead ? outputs.headWeight.detach() : outputs.headWeight;
        return at::einsum("kc,bchw->bkhw", {weight, outputs.features}) /
               (outputs.features.size(2) * outputs.features.size(3));
    }

    static at::Tensor opinionsOf(const at::Tensor& evidence, const at::Tensor& logits) {
        const at::Tensor shares = evidence * (evidence.size(2) * evidence.size(3));
        return shares + (logits - shares.mean({2, 3})).unsqueeze(2).unsqueeze(3);
    }

    /// The labels' maps, [P, h, w], which normalisedMaps() brings to 0 … 1.
    [[nodiscard]] at::Tensor mapsOfLabels(const Pass& pass, bool isSigned) const {
        if (m_normalisation == MapNormalisation::Probability)
            return pass.labels.planesOf(pass.opinions);
        const at::Tensor evidence = pass.labels.planesOf(pass.evidence);
        return isSigned ? evidence : evidence.relu();
    }

    /// L_am. Every picture of the batch counts alike, so that halves of a batch average to the whole. A label without
    /// any positive evidence does not count: nothing of its picture is hidden, so that the loss would only forbid to
    /// recognise it, against L_cl.
    [[nodiscard]] at::Tensor miningLoss(const Pass& pass) const {
        const at::Tensor scores = labelScores(logitsOfMasked(pass), pass.labels.classes, m_score);
        const at::Tensor isAttended = pass.labels.planesOf(pass.evidence.detach()).amax({1, 2}).gt(0);
        const at::Tensor shares = sharesOfPictures(pass.labels.pictures, isAttended.to(scores.scalar_type()));
        return (scores * shares).sum() / pass.batch.input.size(0);
    }

    /// The logits of the masked picture of every label, [P, K].
    [[nodiscard]] at::Tensor logitsOfMasked(const Pass& pass) const {
        std::optional<FrozenBatchNorm> frozen;
        if (m_parameters.freezesBatchNorm)
            frozen.emplace(pass.network.module());
        const at::Tensor& pictures = pass.labels.pictures;
        if (!m_parameters.hidesClassesTogether) {
            const at::Tensor attention = mapsOfLabels(pass, /*isSigned=*/false);
            return pass.network.outputs(masked(pass.batch.input.index({pictures}), attention)).logits;
        }
        const at::Tensor together = (pass.evidence * pass.batch.targets.unsqueeze(2).unsqueeze(3)).sum(1).relu();
        return pass.network.outputs(masked(pass.batch.input, together)).logits.index({pictures});
    }

    /// `attention` [P, h, w] taken out of `pictures` [P, 3, H, W].
    [[nodiscard]] at::Tensor masked(const at::Tensor& pictures, const at::Tensor& attention) const {
        const at::Tensor maps = normalisedMaps(upsampled(attention, pictures), m_normalisation);
        return withoutMasked(pictures, softMask(maps, {m_parameters.maskSteepness, m_parameters.maskThreshold}));
    }

    /// L_e
    [[nodiscard]] at::Tensor distanceToHints(const Pass& pass) const {
        const at::Tensor attention = mapsOfLabels(pass, m_parameters.comparesSigned);
        const at::Tensor maps = m_parameters.comparesAtFeatures ? attention : upsampled(attention, pass.batch.input);
        return hintLoss(normalisedMaps(maps, m_normalisation),
                        hintsOf(pass.batch, pass.labels.pictures, pass.labels.classes), pass.labels.pictures,
                        m_reduction);
    }

    /// [P, h, w] -> [P, H, W]
    static at::Tensor upsampled(const at::Tensor& maps, const at::Tensor& like) {
        return upsampledLike(maps.unsqueeze(1), like).squeeze(1);
    }

    GuidedAttentionParameters m_parameters;
    bool m_usesHints;
    MapNormalisation m_normalisation;
    LabelScore m_score;
    HintReduction m_reduction;
};

}  // namespace

std::unique_ptr<TrainingMethod> makeGuidedAttention(const GuidedAttentionParameters& parameters, bool usesHints) {
    return std::make_unique<GuidedAttention>(parameters, usesHints);
}

}  // namespace overlook
