#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "inference/core/model_card.h"
#include "inference/protocol/data_parameters.h"
#include "inference/training/batch_source.h"
#include "inference/training/training_method.h"

namespace overlook {

class LearningSet;

/// What one epoch's batches are made of.
struct BatchPlan {
    std::size_t batch = 8;  ///< pictures in a step
    std::uint64_t seed = 1;
    int epoch = 1;
    std::size_t firstBatch = 0;  ///< batches before it are left out: an interrupted epoch goes on
    /// Of several processes that train together, each takes the pictures of a batch at positions part, part + parts, …
    std::size_t part = 0;
    std::size_t parts = 1;
    BatchNeeds needs;
    DataParameters variation;
    /// Called by the threads: whether a picture need not be fed when it lies so. `input` has no row for it then.
    std::function<bool(std::size_t picture, const Placement& placement)> isKept = {};
};

/// The training pictures of one epoch, shuffled and varied: threads prepare batches ahead of the trainer, at most one
/// a thread and one more. The batches depend on the plan alone, whatever the number of threads.
class BatchLoader : public BatchSource {
 public:
    /// `set` and `card` must outlive the loader. Preparation begins at once.
    BatchLoader(const LearningSet& set, const ModelCard& card, BatchPlan plan);
    ~BatchLoader() override;
    BatchLoader(const BatchLoader&) = delete;
    BatchLoader& operator=(const BatchLoader&) = delete;

    /// Of the whole epoch, with those that are left out.
    [[nodiscard]] std::size_t batchCount() const override;
    /// Nothing at the end of the epoch. Throws Error when a picture has become unreadable.
    [[nodiscard]] std::optional<LearningBatch> next() override;
    /// How long next() had to wait so far.
    [[nodiscard]] double secondsWaited() const { return m_secondsWaited; }

 private:
    /// A batch, or why there is none.
    struct Prepared {
        LearningBatch batch;
        std::exception_ptr failure;
    };

    void work();
    [[nodiscard]] std::optional<std::size_t> claimedBatch();
    [[nodiscard]] std::vector<std::size_t> picturesOf(std::size_t batch) const;

    const LearningSet& m_set;
    const ModelCard& m_card;
    BatchPlan m_plan;
    std::vector<std::size_t> m_order;  ///< pictures of the learning set
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<std::size_t, Prepared> m_ready;  ///< by number of batch
    std::size_t m_claimed;                    ///< the next batch to be prepared
    std::size_t m_wanted;                     ///< the next batch to be handed out
    bool m_isEnding = false;
    double m_secondsWaited = 0;
    std::vector<std::thread> m_threads;
};

}  // namespace overlook
