#include "inference/engine/commands/number_ranges.h"

#include <gtest/gtest.h>

namespace overlook {
namespace {

using Numbers = std::vector<int>;

TEST(NumberRanges, ListsNumbersAndRanges) {
    EXPECT_EQ(numbersInRanges("1-3,7"), Numbers({1, 2, 3, 7}));
}

TEST(NumberRanges, AreAscendingAndUnique) {
    EXPECT_EQ(numbersInRanges("5,1-2,2-3"), Numbers({1, 2, 3, 5}));
}

class MalformedRanges : public testing::TestWithParam<const char*> {};

TEST_P(MalformedRanges, AreNotAccepted) {
    EXPECT_EQ(numbersInRanges(GetParam()), std::nullopt);
}

INSTANTIATE_TEST_SUITE_P(EveryKind, MalformedRanges,
                         testing::Values("", ",", "1,", ",1", "1,,2", "0", "-3", "3-", "3-1", "a", "1-2-3", "1 ",
                                         "99999999999", "1-2000000"));

}  // namespace
}  // namespace overlook
