#include "inference/core/file_order.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <algorithm>
#include <vector>

namespace overlook::test {
namespace {

std::vector<std::string> sorted(std::vector<std::string> names) {
    std::sort(names.begin(), names.end(),
              [](const std::string& a, const std::string& b) { return compareFileNames(a, b) < 0; });
    return names;
}

TEST(FileOrder, ComparesDigitsAsNumbers) {
    EXPECT_THAT(sorted({"a10", "a9", "a1b", "99999999999999999999999", "100000000000000000000000"}),
                testing::ElementsAre("99999999999999999999999", "100000000000000000000000", "a1b", "a9", "a10"));
}

TEST(FileOrder, PutsTheShorterNameFirst) {
    EXPECT_THAT(sorted({"samoyed_mask.png", "samoyed.png", "samoyed"}),
                testing::ElementsAre("samoyed", "samoyed.png", "samoyed_mask.png"));
}

TEST(FileOrder, GoesByLettersWithoutCase) {
    EXPECT_THAT(sorted({"Zoo", "zebra", "apfel", "f", "Ära", "배"}),
                testing::ElementsAre("apfel", "f", "zebra", "Zoo", "Ära", "배"));
}

TEST(FileOrder, TellsDifferentNamesApart) {
    const std::vector<std::string> names{"a", "A", "á", "007", "7", "", "\xff", "a\xcc", std::string(1, '\0')};
    for (const std::string& a : names)
        for (const std::string& b : names) {
            EXPECT_EQ(compareFileNames(a, b) == 0, a == b);
            EXPECT_EQ(compareFileNames(a, b), -compareFileNames(b, a));
        }
}

}  // namespace
}  // namespace overlook::test
