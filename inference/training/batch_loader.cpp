#include "inference/training/batch_loader.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "inference/training/augmentation.h"
#include "inference/training/learning_set.h"
#include "inference/training/picture_batch.h"
#include "inference/training/prepared_batch.h"

namespace overlook {

BatchLoader::BatchLoader(const LearningSet& set, const ModelCard& card, BatchPlan plan)
    : m_set(set), m_card(card), m_plan(std::move(plan)), m_claimed(m_plan.firstBatch), m_wanted(m_plan.firstBatch) {
    std::mt19937_64 random = generatorOf(m_plan.seed, m_plan.epoch, 0);
    for (const std::size_t place : shuffled(set.trainingPictures().size(), random))
        m_order.push_back(set.trainingPictures()[place]);
    for (int i = 0; i < std::max(1, m_plan.variation.loaders); ++i)
        m_threads.emplace_back([this] { work(); });
}

BatchLoader::~BatchLoader() {
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

std::size_t BatchLoader::batchCount() const {
    return (m_order.size() + m_plan.batch - 1) / m_plan.batch;
}

std::optional<LearningBatch> BatchLoader::next() {
    if (m_wanted >= batchCount())
        return std::nullopt;
    const auto start = std::chrono::steady_clock::now();
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ready.count(m_wanted) > 0; });
    m_secondsWaited += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    Prepared prepared = std::move(m_ready.extract(m_wanted).mapped());
    ++m_wanted;
    lock.unlock();
    m_changed.notify_all();
    if (prepared.failure)
        std::rethrow_exception(prepared.failure);
    return std::move(prepared.batch);
}

void BatchLoader::work() {
    while (const auto batch = claimedBatch()) {
        Prepared prepared;
        try {
            prepared.batch = preparedBatch(m_set, m_card, m_plan, picturesOf(*batch));
        } catch (...) {
            prepared.failure = std::current_exception();
        }
        {
            const std::lock_guard lock(m_mutex);
            m_ready.emplace(*batch, std::move(prepared));
        }
        m_changed.notify_all();
    }
}

/// Waits until another batch may be prepared; nothing when there is no more to do.
std::optional<std::size_t> BatchLoader::claimedBatch() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(
        lock, [this] { return m_isEnding || m_claimed >= batchCount() || m_claimed <= m_wanted + m_threads.size(); });
    if (m_isEnding || m_claimed >= batchCount())
        return std::nullopt;
    return m_claimed++;
}

std::vector<std::size_t> BatchLoader::picturesOf(std::size_t batch) const {
    std::vector<std::size_t> pictures;
    const std::size_t end = std::min(m_order.size(), (batch + 1) * m_plan.batch);
    for (std::size_t i = batch * m_plan.batch + m_plan.part; i < end; i += m_plan.parts)
        pictures.push_back(m_order[i]);
    return pictures;
}

}  // namespace overlook
