#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "inference/engine/input_batch.h"
#include "inference/engine/inputs_ahead.h"

namespace overlook {

/// How the results of expected pictures are computed. Everything may throw: what cannot be computed so is left out, it
/// is computed alone, or refused with its reason, when it is asked for.
template <typename Result>
struct AheadWork {
    /// What is left to do when the network has run: the results of a batch, none for a picture that cannot be computed.
    using Finish = std::function<std::vector<std::optional<Result>>()>;

    std::vector<std::string> keys;  ///< of the pictures, in the order they will be asked for
    std::size_t atOnce = 1;         ///< pictures in a batch, if they have one size
    /// Whether pictures are brought to the device, the network runs and results are finished on threads of their own
    /// while earlier results are used. Worth it where another device computes.
    bool overlaps = false;
    c10::Device device{c10::kCPU};
    InputsAhead::Prepare prepare;
    std::function<std::size_t(cv::Size)> most;               ///< pictures of an input size in a batch
    std::function<Finish(const InputBatch& batch)> compute;  ///< runs the network; called by one thread at a time
};

/// Results of pictures that are asked for in a known order: while one is used, the next are decoded, made inputs and,
/// where work overlaps, computed. Used from one thread.
template <typename Result>
class ResultsAhead {
 public:
    explicit ResultsAhead(AheadWork<Result> work);
    ~ResultsAhead();

    /// Gives a result away; nothing where there is none. Those that come before it are passed over. Throws Error
    /// (Cancelled).
    [[nodiscard]] std::optional<Result> take(const std::string& key);

    /// Waits until the network does not run.
    void settle();

 private:
    using Finish = typename AheadWork<Result>::Finish;
    using Results = std::vector<std::optional<Result>>;
    struct Finisher {
        std::vector<std::size_t> numbers;
        Finish finish;
    };
    struct Chunk {
        std::size_t first = 0;
        std::size_t end = 0;
        std::future<Results> coming;  ///< until it was waited for
        Results results = {};
    };
    /// Chunks take their turns at a step in order.
    class Turn;
    struct Step {
        std::mutex mutex;
        std::condition_variable changed;
        std::size_t next = 0;  ///< the first picture of the chunk whose turn it is
    };

    [[nodiscard]] std::optional<std::size_t> numberOf(const std::string& key) const;
    void startUntil(std::size_t chunks);
    void start();
    [[nodiscard]] std::vector<InputBatch> gathered(std::size_t first, std::size_t end);
    [[nodiscard]] std::vector<Finisher> computed(const std::vector<InputBatch>& batches);
    void compute(const InputBatch& batch, std::vector<Finisher>& finishers);
    [[nodiscard]] Results finished(std::size_t first, std::size_t end, const std::vector<Finisher>& finishers) const;

    AheadWork<Result> m_work;
    BatchMaker m_maker;
    InputsAhead m_inputs;
    Step m_gathering;
    Step m_computing;
    std::atomic<std::size_t> m_fits;  ///< pictures in a batch, as far as is known
    std::size_t m_started = 0;        ///< pictures in chunks that were started
    std::deque<Chunk> m_chunks;       ///< in order; the first may be used up
};

extern template class ResultsAhead<Prediction>;
extern template class ResultsAhead<MapSet>;

}  // namespace overlook
