#include "inference/engine/results_ahead.h"

#include <algorithm>
#include <thread>

#include "inference/core/error.h"
#include "inference/engine/refusal.h"

namespace overlook {

namespace {

/// While the results of one chunk are used, one is finished, one computed and one brought to the device.
constexpr std::size_t kChunksAhead = 3;

/// Pictures that wait to be computed: two batches, and what the threads are at.
std::size_t inputsAhead(std::size_t atOnce, bool overlaps) {
    const std::size_t threads = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 2, 8);
    return overlaps ? 2 * atOnce + threads : std::max(threads, atOnce);
}

/// Does without whatever fails; see unlessRefused().
template <typename Work>
bool attempt(const Work& work) {
    try {
        return unlessRefused(work);
    } catch (const Error&) {
        throw;
    } catch (const std::exception&) {
        return false;
    }
}

}  // namespace

/// Waits for its turn, and hands it on at its end, however that comes.
template <typename Result>
class ResultsAhead<Result>::Turn {
 public:
    Turn(Step& step, std::size_t first, std::size_t end) : m_step(step), m_end(end) {
        std::unique_lock<std::mutex> lock(m_step.mutex);
        m_step.changed.wait(lock, [&] { return m_step.next == first; });
    }
    ~Turn() {
        {
            const std::lock_guard<std::mutex> lock(m_step.mutex);
            m_step.next = m_end;
        }
        m_step.changed.notify_all();
    }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

 private:
    Step& m_step;
    std::size_t m_end;
};

template <typename Result>
ResultsAhead<Result>::ResultsAhead(AheadWork<Result> work)
    : m_work(std::move(work)),
      m_maker(m_work.device),
      m_inputs(m_work.keys.size(), inputsAhead(m_work.atOnce, m_work.overlaps), m_work.prepare),
      m_fits(m_work.atOnce) {
    if (m_work.overlaps)
        startUntil(kChunksAhead);
}

template <typename Result>
ResultsAhead<Result>::~ResultsAhead() {
    settle();
}

template <typename Result>
std::optional<Result> ResultsAhead<Result>::take(const std::string& key) {
    startUntil(kChunksAhead);
    const auto number = numberOf(key);
    if (!number)
        return std::nullopt;
    while (m_chunks.front().end <= *number) {
        m_chunks.pop_front();  // waits if it is being computed
        startUntil(kChunksAhead);
    }
    Chunk& chunk = m_chunks.front();
    if (chunk.coming.valid()) {
        chunk.coming.wait();
        startUntil(1 + kChunksAhead);
        chunk.results.resize(chunk.end - chunk.first);
        chunk.results = chunk.coming.get();
    }
    std::optional<Result> result = std::move(chunk.results[*number - chunk.first]);
    chunk.results[*number - chunk.first].reset();
    m_work.keys[*number].clear();  // given away
    return result;
}

template <typename Result>
void ResultsAhead<Result>::settle() {
    if (m_work.overlaps)
        for (const Chunk& chunk : m_chunks)
            if (chunk.coming.valid())
                chunk.coming.wait();
}

/// Among the pictures that are at hand.
template <typename Result>
std::optional<std::size_t> ResultsAhead<Result>::numberOf(const std::string& key) const {
    if (m_chunks.empty())
        return std::nullopt;
    const auto begin = m_work.keys.begin();
    const auto end = begin + static_cast<std::ptrdiff_t>(m_chunks.back().end);
    const auto found = std::find(begin + static_cast<std::ptrdiff_t>(m_chunks.front().first), end, key);
    return found == end ? std::nullopt : std::optional(static_cast<std::size_t>(found - begin));
}

template <typename Result>
void ResultsAhead<Result>::startUntil(std::size_t chunks) {
    while (m_chunks.size() < chunks && m_started < m_work.keys.size())
        start();
}

template <typename Result>
void ResultsAhead<Result>::start() {
    Chunk chunk;
    chunk.first = m_started;
    chunk.end = std::min(m_started + m_work.atOnce, m_work.keys.size());
    m_started = chunk.end;
    const std::size_t first = chunk.first;
    const std::size_t end = chunk.end;
    if (!m_work.overlaps) {
        chunk.coming = std::async(std::launch::deferred,
                                  [this, first, end] { return finished(first, end, computed(gathered(first, end))); });
    } else {
        auto inputs = std::async(std::launch::async, [this, first, end] {
            const Turn turn(m_gathering, first, end);
            return gathered(first, end);
        });
        auto passes = std::async(std::launch::async, [this, first, end, inputs = std::move(inputs)]() mutable {
            const Turn turn(m_computing, first, end);
            return computed(inputs.get());
        });
        chunk.coming = std::async(std::launch::async, [this, first, end, passes = std::move(passes)]() mutable {
            return finished(first, end, passes.get());
        });
    }
    m_chunks.push_back(std::move(chunk));
}

template <typename Result>
std::vector<InputBatch> ResultsAhead<Result>::gathered(std::size_t first, std::size_t end) {
    std::vector<std::optional<PreparedPicture>> pictures(end - first);
    for (std::size_t i = 0; i < pictures.size(); ++i)
        attempt([&] { pictures[i] = m_inputs.take(first + i); });
    std::vector<InputBatch> batches;
    const auto most = [this](cv::Size size) { return std::min(m_fits.load(), m_work.most(size)); };
    attempt([&] { batches = m_maker.batches(std::move(pictures), first, most); });
    return batches;
}

template <typename Result>
auto ResultsAhead<Result>::computed(const std::vector<InputBatch>& batches) -> std::vector<Finisher> {
    std::vector<Finisher> finishers;
    for (const InputBatch& batch : batches)
        compute(batch, finishers);
    return finishers;
}

/// A batch that fails, as one that is too large for the memory does, is computed in halves, and so are those after it.
template <typename Result>
void ResultsAhead<Result>::compute(const InputBatch& batch, std::vector<Finisher>& finishers) {
    if (attempt([&] { finishers.push_back({batch.numbers, m_work.compute(batch)}); }) || batch.size() == 1)
        return;
    m_fits = std::min(m_fits.load(), (batch.size() + 1) / 2);
    compute(batch.part(0, batch.size() / 2), finishers);
    compute(batch.part(batch.size() / 2, batch.size()), finishers);
}

template <typename Result>
auto ResultsAhead<Result>::finished(std::size_t first, std::size_t end, const std::vector<Finisher>& finishers) const
    -> Results {
    Results all(end - first);
    for (const Finisher& finisher : finishers) {
        attempt([&] {
            auto results = finisher.finish();
            for (std::size_t i = 0; i < results.size(); ++i)
                all[finisher.numbers[i] - first] = std::move(results[i]);
        });
    }
    return all;
}

template class ResultsAhead<Prediction>;
template class ResultsAhead<MapSet>;

}  // namespace overlook
