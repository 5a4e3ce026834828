#include "inference/core/indexed_png.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "inference/core/class_table.h"
#include "inference/core/files.h"
#include "inference/core/picture.h"
#include "inference/core/png_chunks.h"
#include "tests/inference/core/picture_bytes.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

using testing::HasSubstr;

bool areEqual(const cv::Mat1b& a, const cv::Mat1b& b) {
    return a.size() == b.size() && cv::norm(a, b, cv::NORM_INF) == 0;
}

/// All 256 values.
cv::Mat1b allLabels() {
    cv::Mat1b labels(16, 16);
    for (int i = 0; i < 256; ++i)
        labels(i / 16, i % 16) = static_cast<std::uint8_t>(i);
    return labels;
}

class IndexedPng : public testing::Test {
 protected:
    [[nodiscard]] cv::Mat1b read(const Bytes& file) const {
        overwrite(path(), file);
        return readIndexedPng(path());
    }
    [[nodiscard]] std::string complaint(const Bytes& file) const {
        return complaintOf([&] { (void)read(file); });
    }
    [[nodiscard]] std::filesystem::path path() const { return m_folder / "a.png"; }

 private:
    TemporaryFolder m_folder;
};

TEST_F(IndexedPng, LabelsAreReadBackAsWritten) {
    writeIndexedPng(path(), allLabels());

    EXPECT_TRUE(areEqual(readIndexedPng(path()), allLabels()));
}

TEST_F(IndexedPng, PartOfALargerPictureIsReadBack) {
    const cv::Mat1b part = allLabels()(cv::Rect(3, 2, 7, 11));

    writeIndexedPng(path(), part);

    EXPECT_TRUE(areEqual(readIndexedPng(path()), part));
}

TEST_F(IndexedPng, SameLabelsGiveTheSameBytes) {
    writeIndexedPng(path(), allLabels());
    const Bytes first = readBytes(path());

    writeIndexedPng(path(), allLabels());

    EXPECT_EQ(readBytes(path()), first);
}

TEST_F(IndexedPng, FileIsOfTheIndexedKind) {
    writeIndexedPng(path(), allLabels());

    const Bytes file = readBytes(path());

    EXPECT_EQ(pngChunks(file).front().payload.byte(9), 3);
}

TEST_F(IndexedPng, OtherProgramsSeeTheVocColours) {
    writeIndexedPng(path(), cv::Mat1b(2, 2, std::uint8_t{15}));

    EXPECT_EQ(readPicture(path()).rgb(1, 1), cv::Vec3b(0xC0, 0x80, 0x80));
}

TEST_F(IndexedPng, GreyPictureIsTakenAsLabels) {
    EXPECT_TRUE(areEqual(read(encoded(".png", allLabels())), allLabels()));
}

TEST_F(IndexedPng, ColoursOfThePaletteAreTakenAsLabels) {
    writeIndexedPng(path(), allLabels());
    const Bytes colours = encoded(".png", readPicture(path()).rgb);

    EXPECT_TRUE(areEqual(read(colours), allLabels()));
}

TEST_F(IndexedPng, OtherColoursAreRefused) {
    EXPECT_THAT(complaint(encoded(".png", colourfulRgb(5, 4))), HasSubstr("is not a label picture"));
}

TEST_F(IndexedPng, SixteenBitsAreRefused) {
    EXPECT_THAT(complaint(encoded(".png", cv::Mat1w(3, 3, std::uint16_t{3}))), HasSubstr("is not a label picture"));
}

TEST_F(IndexedPng, AlphaIsRefused) {
    EXPECT_THAT(complaint(encoded(".png", cv::Mat(2, 2, CV_8UC4, cv::Scalar(1, 2, 3, 4)))),
                HasSubstr("is not a label picture"));
}

TEST_F(IndexedPng, JpegIsRefused) {
    EXPECT_THAT(complaint(encoded(".jpg", colourfulRgb(5, 4))), HasSubstr("is not a label picture"));
}

TEST_F(IndexedPng, OneBitGreyGivesZeroAndOne) {
    cv::Mat1b stripes(2, 16, std::uint8_t{0});
    stripes.col(3) = 255;

    const cv::Mat1b labels = read(encoded(".png", stripes, {18 /* IMWRITE_PNG_BILEVEL */, 1}));

    EXPECT_EQ(cv::sum(labels)[0], 2);
}

TEST_F(IndexedPng, MissingFileIsCalledMissing) {
    EXPECT_THAT(complaintOf([&] { (void)readIndexedPng(path()); }), HasSubstr("Missing: "));
}

TEST_F(IndexedPng, CutAnywhereIsAnErrorAndNeverACrash) {
    writeIndexedPng(path(), allLabels());
    const Bytes file = readBytes(path());

    EXPECT_EQ(badTruncations(file, [&](const Bytes& cut) { (void)read(cut); }), "");
}

TEST_F(IndexedPng, CorruptHeaderIsReadOrRefusedButNeverACrash) {
    writeIndexedPng(path(), cv::Mat1b(2, 2, std::uint8_t{1}));
    const Bytes file = readBytes(path());

    EXPECT_EQ(badCorruptions(file, [&](const Bytes& corrupt) { (void)read(corrupt); }), "");
}

TEST_F(IndexedPng, HugeClaimIsRefused) {
    EXPECT_THAT(complaint(pngClaiming(60'000, 60'000)), HasSubstr("60000 x 60000"));
}

TEST(IndexedPngData, RealMaskHoldsTheDocumentedValues) {
    OVERLOOK_NEED_DATA("images/photos/samoyed_mask.png");

    const cv::Mat1b labels = readIndexedPng(testData("images/photos/samoyed_mask.png"));

    const int documented =
        cv::countNonZero(labels == 0) + cv::countNonZero(labels == 12) + cv::countNonZero(labels == 255);
    EXPECT_EQ(documented, static_cast<int>(labels.total()));
}

}  // namespace
}  // namespace overlook::test
