#include "inference/core/picture.h"

#include <gtest/gtest.h>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "inference/core/files.h"
#include "tests/inference/core/picture_bytes.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

bool areEqual(const cv::Mat& a, const cv::Mat& b) {
    return a.size() == b.size() && a.type() == b.type() && cv::norm(a, b, cv::NORM_INF) == 0;
}

class Lossless : public testing::TestWithParam<const char*> {};

TEST_P(Lossless, FormatGivesBackThePixelsInRgbOrder) {
    const cv::Mat3b rgb = colourfulRgb(13, 7);

    const Picture picture = decodePicture(encoded(GetParam(), rgb), "a");

    EXPECT_TRUE(areEqual(picture.rgb, rgb));
}

INSTANTIATE_TEST_SUITE_P(Picture, Lossless, testing::Values(".png", ".bmp", ".tiff", ".ppm"));

TEST(Picture, JpegIsDecodedInRgbOrder) {
    const cv::Mat3b red(32, 32, cv::Vec3b(250, 10, 10));

    const Picture picture = decodePicture(encoded(".jpg", red), "a");

    EXPECT_LT(cv::norm(picture.rgb, red, cv::NORM_INF), 4);
}

TEST(Picture, WebpIsDecodedInRgbOrder) {
    const cv::Mat3b red(32, 32, cv::Vec3b(250, 10, 10));

    const Picture picture = decodePicture(encoded(".webp", red), "a");

    EXPECT_LT(cv::norm(picture.rgb, red, cv::NORM_INF), 8);
}

TEST(Picture, EightBitColoursShareTheirPixelsWithTheOriginal) {
    const Picture picture = decodePicture(encoded(".png", colourfulRgb(5, 4)), "a");

    EXPECT_EQ(picture.rgb.data, picture.original.data);
}

TEST(Picture, GreyKeepsOneChannelInTheOriginal) {
    const cv::Mat1b grey(4, 5, std::uint8_t{77});

    const Picture picture = decodePicture(encoded(".png", grey), "a");

    EXPECT_TRUE(areEqual(picture.original, grey));
}

TEST(Picture, GreyIsShownAsThreeEqualChannels) {
    const Picture picture = decodePicture(encoded(".png", cv::Mat1b(4, 5, std::uint8_t{77})), "a");

    EXPECT_EQ(picture.rgb(3, 4), cv::Vec3b(77, 77, 77));
}

TEST(Picture, SixteenBitsAreShownDividedBy257) {
    const cv::Mat wide(2, 3, CV_16UC3, cv::Scalar(65535, 257 * 12, 257 * 200));

    const Picture picture = decodePicture(encoded(".png", wide), "a");

    EXPECT_EQ(picture.rgb(1, 2), cv::Vec3b(255, 12, 200));
}

TEST(Picture, SixteenBitsAreKeptInTheOriginal) {
    const cv::Mat wide(2, 3, CV_16UC3, cv::Scalar(65535, 1234, 42));

    const Picture picture = decodePicture(encoded(".png", wide), "a");

    EXPECT_TRUE(areEqual(picture.original, wide));
}

TEST(Picture, AlphaIsKeptInTheOriginal) {
    const cv::Mat see(2, 3, CV_8UC4, cv::Scalar(1, 2, 3, 128));

    const Picture picture = decodePicture(encoded(".png", see), "a");

    EXPECT_TRUE(areEqual(picture.original, see));
}

TEST(Picture, AlphaIsDroppedFromWhatIsShown) {
    const Picture picture = decodePicture(encoded(".png", cv::Mat(2, 3, CV_8UC4, cv::Scalar(1, 2, 3, 128))), "a");

    EXPECT_EQ(picture.rgb(0, 0), cv::Vec3b(1, 2, 3));
}

TEST(Picture, FloatWithinZeroAndOneIsShownTimes255) {
    cv::Mat1f values(1, 3);
    values << 0.F, 0.2F, 0.8F;

    const Picture picture = decodePicture(encoded(".tiff", values), "a");

    EXPECT_EQ(picture.rgb(0, 2), cv::Vec3b(204, 204, 204));
}

TEST(Picture, FloatOfAnotherRangeIsStretchedToIt) {
    cv::Mat1f values(1, 3);
    values << -100.F, 0.F, 300.F;

    const Picture picture = decodePicture(encoded(".tiff", values), "a");

    EXPECT_EQ(picture.rgb(0, 1), cv::Vec3b(64, 64, 64));
}

TEST(Picture, FloatIsKeptInTheOriginal) {
    cv::Mat1f values(1, 3);
    values << -100.F, 0.F, 300.F;

    const Picture picture = decodePicture(encoded(".tiff", values), "a");

    EXPECT_TRUE(areEqual(picture.original, values));
}

TEST(Picture, ContentIdIsKnownForKnownBytes) {
    EXPECT_EQ(contentId("", 0), "99aa06d3014798d86001c324468d497f");  // published value of XXH3-128 for no bytes
}

TEST(Picture, ContentIdOfAPictureIsThatOfItsFile) {
    const Bytes file = encoded(".png", colourfulRgb(5, 4));

    EXPECT_EQ(decodePicture(file, "a").contentId, contentId(file.data(), file.size()));
}

TEST(Picture, ContentIdOfALargeFileIsThatOfItsBytes) {
    const TemporaryFolder folder;
    Bytes file(3'000'001);
    for (std::size_t i = 0; i < file.size(); ++i)
        file[i] = static_cast<std::uint8_t>(i * i >> 7);
    writeAtomically(folder / "model.pt", file.data(), file.size());

    EXPECT_EQ(fileContentId(folder / "model.pt"), contentId(file.data(), file.size()));
}

class LargeFile : public testing::TestWithParam<const char*> {};

/// Which is decoded piece by piece.
TEST_P(LargeFile, IsReadLikeASmallOne) {
    const TemporaryFolder folder;
    cv::Mat3b noise(2400, 2500);
    cv::randu(noise, 0, 256);
    const Bytes file = encoded(GetParam(), noise, {cv::IMWRITE_PNG_COMPRESSION, 0});
    ASSERT_GT(file.size(), std::size_t{16} << 20);
    const auto path = folder / (std::string("größer") + GetParam());
    overwrite(path, file);

    const Picture picture = readPicture(path);

    EXPECT_TRUE(areEqual(picture.rgb, noise));
    EXPECT_EQ(picture.contentId, contentId(file.data(), file.size()));
}

TEST_P(LargeFile, ThatIsCutOffIsRefused) {
    const TemporaryFolder folder;
    cv::Mat3b noise(2400, 2500);
    cv::randu(noise, 0, 256);
    Bytes file = encoded(GetParam(), noise, {cv::IMWRITE_PNG_COMPRESSION, 0});
    file.resize(file.size() - 100'000);
    const auto path = folder / (std::string("a") + GetParam());
    overwrite(path, file);

    EXPECT_EQ(complaintOf([&] { (void)readPicture(path); }),
              complaintOf([&] { (void)decodePicture(file, path.string()); }));
    EXPECT_NE(complaintOf([&] { (void)readPicture(path); }), "");
}

INSTANTIATE_TEST_SUITE_P(Picture, LargeFile, testing::Values(".png", ".bmp", ".ppm", ".tiff"));

TEST(Picture, FileWithSpacesAndForeignLettersIsRead) {
    const TemporaryFolder folder;
    const auto path = folder.path() / pathFromUtf8("두 번째 图片 né.png");
    const Bytes file = encoded(".png", colourfulRgb(5, 4));
    writeAtomically(path, file.data(), file.size());

    EXPECT_EQ(readPicture(path).size(), cv::Size(5, 4));
}

TEST(Picture, ExtensionIsRecognisedInAnyCase) {
    EXPECT_TRUE(isPictureFile("a/B.JPeG"));
}

TEST(Picture, TextIsNotAPictureFile) {
    EXPECT_FALSE(isPictureFile("a.txt"));
}

TEST(Picture, NameOfOnlyAnExtensionIsNotAPictureFile) {
    EXPECT_FALSE(isPictureFile(".png"));
}

class Thumbnail : public testing::TestWithParam<const char*> {
 protected:
    [[nodiscard]] cv::Mat3b read(const cv::Mat3b& rgb, int longerSide) const {
        const auto path = m_folder / (std::string("a") + GetParam());
        const Bytes file = encoded(GetParam(), rgb);
        writeAtomically(path, file.data(), file.size());
        return readThumbnail(path, longerSide);
    }

 private:
    TemporaryFolder m_folder;
};

TEST_P(Thumbnail, LongerSideIsAsAsked) {
    EXPECT_EQ(read(colourfulRgb(640, 320), 64).size(), cv::Size(64, 32));
}

TEST_P(Thumbnail, SmallPictureIsNotEnlarged) {
    EXPECT_EQ(read(colourfulRgb(40, 30), 64).size(), cv::Size(40, 30));
}

TEST_P(Thumbnail, ThinPictureKeepsAPixel) {
    EXPECT_EQ(read(colourfulRgb(640, 2), 32).size(), cv::Size(32, 1));
}

TEST_P(Thumbnail, ColoursAreInRgbOrder) {
    const cv::Mat3b small = read(cv::Mat3b(320, 640, cv::Vec3b(250, 10, 10)), 64);

    EXPECT_LT(cv::norm(small, cv::Mat3b(32, 64, cv::Vec3b(250, 10, 10)), cv::NORM_INF), 8);
}

TEST(Picture, ThumbnailIsNotWorthAsMuchMemoryAsAHugePicture) {
    const TemporaryFolder folder;
    const std::string header = "P4\n20000 8000\n";
    writeAtomically(folder / "a.pbm", header);
    std::filesystem::resize_file(folder / "a.pbm", header.size() + 20000 / 8 * 8000);

    EXPECT_TRUE(readThumbnail(folder / "a.pbm", 64).empty());
}

TEST(Picture, ThumbnailOfAPictureThatIsRefusedIsRefused) {
    const TemporaryFolder folder;
    writeAtomically(folder / "a.pbm", std::string("P4\n40000 40000\n"));

    EXPECT_ANY_THROW((void)readThumbnail(folder / "a.pbm", 64));
}

INSTANTIATE_TEST_SUITE_P(Picture, Thumbnail, testing::Values(".jpg", ".png", ".webp"));

}  // namespace
}  // namespace overlook::test
