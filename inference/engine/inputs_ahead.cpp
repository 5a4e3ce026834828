#include "inference/engine/inputs_ahead.h"

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <utility>

namespace overlook {

namespace {

constexpr std::uint64_t kMostBytes = std::uint64_t{512} << 20;  ///< of inputs that wait
constexpr std::size_t kMostThreads = 16;
constexpr int kNiceness = 10;  ///< of the threads: a tenth of what a thread that computes gets where both want a core

std::uint64_t bytesOf(const PreparedPicture& picture) {
    return picture.input.defined() ? static_cast<std::uint64_t>(picture.input.numel()) * picture.input.element_size()
                                   : 0;
}

/// Threads that compute together wait for the slowest of them, so a picture that is decoded in its place costs all of
/// them. Behind them it fills what they leave free; while they wait for a picture, nothing is before it.
void standBehindComputation() {
    (void)::setpriority(PRIO_PROCESS, static_cast<id_t>(::syscall(SYS_gettid)), kNiceness);
}

}  // namespace

InputsAhead::InputsAhead(std::size_t count, std::size_t most, Prepare prepare)
    : m_count(count), m_most(std::max<std::size_t>(most, 1)), m_prepare(std::move(prepare)) {
    const std::size_t cores = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 2, kMostThreads);
    for (std::size_t i = 0; i < std::min({cores, m_most, m_count}); ++i)
        m_threads.emplace_back([this] { work(); });
}

InputsAhead::~InputsAhead() {
    {
        const std::lock_guard<std::mutex> lock(m_mutex);
        m_isEnding = true;
    }
    m_mayClaim.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

PreparedPicture InputsAhead::take(std::size_t index) {
    std::unique_lock<std::mutex> lock(m_mutex);
    m_taken = index + 1;
    m_claimed = std::max(m_claimed, index);
    m_ready.erase(m_ready.begin(), m_ready.lower_bound(index));  // passed over
    m_mayClaim.notify_one();
    m_isReady.wait(lock, [&] { return m_ready.count(index) > 0; });
    Ready ready = std::move(m_ready.at(index));
    m_ready.erase(index);
    if (ready.failure)
        std::rethrow_exception(ready.failure);
    return std::move(ready.picture);
}

/// The first picture shows how large they are.
bool InputsAhead::mayClaim() const {
    const std::size_t ahead = m_claimed > m_taken ? m_claimed - m_taken : 0;
    if (ahead == 0)
        return true;
    return ahead < m_most && m_largest > 0 && (ahead + 1) * m_largest <= kMostBytes;
}

InputsAhead::Ready InputsAhead::prepared(std::size_t index) const {
    Ready ready;
    try {
        ready.picture = m_prepare(index);
    } catch (...) {
        ready.failure = std::current_exception();
    }
    return ready;
}

void InputsAhead::work() {
    standBehindComputation();
    std::unique_lock<std::mutex> lock(m_mutex);
    while (true) {
        m_mayClaim.wait(lock, [this] { return m_isEnding || m_claimed >= m_count || mayClaim(); });
        if (m_isEnding || m_claimed >= m_count)
            return;
        const std::size_t index = m_claimed++;
        m_mayClaim.notify_one();  // there may be more
        lock.unlock();
        Ready ready = prepared(index);
        lock.lock();
        m_largest = std::max({m_largest, bytesOf(ready.picture), std::uint64_t{1}});
        if (index + 1 >= m_taken)
            m_ready.emplace(index, std::move(ready));
        m_isReady.notify_one();
    }
}

}  // namespace overlook
