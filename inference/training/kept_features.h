#pragma once

#include <ATen/core/Tensor.h>

#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "inference/core/model_card.h"
#include "inference/core/sentence.h"
#include "inference/networks/network_tail.h"
#include "inference/training/batch_loader.h"

namespace overlook {

class LearningSet;
struct LearningPlan;
struct Train;

/// The activations of a network's last frozen layer for the pictures of an ordinary training, each variation computed
/// when it is first wanted, so that the frozen layers run once and what learns sees the same numbers as without. On the
/// network's device.
class KeptFeatures {
 public:
    static constexpr std::size_t kBytes = std::size_t{1} << 30U;  ///< what they may take

    /// What is given must outlive this object; pictures are at most mirrored. `layer` as in FrozenStage.
    KeptFeatures(const LearningSet& set, const ModelCard& card, TrainableNetwork& network, const std::string& layer);

    /// What the activations of all pictures and variations take, as one of them takes in the network as it is.
    [[nodiscard]] std::size_t bytesOfAll(const DataParameters& parameters);

    /// What learns; its input is what batches() and plain() give.
    [[nodiscard]] TrainableNetwork& tail() { return m_tail; }
    /// The batches of an epoch as BatchLoader makes them, but `input` holds activations.
    [[nodiscard]] std::unique_ptr<BatchSource> batches(BatchPlan plan);
    /// The activations of the pictures as they are, [B, C, h, w].
    [[nodiscard]] at::Tensor plain(const std::vector<std::size_t>& pictures);

 private:
    friend class KeptFeatureBatches;
    using Key = std::pair<std::size_t, int>;  ///< picture, variation: 0 = as it is

    [[nodiscard]] bool has(const Key& key) const;
    [[nodiscard]] at::Tensor activations(const at::Tensor& input);
    /// One row a key; `input` has those that are not kept yet, in order.
    [[nodiscard]] at::Tensor rows(const std::vector<Key>& keys, const at::Tensor& input);

    const LearningSet& m_set;
    const ModelCard& m_card;
    NetworkTail m_tail;
    mutable std::mutex m_mutex;        ///< loaders ask what is kept
    std::map<Key, at::Tensor> m_kept;  ///< [1, C, h, w]
};

/// What of a run keptFeatures() looks at; outlives what it returns.
struct FrozenRun {
    const LearningSet& set;
    const ModelCard& card;
    TrainableNetwork& network;
    const LearningPlan& plan;
};

/// Null when the request freezes no layers, or their activations cannot be kept. `note` says which, where layers are
/// frozen. Throws as frozenStage().
[[nodiscard]] std::unique_ptr<KeptFeatures> keptFeatures(const Train& request, const FrozenRun& run, Sentence& note);

}  // namespace overlook
