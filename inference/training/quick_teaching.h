#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "inference/core/model_card.h"
#include "inference/networks/network_tail.h"
#include "inference/protocol/training_messages.h"
#include "inference/training/feature_store.h"
#include "inference/training/weight_copy.h"

namespace overlook {

class FeatureMemory;
class LearningSet;
struct LearningPlan;

/// Teaching behind one layer: what comes before it stays as it is and is computed once.
class QuickTeaching {
 public:
    /// Says in `plan` that all weights before the layer stay, and all batch normalisation as well. What is given must
    /// outlive this object. Throws Error (BadRequest) when the network cannot go on behind the layer, or there is no
    /// layer behind which it can.
    QuickTeaching(const Train& request, const LearningSet& set, TrainableNetwork& network, LearningPlan& plan,
                  FeatureMemory* memoryOrNull = nullptr);

    /// What learns; its input is what batches() and activations() give.
    [[nodiscard]] TrainableNetwork& tail() { return m_tail; }
    /// The network's weights before it learnt anything.
    [[nodiscard]] WeightCopy& start() { return m_start; }
    /// Of an epoch, 1 …; the first two have the pictures as they are.
    [[nodiscard]] FeatureBatches batches(const ModelCard& card, int epoch);
    /// Of the pictures as they are, [B, C, h, w]; after the first call of batches().
    [[nodiscard]] at::Tensor activations(const std::vector<std::size_t>& pictures);
    /// How the picture that the request names looks to the network now; nothing when the set does not have it.
    [[nodiscard]] std::optional<LearningLook> look(double share);

 private:
    [[nodiscard]] std::string layerFor(TrainableNetwork& network) const;
    [[nodiscard]] at::Tensor example() const;
    [[nodiscard]] std::string sourceOfFeatures(TrainableNetwork& network, const std::set<std::string>& learning) const;

    const Train& m_request;
    const LearningSet& m_set;
    at::Device m_device;
    NetworkTail m_tail;
    WeightCopy m_start;
    FeatureMemory* m_memory;
    std::unique_ptr<FeatureStore> m_store;
    std::optional<std::size_t> m_looked;  ///< picture
};

}  // namespace overlook
