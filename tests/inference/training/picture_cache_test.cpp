#include "inference/training/picture_cache.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace overlook {
namespace {

/// Counts how often a picture of 12 bytes is decoded.
class Counter {
 public:
    [[nodiscard]] PictureCache::Decode decode() {
        return [this] {
            ++m_count;
            return cv::Mat3b(2, 2, cv::Vec3b(1, 2, 3));
        };
    }
    [[nodiscard]] int count() const { return m_count; }

 private:
    std::atomic<int> m_count{0};
};

TEST(PictureCache, DecodesOnceWhatFits) {
    PictureCache cache(2, 24);
    Counter counter;
    for (int i = 0; i < 3; ++i) {
        (void)cache.get(0, counter.decode());
        (void)cache.get(1, counter.decode());
    }
    EXPECT_EQ(counter.count(), 2);
}

TEST(PictureCache, DecodesAgainWhatDoesNotFit) {
    PictureCache cache(2, 23);
    Counter counter;
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(cache.get(0, counter.decode())(0, 0), cv::Vec3b(1, 2, 3));
        EXPECT_EQ(cache.get(1, counter.decode())(0, 0), cv::Vec3b(1, 2, 3));
    }
    EXPECT_EQ(counter.count(), 1 + 3);
}

TEST(PictureCache, CountsAPictureOnceThoughManyThreadsDecodeIt) {
    PictureCache cache(3, 24);
    Counter counter;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] {
            for (std::size_t picture = 0; picture < 2; ++picture)
                (void)cache.get(picture, counter.decode());
        });
    for (std::thread& thread : threads)
        thread.join();
    const int before = counter.count();
    (void)cache.get(0, counter.decode());
    (void)cache.get(1, counter.decode());
    EXPECT_EQ(counter.count(), before);
}

TEST(PictureCache, KeepsNothingOfAFailedDecoding) {
    PictureCache cache(1, 24);
    EXPECT_THROW((void)cache.get(0, []() -> cv::Mat3b { throw std::runtime_error("damaged"); }), std::runtime_error);
    Counter counter;
    EXPECT_FALSE(cache.get(0, counter.decode()).empty());
}

}  // namespace
}  // namespace overlook
