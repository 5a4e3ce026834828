#include "inference/training/kept_features.h"

#include <ATen/Functions.h>
#include <torch/nn/module.h>

#include <optional>
#include <utility>

#include "inference/networks/evaluation_mode.h"
#include "inference/protocol/training_messages.h"
#include "inference/training/augmentation.h"
#include "inference/training/frozen_stage.h"
#include "inference/training/learner.h"
#include "inference/training/learning_set.h"
#include "inference/training/picture_batch.h"

namespace overlook {

namespace {

/// Number of the variation of a picture that lies so: 0 = as it is.
int variationOf(const Placement& placement) {
    return placement.isMirrored ? 1 : 0;
}

Sentence tooLarge() {
    return {OVERLOOK_TEXT("Job", "The features of the frozen layers are not kept: they would take more than %1 MB."),
            {std::to_string(KeptFeatures::kBytes >> 20U)}};
}

}  // namespace

/// A BatchLoader that leaves out what is kept, and what is kept in its place.
class KeptFeatureBatches : public BatchSource {
 public:
    KeptFeatureBatches(KeptFeatures& features, BatchPlan plan)
        : m_features(features), m_loader(features.m_set, features.m_card, leavingOut(std::move(plan))) {}

    [[nodiscard]] std::size_t batchCount() const override { return m_loader.batchCount(); }

    [[nodiscard]] std::optional<LearningBatch> next() override {
        std::optional<LearningBatch> batch = m_loader.next();
        if (!batch || batch->count == 0)
            return batch;
        std::vector<KeptFeatures::Key> keys;
        for (std::size_t row = 0; row < batch->count; ++row)
            keys.emplace_back(batch->pictures[row], variationOf(batch->placements[row]));
        batch->input = m_features.rows(keys, batch->input);
        return batch;
    }

 private:
    /// A picture comes once an epoch, so what a loader finds missing nobody else computes meanwhile.
    [[nodiscard]] BatchPlan leavingOut(BatchPlan plan) const {
        plan.isKept = [this](std::size_t picture, const Placement& placement) {
            return m_features.has({picture, variationOf(placement)});
        };
        return plan;
    }

    KeptFeatures& m_features;
    BatchLoader m_loader;  ///< last: its threads use the others
};

KeptFeatures::KeptFeatures(const LearningSet& set, const ModelCard& card, TrainableNetwork& network,
                           const std::string& layer)
    : m_set(set), m_card(card), m_tail(network, layer) {}

std::size_t KeptFeatures::bytesOfAll(const DataParameters& parameters) {
    const std::size_t mirrored = parameters.mirrors ? m_set.trainingPictures().size() : 0;
    return plain({0}).nbytes() * (m_set.pictures().size() + mirrored);
}

std::unique_ptr<BatchSource> KeptFeatures::batches(BatchPlan plan) {
    return std::make_unique<KeptFeatureBatches>(*this, std::move(plan));
}

at::Tensor KeptFeatures::plain(const std::vector<std::size_t>& pictures) {
    std::vector<Key> keys;
    std::vector<cv::Mat3b> missing;
    for (const std::size_t picture : pictures) {
        keys.emplace_back(picture, 0);
        if (!has(keys.back()))
            missing.push_back(m_set.rgb(picture));
    }
    return rows(keys, missing.empty() ? at::Tensor() : pictureBatch(missing, m_card));
}

bool KeptFeatures::has(const Key& key) const {
    const std::lock_guard lock(m_mutex);
    return m_kept.count(key) > 0;
}

at::Tensor KeptFeatures::activations(const at::Tensor& input) {
    const at::Tensor weight = m_tail.module().parameters().front();
    const EvaluationMode evaluating(m_tail.module());
    return activationOfRows(m_tail, m_tail.layer(), input.to(weight.device()));
}

at::Tensor KeptFeatures::rows(const std::vector<Key>& keys, const at::Tensor& input) {
    const at::Tensor fresh = input.defined() ? activations(input) : at::Tensor();
    std::int64_t next = 0;
    std::vector<at::Tensor> all;
    const std::lock_guard lock(m_mutex);
    for (const Key& key : keys) {
        at::Tensor& row = m_kept[key];
        if (!row.defined()) {
            row = fresh.slice(0, next, next + 1).clone();
            ++next;
        }
        all.push_back(row);
    }
    return at::cat(all);
}

std::unique_ptr<KeptFeatures> keptFeatures(const Train& request, const FrozenRun& run, Sentence& note) {
    if (request.runParameters.frozen.empty() || request.teaching.isTeaching)
        return nullptr;
    const FrozenStage stage = frozenStage(request, run.set, run.network, run.plan);
    note = stage.obstacle;
    if (stage.layer.empty())
        return nullptr;
    auto features = std::make_unique<KeptFeatures>(run.set, run.card, run.network, stage.layer);
    if (features->bytesOfAll(request.dataParameters) > KeptFeatures::kBytes) {
        note = tooLarge();
        return nullptr;
    }
    note = {
        OVERLOOK_TEXT("Job",
                      "The features of the frozen layers are kept: everything up to “%1” runs once for each variation "
                      "of a picture."),
        {stage.layer}};
    return features;
}

}  // namespace overlook
