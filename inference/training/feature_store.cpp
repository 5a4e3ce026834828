#include "inference/training/feature_store.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <torch/nn/module.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <set>
#include <system_error>

#include "inference/core/error.h"
#include "inference/networks/evaluation_mode.h"
#include "inference/networks/network_tail.h"
#include "inference/training/augmentation.h"
#include "inference/training/batch_loader.h"
#include "inference/training/feature_memory.h"
#include "inference/training/learning_set.h"
#include "inference/training/picture_batch.h"
#include "inference/training/prepared_batch.h"
#include "inference/training/weight_copy.h"

namespace overlook {

namespace {

/// Colours and geometry of the first variant: the picture as it is.
DataParameters unvaried(DataParameters parameters) {
    parameters.mirrors = false;
    parameters.smallest = parameters.largest = 1;
    parameters.crop = 0;
    parameters.brightness = parameters.contrast = parameters.saturation = parameters.tint = 0;
    return parameters;
}

/// How many variants of every picture fit.
int variantsWithin(std::size_t bytes, std::size_t bytesOfOne, std::size_t pictures) {
    const std::size_t fitting = bytes / std::max<std::size_t>(1, bytesOfOne * pictures);
    if (fitting == 0)
        throw Error(Error::Kind::Engine,
                    OVERLOOK_TEXT("Error",
                                  "The activations of %1 pictures take more than %2 MB. Teach a later layer, or replay "
                                  "fewer pictures."),
                    {std::to_string(pictures), std::to_string(bytes >> 20U)});
    return static_cast<int>(std::min<std::size_t>(fitting, FeatureStore::kVariants));
}

at::Tensor rowOf(const at::Tensor& values, std::int64_t row) {
    return values.defined() ? values.slice(0, row, row + 1).clone() : at::Tensor();
}

}  // namespace

FeatureStore::FeatureStore(const LearningSet& set, const ModelCard& card, const BatchPlan& plan, const Place& place)
    : m_set(set), m_card(card), m_place(place), m_plan(plan) {
    const std::vector<std::string> hintedIds = set.hints().samples();
    for (const std::size_t picture : set.trainingPictures()) {
        const bool isHinted = std::binary_search(hintedIds.begin(), hintedIds.end(), set.pictures()[picture].id);
        (isHinted ? m_hinted : m_others).push_back(picture);
    }
    const std::size_t bytes = plain({0}).nbytes();
    m_variants = variantsWithin(kBytes, bytes, set.pictures().size());
}

/// A variant looks alike whenever it is computed.
BatchPlan FeatureStore::lookOf(int variant) const {
    BatchPlan look = m_plan;
    if (variant == 0)
        look.variation = unvaried(m_plan.variation);
    else
        look.epoch = variant;
    return look;
}

void FeatureStore::add(const std::vector<std::size_t>& pictures, int variant) {
    const at::NoGradGuard noGraph;
    const EvaluationMode evaluating(m_place.network.module());
    std::map<std::size_t, at::Tensor> remembered;
    if (m_place.memory)
        for (const std::size_t picture : pictures)
            if (const at::Tensor known = m_place.memory->find(memoryKey(picture, variant)); known.defined())
                remembered[picture] = known;
    BatchPlan look = lookOf(variant);
    look.isKept = [&remembered](std::size_t picture, const Placement&) { return remembered.count(picture) > 0; };
    const LearningBatch batch = preparedBatch(m_set, m_card, look, pictures);
    keep(batch, variant, rowsOf(batch, remembered));
    if (m_place.memory)
        for (const std::size_t picture : pictures)
            m_place.memory->keep(memoryKey(picture, variant), m_kept.at({picture, variant}).input);
}

std::vector<at::Tensor> FeatureStore::rowsOf(const LearningBatch& batch,
                                             const std::map<std::size_t, at::Tensor>& remembered) const {
    const at::Tensor fresh = batch.input.defined()
                                 ? activationOfRows(m_place.network, m_place.layer, batch.input.to(m_place.device))
                                 : at::Tensor();
    std::int64_t next = 0;
    std::vector<at::Tensor> rows;
    for (const std::size_t picture : batch.pictures) {
        const auto known = remembered.find(picture);
        rows.push_back(known != remembered.end() ? known->second : rowOf(fresh, next++));
    }
    return rows;
}

/// The same for the same contents, as far as size and time of a file tell.
std::string FeatureStore::memoryKey(std::size_t picture, int variant) const {
    const std::filesystem::path& file = m_set.pictures()[picture].picture;
    std::error_code ignored;
    const auto written = std::filesystem::last_write_time(file, ignored).time_since_epoch().count();
    return std::to_string(variant) + ' ' + std::to_string(std::filesystem::file_size(file, ignored)) + ' ' +
           std::to_string(written) + ' ' + file.string();
}

void FeatureStore::addMissing(const std::vector<Variant>& wanted) {
    std::map<int, std::set<std::size_t>> missing;  // 0, the pictures as they are, comes first
    for (const auto& [picture, variant] : wanted) {
        for (const int needed : {0, variant})
            if (m_kept.count({picture, needed}) == 0)
                missing[needed].insert(picture);
    }
    for (const auto& [variant, pictures] : missing)
        add({pictures.begin(), pictures.end()}, variant);
}

void FeatureStore::keep(const LearningBatch& batch, int variant, const std::vector<at::Tensor>& activations) {
    const at::Tensor isUnlabelled = batch.targets.sum(1).eq(0);
    const bool needsAnswers = variant == 0 && isUnlabelled.any().item<bool>();
    const at::Tensor answers = needsAnswers ? answersOf(at::cat(activations)) : at::Tensor();
    for (std::size_t i = 0; i < batch.count; ++i) {
        const auto row = static_cast<std::int64_t>(i);
        LearningBatch one;
        one.input = activations[i];
        one.targets = rowOf(batch.targets, row).to(m_place.device);
        if (variant > 0)
            one.targets = m_kept.at({batch.pictures[i], 0}).targets;
        else if (isUnlabelled[row].item<bool>())
            one.targets = rowOf(answers, row);
        one.hints = rowOf(batch.hints, row);
        if (one.hints.defined()) {
            one.hints = one.hints.to(m_place.device);
            one.hintedOutputs = batch.hintedOutputs.to(m_place.device);
        }
        one.pictures = {batch.pictures[i]};
        one.count = 1;
        m_kept[{batch.pictures[i], variant}] = std::move(one);
    }
}

at::Tensor FeatureStore::answersOf(const at::Tensor& activation) const {
    const CopyInPlace asItWas(&m_place.start);
    const at::Tensor logits = m_place.network.outputsBehind(m_place.layer, activation).logits;
    return m_place.isExclusive ? logits.softmax(1) : logits.sigmoid();
}

at::Tensor FeatureStore::plain(const std::vector<std::size_t>& pictures) {
    return plainBatch(pictures).input;
}

LearningBatch FeatureStore::batch(const std::vector<std::size_t>& pictures, std::mt19937_64& random) {
    std::vector<Variant> drawn;
    for (const std::size_t picture : pictures)
        drawn.emplace_back(picture, static_cast<int>(random() % static_cast<std::uint64_t>(m_variants)));
    return batchOf(drawn);
}

LearningBatch FeatureStore::plainBatch(const std::vector<std::size_t>& pictures) {
    std::vector<Variant> plain;
    for (const std::size_t picture : pictures)
        plain.emplace_back(picture, 0);
    return batchOf(plain);
}

LearningBatch FeatureStore::batchOf(const std::vector<Variant>& wanted) {
    addMissing(wanted);
    std::vector<at::Tensor> inputs;
    std::vector<at::Tensor> targets;
    std::vector<const at::Tensor*> hints;
    const LearningBatch* hinted = nullptr;
    LearningBatch batch;
    for (const Variant& variant : wanted) {
        const LearningBatch& one = m_kept.at(variant);
        inputs.push_back(one.input);
        targets.push_back(one.targets);
        batch.pictures.push_back(variant.first);
        hints.push_back(&one.hints);
        if (one.hints.defined())
            hinted = &one;
    }
    batch.input = at::cat(inputs);
    batch.targets = at::cat(targets);
    batch.count = wanted.size();
    if (!hinted)
        return batch;
    std::vector<at::Tensor> planes;
    for (const at::Tensor* hint : hints)
        planes.push_back(hint->defined() ? *hint : at::full_like(hinted->hints, LearningBatch::kUnknownHint));
    batch.hints = at::cat(planes);
    batch.hintedOutputs = hinted->hintedOutputs;
    return batch;
}

FeatureBatches::FeatureBatches(FeatureStore& store, const Plan& plan)
    : m_store(store), m_plan(plan), m_random(generatorOf(plan.seed, plan.epoch, 0)) {}

std::optional<LearningBatch> FeatureBatches::next() {
    if (m_done == m_plan.steps)
        return std::nullopt;
    ++m_done;
    const std::size_t hinted =
        m_store.hinted().empty()
            ? 0
            : std::max<std::size_t>(1,
                                    static_cast<std::size_t>(std::lround(m_plan.hintedShare * double(m_plan.batch))));
    const std::size_t first = m_store.others().empty() ? m_plan.batch : std::min(hinted, m_plan.batch);
    std::vector<std::size_t> pictures;
    while (pictures.size() < first)
        pictures.push_back(nextOf(m_store.hinted(), m_hintedOrder));
    while (pictures.size() < m_plan.batch && !m_store.others().empty())
        pictures.push_back(nextOf(m_store.others(), m_otherOrder));
    return m_plan.isVaried ? m_store.batch(pictures, m_random) : m_store.plainBatch(pictures);
}

std::size_t FeatureBatches::nextOf(const std::vector<std::size_t>& pictures, std::vector<std::size_t>& order) {
    if (order.empty())
        for (const std::size_t place : shuffled(pictures.size(), m_random))
            order.push_back(pictures[place]);
    const std::size_t picture = order.back();
    order.pop_back();
    return picture;
}

}  // namespace overlook
