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

TEST(FileOrder, PutsSignsBeforeDigitsAndDigitsBeforeLetters) {
    EXPECT_THAT(sorted({"ab", "a1", "a.png", "a-b", "a_b", "a b", "a"}),
                testing::ElementsAre("a", "a b", "a_b", "a-b", "a.png", "a1", "ab"));
}

TEST(FileOrder, PutsAMaskBeforeItsPicture) {
    EXPECT_LT(compareFileNames("samoyed_mask.png", "samoyed.png"), 0);
}

TEST(FileOrder, GoesByLettersWithoutCaseAndAccents) {
    EXPECT_THAT(sorted({"Zoo", "zebra", "Äpfel", "apfel", "éa", "e\u0301b", "f"}),
                testing::ElementsAre("apfel", "Äpfel", "éa", "e\u0301b", "f", "zebra", "Zoo"));
}

TEST(FileOrder, GoesByLettersOfOtherScriptsWithoutCase) {
    EXPECT_THAT(sorted({"Яблоко", "бочка", "Арбуз", "ω", "Α", "배", "z"}),
                testing::ElementsAre("z", "Α", "ω", "Арбуз", "бочка", "Яблоко", "배"));
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
