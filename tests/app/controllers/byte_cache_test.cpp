#include "app/controllers/byte_cache.h"

#include <gtest/gtest.h>
#include <string>

namespace overlook {
namespace {

TEST(ByteCache, ForgetsWhatWasUsedLeastRecently) {
    ByteCache<int, std::string> cache(20);
    cache.insert(1, "one", 10);
    cache.insert(2, "two", 10);
    (void)cache.find(1);
    cache.insert(3, "three", 10);
    EXPECT_NE(cache.find(1), nullptr);
    EXPECT_EQ(cache.find(2), nullptr);
    EXPECT_NE(cache.find(3), nullptr);
}

TEST(ByteCache, StaysWithinItsBudget) {
    ByteCache<int, std::string> cache(100);
    for (int key = 0; key < 1000; ++key)
        cache.insert(key, "value", 7);
    EXPECT_LE(cache.usedBytes(), 100U);
}

TEST(ByteCache, KeepsTheNewestValueEvenWhenItIsTooLarge) {
    ByteCache<int, std::string> cache(10);
    cache.insert(1, "small", 5);
    cache.insert(2, "large", 50);
    EXPECT_NE(cache.find(2), nullptr);
    EXPECT_EQ(cache.find(1), nullptr);
}

TEST(ByteCache, ANewValueTakesThePlaceOfTheOld) {
    ByteCache<int, std::string> cache(10);
    cache.insert(1, "old", 5);
    cache.insert(1, "new", 5);
    ASSERT_NE(cache.find(1), nullptr);
    EXPECT_EQ(*cache.find(1), "new");
    EXPECT_EQ(cache.usedBytes(), 5U);
}

}  // namespace
}  // namespace overlook
