#pragma once

#include <ATen/core/Tensor.h>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "inference/core/job_control.h"
#include "inference/core/model_card.h"
#include "inference/training/batch_source.h"

namespace overlook {

class LearningSet;
class TrainableNetwork;
struct BatchPlan;

/// The activations of one layer for all pictures of a set, those that are learnt from varied a few times, so that what
/// lies behind the layer can learn without anything before it being computed again. On the device of the network.
class FeatureStore {
 public:
    /// What a store may take.
    static constexpr std::size_t kBytes = std::size_t{1} << 30U;  ///< of activations
    static constexpr int kVariants = 4;

    /// Where, and behind what, is learnt.
    struct Place {
        TrainableNetwork& network;
        std::string layer;
        at::Device device;
        bool isExclusive = false;  ///< a picture shows one class
    };

    /// Computes everything; what is given must outlive the store. A picture without a label gets the network's own
    /// answers as targets, as far as they are certain to it: what it knows of such pictures is to stay. Pictures are
    /// varied less often, down to not at all, where `kBytes` would not do. Throws Error (Engine) when not even that
    /// does, Cancelled.
    FeatureStore(const LearningSet& set, const ModelCard& card, const BatchPlan& plan, const Place& place,
                 const JobControl& job);

    /// One row a picture, each as it was varied for one of the variants: `input` holds activations.
    [[nodiscard]] LearningBatch batch(const std::vector<std::size_t>& pictures, std::mt19937_64& random) const;
    /// The activation of a picture as it is, [1, C, h, w].
    [[nodiscard]] at::Tensor plain(std::size_t picture) const;
    /// Training pictures with hints, and those without.
    [[nodiscard]] const std::vector<std::size_t>& hinted() const { return m_hinted; }
    [[nodiscard]] const std::vector<std::size_t>& others() const { return m_others; }

 private:
    void add(const std::vector<std::size_t>& pictures, const BatchPlan& look, const JobControl& job);
    void keep(const LearningBatch& batch, const at::Tensor& activations, const at::Tensor& answers);

    const LearningSet& m_set;
    const ModelCard& m_card;
    Place m_place;
    std::map<std::size_t, std::vector<LearningBatch>> m_kept;  ///< single rows; the first is the picture as it is
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
    };

    /// `store` must outlive the batches.
    FeatureBatches(const FeatureStore& store, const Plan& plan);

    [[nodiscard]] std::size_t batchCount() const override { return m_plan.steps; }
    [[nodiscard]] std::optional<LearningBatch> next() override;

 private:
    [[nodiscard]] std::size_t nextOf(const std::vector<std::size_t>& pictures, std::vector<std::size_t>& order);

    const FeatureStore& m_store;
    Plan m_plan;
    std::mt19937_64 m_random;
    std::vector<std::size_t> m_hintedOrder;  ///< still to come, before all come again
    std::vector<std::size_t> m_otherOrder;
    std::size_t m_done = 0;
};

}  // namespace overlook
