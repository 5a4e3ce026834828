#pragma once

#include <ATen/core/Tensor.h>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "inference/core/model_card.h"
#include "inference/training/batch_loader.h"
#include "inference/training/batch_source.h"

namespace overlook {

class FeatureMemory;
class LearningSet;
class TrainableNetwork;
class WeightCopy;

/// The activations of one layer for all pictures of a set, those that are learnt from varied a few times, so that what
/// lies behind the layer can learn without anything before it being computed again. On the device of the network.
class FeatureStore {
 public:
    /// What a store may take.
    static constexpr std::size_t kBytes = std::size_t{1} << 30U;  ///< of activations
    static constexpr int kVariants = 2;                           ///< of a picture, itself among them

    /// Where, and behind what, is learnt.
    struct Place {
        TrainableNetwork& network;
        std::string layer;
        at::Device device;
        bool isExclusive = false;  ///< a picture shows one class
        WeightCopy& start;         ///< the network before it learnt anything
        FeatureMemory* memory;     ///< of what is before the layer, on the same device; null = none
    };

    /// What is given must outlive the store. Activations are computed when they are first wanted, so that learning
    /// begins soon. A picture without a label gets the network's own answers from before it learnt anything as targets:
    /// what it knows of such pictures is to stay. Pictures are varied less often, down to not at all, where `kBytes`
    /// would not do. Throws Error (Engine) when not even that does.
    FeatureStore(const LearningSet& set, const ModelCard& card, const BatchPlan& plan, const Place& place);

    /// One row a picture, each as it was varied for one of the variants: `input` holds activations.
    [[nodiscard]] LearningBatch batch(const std::vector<std::size_t>& pictures, std::mt19937_64& random);
    /// The same pictures as they are.
    [[nodiscard]] LearningBatch plainBatch(const std::vector<std::size_t>& pictures);
    /// The activations of pictures as they are, [B, C, h, w].
    [[nodiscard]] at::Tensor plain(const std::vector<std::size_t>& pictures);
    /// Training pictures with hints, and those without.
    [[nodiscard]] const std::vector<std::size_t>& hinted() const { return m_hinted; }
    [[nodiscard]] const std::vector<std::size_t>& others() const { return m_others; }

 private:
    /// A picture as it is (0), or one of its variants.
    using Variant = std::pair<std::size_t, int>;

    /// Computes one variant of some pictures; one that varies them after they are there as they are.
    void add(const std::vector<std::size_t>& pictures, int variant);
    void addMissing(const std::vector<Variant>& wanted);
    [[nodiscard]] LearningBatch batchOf(const std::vector<Variant>& wanted);
    void keep(const LearningBatch& batch, int variant, const std::vector<at::Tensor>& activations);
    /// [1, C, h, w] each: those that are remembered, and the others, whose pictures `batch` has as input.
    [[nodiscard]] std::vector<at::Tensor> rowsOf(const LearningBatch& batch,
                                                 const std::map<std::size_t, at::Tensor>& remembered) const;
    [[nodiscard]] std::string memoryKey(std::size_t picture, int variant) const;
    [[nodiscard]] at::Tensor answersOf(const at::Tensor& activation) const;
    [[nodiscard]] BatchPlan lookOf(int variant) const;

    const LearningSet& m_set;
    const ModelCard& m_card;
    Place m_place;
    BatchPlan m_plan;
    int m_variants = 1;
    std::map<Variant, LearningBatch> m_kept;  ///< single rows
    std::vector<std::size_t> m_hinted;
    std::vector<std::size_t> m_others;
};

/// Batches of an epoch of teaching: in each a share of pictures with hints, by turns, the rest drawn from the others.
class FeatureBatches : public BatchSource {
 public:
    struct Plan {
        std::size_t steps = 30;
        std::size_t batch = 16;
        double hintedShare = 0.25;
        std::uint64_t seed = 1;
        int epoch = 1;
        bool isVaried = true;  ///< otherwise the pictures come as they are
    };

    /// `store` must outlive the batches.
    FeatureBatches(FeatureStore& store, const Plan& plan);

    [[nodiscard]] std::size_t batchCount() const override { return m_plan.steps; }
    [[nodiscard]] std::optional<LearningBatch> next() override;

 private:
    [[nodiscard]] std::size_t nextOf(const std::vector<std::size_t>& pictures, std::vector<std::size_t>& order);

    FeatureStore& m_store;
    Plan m_plan;
    std::mt19937_64 m_random;
    std::vector<std::size_t> m_hintedOrder;  ///< still to come, before all come again
    std::vector<std::size_t> m_otherOrder;
    std::size_t m_done = 0;
};

}  // namespace overlook
