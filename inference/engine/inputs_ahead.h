#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

#include "inference/engine/explanation.h"

namespace overlook {

/// Pictures that are decoded and made inputs of a network on threads of their own before they are asked for.
class InputsAhead {
 public:
    using Prepare = std::function<PreparedPicture(std::size_t index)>;

    /// `prepare` is called for 0 … count - 1 in about this order, from several threads; at most `most` pictures ahead
    /// of the one that was asked for last, fewer when they are large. What it throws is thrown by take().
    InputsAhead(std::size_t count, std::size_t most, Prepare prepare);
    ~InputsAhead();
    InputsAhead(const InputsAhead&) = delete;
    InputsAhead& operator=(const InputsAhead&) = delete;

    /// Waits for a picture and gives it away; each can be asked for once, in ascending order.
    [[nodiscard]] PreparedPicture take(std::size_t index);

 private:
    struct Ready {
        PreparedPicture picture;
        std::exception_ptr failure;
    };

    void work();
    [[nodiscard]] bool mayClaim() const;
    [[nodiscard]] Ready prepared(std::size_t index) const;

    const std::size_t m_count;
    const std::size_t m_most;
    const Prepare m_prepare;
    std::mutex m_mutex;
    std::condition_variable m_isReady;   ///< a picture
    std::condition_variable m_mayClaim;  ///< for the threads
    std::map<std::size_t, Ready> m_ready;
    std::size_t m_claimed = 0;    ///< the next picture to be prepared
    std::size_t m_taken = 0;      ///< the next picture to be given away
    std::uint64_t m_largest = 0;  ///< input so far, bytes; 0 = none is known
    bool m_isEnding = false;
    std::vector<std::thread> m_threads;
};

}  // namespace overlook
