#pragma once

#include <cstddef>
#include <future>
#include <optional>
#include <random>
#include <vector>

#include "inference/core/model_card.h"
#include "inference/training/learning_batch.h"

namespace overlook {

class LearningSet;

/// The training pictures of one epoch, shuffled and augmented; the next batch is prepared while one is learnt from.
class BatchLoader {
 public:
    /// `set` and `card` must outlive the loader.
    BatchLoader(const LearningSet& set, const ModelCard& card, std::size_t batchSize, std::mt19937_64 random);
    ~BatchLoader();
    BatchLoader(const BatchLoader&) = delete;
    BatchLoader& operator=(const BatchLoader&) = delete;

    [[nodiscard]] std::size_t batchCount() const;
    /// Nothing at the end of the epoch. Throws Error when a picture has become unreadable.
    [[nodiscard]] std::optional<LearningBatch> next();

 private:
    [[nodiscard]] LearningBatch prepare(std::size_t first);
    void startPreparing();

    const LearningSet& m_set;
    const ModelCard& m_card;
    std::size_t m_batchSize;
    std::mt19937_64 m_random;  ///< used by one preparation at a time
    std::vector<std::size_t> m_order;
    std::size_t m_started = 0;  ///< pictures handed to preparation so far
    std::future<LearningBatch> m_coming;
};

}  // namespace overlook
