#include "inference/scenes/random.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace overlook {
namespace {

TEST(Random, GivesTheNumbersOfThePublishedGenerator) {
    Random random(1234567);
    EXPECT_EQ(random.next(), 6457827717110365317ULL);
    EXPECT_EQ(random.next(), 3203168211198807973ULL);
}

TEST(Random, IntegersReachBothEndsAndNothingElse) {
    Random random(3);
    int smallest = 99;
    int largest = -99;
    for (int i = 0; i < 1000; ++i) {
        const int value = random.integer(-2, 4);
        smallest = std::min(smallest, value);
        largest = std::max(largest, value);
    }
    EXPECT_EQ(smallest, -2);
    EXPECT_EQ(largest, 4);
}

TEST(Random, ForksAreIndependentOfWhatTheOtherDrawsLater) {
    Random first(5);
    Random second(5);
    Random child = first.fork();
    Random sameChild = second.fork();
    (void)first.next();
    EXPECT_EQ(child.next(), sameChild.next());
}

TEST(Random, ZeroProbabilityNeverHappensAndOneAlways) {
    Random random(8);
    for (int i = 0; i < 1000; ++i) {
        ASSERT_FALSE(random.chance(0));
        ASSERT_TRUE(random.chance(1));
    }
}

}  // namespace
}  // namespace overlook
