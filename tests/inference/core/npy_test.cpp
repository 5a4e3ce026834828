#include "inference/core/npy.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <cmath>
#include <cstring>
#include <limits>

#include "inference/core/files.h"
#include "tests/inference/core/picture_bytes.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

using testing::HasSubstr;

bool areEqual(const cv::Mat1f& a, const cv::Mat1f& b) {
    return a.size() == b.size() && cv::norm(a, b, cv::NORM_INF) == 0;
}

/// A file of format version 1.0 as NumPy would write it, without the padding.
Bytes npyFile(const std::string& header, const Bytes& values) {
    return joined(
        {{0x93}, bytesOf("NUMPY"), {1, 0}, number(header.size(), 2, ByteOrder::Little), bytesOf(header), values});
}

Bytes npyOf(const std::string& descr, const std::string& shape, const Bytes& values) {
    return npyFile("{'descr': '" + descr + "', 'fortran_order': False, 'shape': " + shape + ", }\n", values);
}

template <typename Number>
Bytes bytesOfNumbers(const std::vector<Number>& numbers) {
    Bytes bytes(numbers.size() * sizeof(Number));
    std::memcpy(bytes.data(), numbers.data(), bytes.size());
    return bytes;
}

class Npy : public testing::Test {
 protected:
    [[nodiscard]] cv::Mat1f read(const Bytes& file) const {
        overwrite(m_folder / "a.npy", file);
        return readNpy(m_folder / "a.npy");
    }
    [[nodiscard]] std::string complaint(const Bytes& file) const {
        return complaintOf([&] { (void)read(file); });
    }
    [[nodiscard]] std::filesystem::path path() const { return m_folder / "a.npy"; }

 private:
    TemporaryFolder m_folder;
};

const cv::Mat1f kExpected = (cv::Mat1f(2, 3) << 0, 1, 2, 3, 4, 250);

TEST_F(Npy, MapIsReadBackAsWritten) {
    cv::Mat1f values(37, 53);
    cv::randu(values, -5, 5);

    writeNpy(path(), values);

    EXPECT_TRUE(areEqual(readNpy(path()), values));
}

TEST_F(Npy, PartOfALargerMapIsWrittenAsThatPart) {
    cv::Mat1f values(37, 53);
    cv::randu(values, -5, 5);
    const cv::Mat1f part = values(cv::Rect(3, 4, 10, 20));

    writeNpy(path(), part);

    EXPECT_TRUE(areEqual(readNpy(path()), part));
}

TEST_F(Npy, NumbersBeginAtAMultipleOf64Bytes) {
    writeNpy(path(), kExpected);

    EXPECT_EQ((readBytes(path()).size() - 6 * sizeof(float)) % 64, 0U);
}

TEST_F(Npy, HeaderIsTheOneThatNumpyWrites) {
    writeNpy(path(), kExpected);

    EXPECT_THAT(readText(path()), HasSubstr("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }"));
}

TEST_F(Npy, PlanesAreStackedAsThreeDimensions) {
    writeNpy(path(), std::vector<cv::Mat1f>{kExpected, kExpected, kExpected, kExpected});

    EXPECT_THAT(readText(path()), HasSubstr("'shape': (4, 2, 3)"));
}

TEST_F(Npy, PlanesFollowEachOther) {
    writeNpy(path(), std::vector<cv::Mat1f>{kExpected, kExpected * 2});

    const Bytes file = readBytes(path());
    float last = 0;
    std::memcpy(&last, file.data() + file.size() - sizeof(float), sizeof(float));

    EXPECT_EQ(last, 500.F);
}

TEST_F(Npy, NonFiniteNumbersAreKept) {
    writeNpy(path(), (cv::Mat1f(1, 2) << std::numeric_limits<float>::infinity(), std::nanf("")));

    const cv::Mat1f values = readNpy(path());

    EXPECT_TRUE(std::isinf(values(0, 0)) && std::isnan(values(0, 1)));
}

TEST_F(Npy, Float32IsRead) {
    EXPECT_TRUE(areEqual(read(npyOf("<f4", "(2, 3)", bytesOfNumbers<float>({0, 1, 2, 3, 4, 250}))), kExpected));
}

TEST_F(Npy, Float64IsRead) {
    EXPECT_TRUE(areEqual(read(npyOf("<f8", "(2, 3)", bytesOfNumbers<double>({0, 1, 2, 3, 4, 250}))), kExpected));
}

TEST_F(Npy, Float16IsRead) {
    const auto bits = bytesOfNumbers<std::uint16_t>({0x0000, 0x3C00, 0x4000, 0x4200, 0x4400, 0x5BD0});

    EXPECT_TRUE(areEqual(read(npyOf("<f2", "(2, 3)", bits)), kExpected));
}

TEST_F(Npy, Float16IsReadDownToItsSmallestNumber) {
    EXPECT_EQ(read(npyOf("<f2", "(1, 1)", bytesOfNumbers<std::uint16_t>({0x0001})))(0, 0), std::ldexp(1.F, -24));
}

TEST_F(Npy, EightBitNumbersAreRead) {
    EXPECT_TRUE(areEqual(read(npyOf("|u1", "(2, 3)", {0, 1, 2, 3, 4, 250})), kExpected));
}

TEST_F(Npy, SixteenBitNumbersAreRead) {
    EXPECT_TRUE(areEqual(read(npyOf("<u2", "(2, 3)", bytesOfNumbers<std::uint16_t>({0, 1, 2, 3, 4, 250}))), kExpected));
}

TEST_F(Npy, SecondFormatVersionIsRead) {
    const std::string header = "{'descr': '|u1', 'fortran_order': False, 'shape': (2, 3), }\n";
    const Bytes file = joined({{0x93},
                               bytesOf("NUMPY"),
                               {2, 0},
                               number(header.size(), 4, ByteOrder::Little),
                               bytesOf(header),
                               {0, 1, 2, 3, 4, 250}});

    EXPECT_TRUE(areEqual(read(file), kExpected));
}

TEST_F(Npy, KeysMayComeInAnyOrderAndSpacing) {
    const Bytes file = npyFile("{\"shape\":(2,3),'fortran_order' : False,'descr':'|u1'}", {0, 1, 2, 3, 4, 250});

    EXPECT_TRUE(areEqual(read(file), kExpected));
}

TEST_F(Npy, MissingFileIsCalledMissing) {
    EXPECT_THAT(complaintOf([&] { (void)readNpy(path()); }), HasSubstr("Missing: "));
}

TEST_F(Npy, EmptyFileIsCalledEmpty) {
    EXPECT_THAT(complaint({}), HasSubstr("Unreadable: "));
}

TEST_F(Npy, TextIsRefused) {
    EXPECT_THAT(complaint(bytesOf("0.1,0.2\n0.3,0.4\n")), HasSubstr("does not begin like one"));
}

TEST_F(Npy, FortranOrderIsRefusedByName) {
    const Bytes file = npyFile("{'descr': '|u1', 'fortran_order': True, 'shape': (1, 1), }", {1});

    EXPECT_THAT(complaint(file), HasSubstr("Fortran order"));
}

TEST_F(Npy, BigEndianIsRefusedByName) {
    EXPECT_THAT(complaint(npyOf(">f4", "(1, 1)", Bytes(4, 0))), HasSubstr("'>f4'"));
}

TEST_F(Npy, ThreeDimensionsAreRefusedByNumber) {
    EXPECT_THAT(complaint(npyOf("|u1", "(1, 1, 1)", {1})), HasSubstr("3 dimensions"));
}

TEST_F(Npy, EmptyArrayIsRefused) {
    EXPECT_THAT(complaint(npyOf("|u1", "(0, 5)", {})), HasSubstr("it is empty"));
}

TEST_F(Npy, HugeShapeIsRefusedBeforeAnythingIsAllocated) {
    EXPECT_THAT(complaint(npyOf("<f8", "(4000000000, 4000000000)", {1})), HasSubstr("4000000000 x 4000000000"));
}

TEST_F(Npy, ShapeLargerThanTheFileIsCutOff) {
    EXPECT_THAT(complaint(npyOf("<f4", "(10000, 10000)", {1, 2, 3, 4})), HasSubstr("cut off"));
}

TEST_F(Npy, NumberTooLongForAnyShapeIsRefused) {
    EXPECT_THAT(complaint(npyOf("|u1", "(99999999999999999999999, 1)", {1})), HasSubstr("no shape"));
}

TEST_F(Npy, CutAnywhereIsAnErrorAndNeverACrash) {
    const Bytes file = npyOf("<f4", "(2, 3)", bytesOfNumbers<float>({0, 1, 2, 3, 4, 250}));

    EXPECT_EQ(badTruncations(file, [&](const Bytes& cut) { (void)read(cut); }), "");
}

TEST_F(Npy, CutAnywhereIsNeverTakenForWhole) {
    const Bytes file = npyOf("<f4", "(2, 3)", bytesOfNumbers<float>({0, 1, 2, 3, 4, 250}));

    EXPECT_EQ(successfulTruncations(file, [&](const Bytes& cut) { (void)read(cut); }), 0);
}

TEST_F(Npy, CorruptAnywhereIsReadOrRefusedButNeverACrash) {
    const Bytes file = npyOf("<f4", "(2, 3)", bytesOfNumbers<float>({0, 1, 2, 3, 4, 250}));

    EXPECT_EQ(badCorruptions(file, [&](const Bytes& corrupt) { (void)read(corrupt); }), "");
}

TEST(NpyData, ExpectedMapOfARealModelIsRead) {
    OVERLOOK_NEED_DATA("expected/resnet20_cifar10");
    const auto folder = testData("expected/resnet20_cifar10");
    const auto isMap = [](const std::filesystem::directory_entry& entry) { return entry.path().extension() == ".npy"; };
    const auto map = std::find_if(std::filesystem::directory_iterator(folder), {}, isMap);
    ASSERT_NE(map, std::filesystem::directory_iterator());

    EXPECT_FALSE(readNpy(map->path()).empty());
}

}  // namespace
}  // namespace overlook::test
