#include "inference/training/prepared_batch.h"

#include <ATen/Functions.h>

#include <algorithm>
#include <array>
#include <optional>

#include "inference/core/indexed_png.h"
#include "inference/training/augmentation.h"
#include "inference/training/batch_loader.h"
#include "inference/training/learning_set.h"
#include "inference/training/picture_batch.h"

namespace overlook {

namespace {

/// The card's mean in the order of the picture's channels: what becomes 0 in the input.
cv::Scalar meanColour(const ModelCard& card) {
    const auto& mean = card.mean;
    return card.bgr ? cv::Scalar(mean[2], mean[1], mean[0]) : cv::Scalar(mean[0], mean[1], mean[2]);
}

/// Makes one batch, row after row.
class BatchMaker {
 public:
    BatchMaker(const LearningSet& set, const ModelCard& card, const BatchPlan& plan)
        : m_set(set), m_card(card), m_plan(plan) {}

    [[nodiscard]] LearningBatch make(const std::vector<std::size_t>& pictures) {
        m_batch.count = pictures.size();
        m_batch.pictures = pictures;
        addTargets();
        std::vector<cv::Mat3b> inputs;
        for (const std::size_t picture : pictures) {
            const Variation variation = variationOf(picture);
            m_batch.placements.push_back(variation.placement);
            if (!m_plan.isKept || !m_plan.isKept(picture, variation.placement))
                inputs.push_back(varied(picture, variation));
        }
        if (!inputs.empty())
            m_batch.input = pictureBatch(inputs, m_card);
        if (m_plan.needs.masks)
            addMasks();
        if (m_plan.needs.hints)
            addHints();
        return std::move(m_batch);
    }

 private:
    [[nodiscard]] Variation variationOf(std::size_t picture) const;
    [[nodiscard]] cv::Mat3b varied(std::size_t picture, const Variation& variation) const;
    void addTargets();
    void addMasks();
    void addHints();
    void addHint(std::size_t row, const HintMask& hint);
    void beginHints();
    [[nodiscard]] std::optional<std::int64_t> outputOf(int classId) const;
    [[nodiscard]] cv::Size inputSize() const;

    const LearningSet& m_set;
    const ModelCard& m_card;
    const BatchPlan& m_plan;
    LearningBatch m_batch;
};

Variation BatchMaker::variationOf(std::size_t picture) const {
    std::mt19937_64 random = generatorOf(m_plan.seed, m_plan.epoch, m_set.pictures()[picture].number);
    return drawnVariation(m_plan.variation, m_set.placement(picture), random);
}

cv::Mat3b BatchMaker::varied(std::size_t picture, const Variation& variation) const {
    const cv::Mat3b recolouredPicture = recoloured(m_set.rgb(picture), variation.colours);
    return placed(recolouredPicture, variation.placement, {Between::Mixed, meanColour(m_card)});
}

void BatchMaker::addTargets() {
    m_batch.targets = at::zeros(
        {static_cast<std::int64_t>(m_batch.count), static_cast<std::int64_t>(m_set.classes().size())}, at::kFloat);
    auto targets = m_batch.targets.accessor<float, 2>();
    for (std::size_t row = 0; row < m_batch.count; ++row)
        for (const int output : m_set.pictures()[m_batch.pictures[row]].outputs)
            targets[static_cast<std::int64_t>(row)][output] = 1;
}

cv::Size BatchMaker::inputSize() const {
    return m_batch.placements.empty() ? m_set.size() : m_batch.placements.front().input;
}

void BatchMaker::addMasks() {
    std::array<std::int64_t, 256> valueOf{};
    valueOf.fill(LearningBatch::kUnknownClass);
    valueOf[0] = 0;
    for (std::size_t output = 0; output < m_set.classes().size(); ++output)
        if (m_set.classes()[output].id < kIgnoreLabel)
            valueOf[static_cast<std::size_t>(m_set.classes()[output].id)] = static_cast<std::int64_t>(output) + 1;
    const cv::Size size = inputSize();
    m_batch.masks = at::empty({static_cast<std::int64_t>(m_batch.count), size.height, size.width}, at::kLong);
    auto* next = m_batch.masks.data_ptr<std::int64_t>();
    for (std::size_t row = 0; row < m_batch.count; ++row) {
        const Placement& placement = m_batch.placements[row];
        cv::Mat1b mask = m_set.mask(m_batch.pictures[row]);
        if (mask.empty())
            mask = cv::Mat1b(placement.picture, kIgnoreLabel);
        const cv::Mat1b seen = placed(mask, placement, {Between::Nearest, cv::Scalar(kIgnoreLabel)});
        next = std::transform(seen.begin(), seen.end(), next, [&](std::uint8_t id) { return valueOf[id]; });
    }
}

void BatchMaker::addHints() {
    for (std::size_t row = 0; row < m_batch.count; ++row)
        for (const HintMask& hint : m_set.hints(m_batch.pictures[row]))
            addHint(row, hint);
}

std::optional<std::int64_t> BatchMaker::outputOf(int classId) const {
    const auto& classes = m_set.classes();
    const auto entry =
        std::find_if(classes.begin(), classes.end(), [&](const ClassEntry& known) { return known.id == classId; });
    return entry == classes.end() ? std::nullopt : std::optional<std::int64_t>(entry - classes.begin());
}

/// Planes for the classes that have hints somewhere in the set: the same ones in every batch.
void BatchMaker::beginHints() {
    std::vector<std::int64_t> outputs;
    for (const int classId : m_set.hints().classIds())
        if (const auto output = outputOf(classId))
            outputs.push_back(*output);
    const cv::Size size = inputSize();
    const auto planes = static_cast<std::int64_t>(outputs.size());
    m_batch.hintedOutputs = at::tensor(outputs, at::kLong);
    m_batch.hints = at::full({static_cast<std::int64_t>(m_batch.count), planes, size.height, size.width},
                             LearningBatch::kUnknownHint, at::kFloat);
}

void BatchMaker::addHint(std::size_t row, const HintMask& hint) {
    const auto output = outputOf(hint.classId);
    if (!output)
        return;
    if (!m_batch.hints.defined())
        beginHints();
    const cv::Mat1b seen =
        placed(hint.pixels, m_batch.placements[row], {Between::Nearest, cv::Scalar(HintMask::kUnknown)});
    const auto planeIndex = m_batch.hintedOutputs.eq(*output).nonzero().item<std::int64_t>();
    const at::Tensor plane = m_batch.hints[static_cast<std::int64_t>(row)][planeIndex];
    std::transform(seen.begin(), seen.end(), plane.data_ptr<float>(), [](std::uint8_t value) {
        const float known = value == HintMask::kLook ? 1.0F : 0.0F;
        return value == HintMask::kUnknown ? LearningBatch::kUnknownHint : known;
    });
}

}  // namespace

LearningBatch preparedBatch(const LearningSet& set, const ModelCard& card, const BatchPlan& plan,
                            const std::vector<std::size_t>& pictures) {
    return BatchMaker(set, card, plan).make(pictures);
}

}  // namespace overlook
