#include "inference/core/csv.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <cmath>
#include <limits>

namespace overlook::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Csv, FieldsOfALineAreTakenApart) {
    EXPECT_THAT(parseCsv("a,b,,d\n"), ElementsAre(CsvRow{"a", "b", "", "d"}));
}

TEST(Csv, LastLineNeedsNoEnd) {
    EXPECT_THAT(parseCsv("a\nb"), ElementsAre(CsvRow{"a"}, CsvRow{"b"}));
}

TEST(Csv, LineEndsOfOtherSystemsAreRead) {
    EXPECT_THAT(parseCsv("a,b\r\nc,d\r\n"), ElementsAre(CsvRow{"a", "b"}, CsvRow{"c", "d"}));
}

TEST(Csv, EmptyLinesAreSkipped) {
    EXPECT_THAT(parseCsv("\n\na\n\n"), ElementsAre(CsvRow{"a"}));
}

TEST(Csv, ByteOrderMarkIsSkipped) {
    EXPECT_THAT(parseCsv("\xEF\xBB\xBF"
                         "a\n"),
                ElementsAre(CsvRow{"a"}));
}

TEST(Csv, NothingHasNoRows) {
    EXPECT_THAT(parseCsv(""), IsEmpty());
}

TEST(Csv, QuoteThatIsNeverClosedEndsWithTheText) {
    EXPECT_THAT(parseCsv("a,\"b\nc"), ElementsAre(CsvRow{"a", "b\nc"}));
}

TEST(Csv, AnyFieldsAreReadBackAsWritten) {
    const CsvRow row{"plain", "with,comma", "with \"quotes\"", "two\nlines", "그림", "", "\"", "\r"};

    EXPECT_THAT(parseCsv(csvLine(row)), ElementsAre(row));
}

class CsvNumber : public testing::TestWithParam<double> {};

TEST_P(CsvNumber, IsReadBackExactly) {
    double back = 0;

    ASSERT_TRUE(parseNumber(csvNumber(GetParam()), back));
    EXPECT_EQ(back, GetParam());
}

INSTANTIATE_TEST_SUITE_P(Csv, CsvNumber,
                         testing::Values(0.0, -1.0, 0.1, 1.0 / 3, 1e-300, 1e300,
                                         std::numeric_limits<double>::infinity(),
                                         std::numeric_limits<double>::denorm_min()));

TEST(Csv, ALineIsFoundByItsFirstField) {
    const std::string text = "boat,1,2\r\nboat2,3\n\"a,b\",4\n2,boat\nlast";

    EXPECT_EQ(csvLineBeginningWith(text, "boat"), "boat,1,2\r\n");
    EXPECT_EQ(csvLineBeginningWith(text, "boat2"), "boat2,3\n");
    EXPECT_EQ(csvLineBeginningWith(text, "a,b"), "\"a,b\",4\n");
    EXPECT_EQ(csvLineBeginningWith(text, "last"), "last");
    EXPECT_EQ(csvLineBeginningWith(text, "oat"), "");
    EXPECT_EQ(csvLineBeginningWith(text, ""), "");
}

TEST(Csv, NotANumberIsReadBackAsSuch) {
    double back = 0;

    EXPECT_TRUE(parseNumber(csvNumber(std::nan("")), back) && std::isnan(back));
}

TEST(Csv, NumberWithATailIsNone) {
    double number = 0;

    EXPECT_FALSE(parseNumber("1.5x", number));
}

TEST(Csv, NothingIsNoNumber) {
    int number = 0;

    EXPECT_FALSE(parseNumber("", number));
}

TEST(Csv, BlanksAroundANumberDoNoHarm) {
    int number = 0;

    EXPECT_TRUE(parseNumber(" +12 ", number));
    EXPECT_EQ(number, 12);
}

}  // namespace
}  // namespace overlook::test
