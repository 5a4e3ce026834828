#include <gtest/gtest.h>

#include "inference/core/exif.h"
#include "inference/core/files.h"
#include "inference/core/picture.h"
#include "tests/inference/core/picture_bytes.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

bool areEqual(const cv::Mat& a, const cv::Mat& b) {
    return a.size() == b.size() && a.type() == b.type() && cv::norm(a, b, cv::NORM_INF) == 0;
}

class Orientation : public testing::TestWithParam<int> {};

TEST_P(Orientation, JpegWithLittleEndianExifIsUpright) {
    const Bytes jpeg = encoded(".jpg", colourfulRgb(48, 32));
    const cv::Mat3b stored = decodePicture(jpeg, "a").rgb;

    const Picture picture = decodePicture(jpegWithExif(jpeg, exifBlock(GetParam(), ByteOrder::Little)), "a");

    EXPECT_TRUE(areEqual(picture.rgb, uprightByDefinition(stored, GetParam())));
}

TEST_P(Orientation, JpegWithBigEndianExifIsUpright) {
    const Bytes jpeg = encoded(".jpg", colourfulRgb(48, 32));
    const cv::Mat3b stored = decodePicture(jpeg, "a").rgb;

    const Picture picture = decodePicture(jpegWithExif(jpeg, exifBlock(GetParam(), ByteOrder::Big)), "a");

    EXPECT_TRUE(areEqual(picture.rgb, uprightByDefinition(stored, GetParam())));
}

TEST_P(Orientation, PngWithExifIsUpright) {
    const cv::Mat3b stored = colourfulRgb(5, 3);
    const Bytes file = pngWithExif(encoded(".png", stored), exifBlock(GetParam(), ByteOrder::Big));

    EXPECT_TRUE(areEqual(decodePicture(file, "a").rgb, uprightByDefinition(stored, GetParam())));
}

TEST_P(Orientation, WebpWithExifIsUpright) {
    const Bytes webp = encoded(".webp", colourfulRgb(48, 32));
    const cv::Mat3b stored = decodePicture(webp, "a").rgb;
    const Bytes file = webpWithExif(webp, exifBlock(GetParam(), ByteOrder::Little), stored.size());

    EXPECT_TRUE(areEqual(decodePicture(file, "a").rgb, uprightByDefinition(stored, GetParam())));
}

TEST_P(Orientation, EightBitTiffIsUpright) {
    const cv::Mat3b stored = colourfulRgb(5, 3);

    const Picture picture = decodePicture(tiffFile(stored, GetParam(), ByteOrder::Little), "a");

    EXPECT_TRUE(areEqual(picture.rgb, uprightByDefinition(stored, GetParam())));
}

TEST_P(Orientation, SixteenBitBigEndianTiffIsUpright) {
    const cv::Mat3b stored = colourfulRgb(5, 3);
    cv::Mat wide;
    stored.convertTo(wide, CV_16U, 257);

    const Picture picture = decodePicture(tiffFile(wide, GetParam(), ByteOrder::Big), "a");

    EXPECT_TRUE(areEqual(picture.rgb, uprightByDefinition(stored, GetParam())));
}

TEST_P(Orientation, OriginalIsUprightToo) {
    const Bytes file =
        pngWithExif(encoded(".png", cv::Mat1b(3, 5, std::uint8_t{9})), exifBlock(GetParam(), ByteOrder::Big));

    const Picture picture = decodePicture(file, "a");

    EXPECT_EQ(picture.original.size(), picture.rgb.size());
}

TEST_P(Orientation, IsReported) {
    const Bytes file = pngWithExif(encoded(".png", colourfulRgb(5, 3)), exifBlock(GetParam(), ByteOrder::Big));

    EXPECT_EQ(decodePicture(file, "a").orientation, GetParam());
}

TEST_P(Orientation, ThumbnailOfAJpegIsUpright) {
    const TemporaryFolder folder;
    const Bytes plain = encoded(".jpg", colourfulRgb(256, 128));
    const Bytes turned = jpegWithExif(plain, exifBlock(GetParam(), ByteOrder::Little));
    writeAtomically(folder / "plain.jpg", plain.data(), plain.size());
    writeAtomically(folder / "turned.jpg", turned.data(), turned.size());

    const cv::Mat3b thumbnail = readThumbnail(folder / "turned.jpg", 64);

    EXPECT_TRUE(areEqual(thumbnail, uprightByDefinition(readThumbnail(folder / "plain.jpg", 64), GetParam())));
}

INSTANTIATE_TEST_SUITE_P(Picture, Orientation, testing::Range(1, 9));

TEST(Exif, NonsenseOrientationMeansUpright) {
    const Bytes file = jpegWithExif(encoded(".jpg", colourfulRgb(16, 8)), exifBlock(9, ByteOrder::Little));

    EXPECT_EQ(exifOrientation(file), 1);
}

TEST(Exif, NoBlockMeansUpright) {
    EXPECT_EQ(exifOrientation(encoded(".jpg", colourfulRgb(16, 8))), 1);
}

TEST(Exif, DirectoryOutsideTheBlockMeansUpright) {
    Bytes block = exifBlock(6, ByteOrder::Little);
    block[6] = 0xFF;

    EXPECT_EQ(exifOrientation(jpegWithExif(encoded(".jpg", colourfulRgb(16, 8)), block)), 1);
}

TEST(Exif, BlockIsReadWithinItsBoundsWhereverItIsCut) {
    const Bytes jpeg = encoded(".jpg", colourfulRgb(16, 8));
    const auto read = [&](const Bytes& block) { (void)exifOrientation(jpegWithExif(jpeg, block)); };

    EXPECT_EQ(badTruncations(exifBlock(6, ByteOrder::Big), read), "");
}

TEST(Exif, BlockIsReadWithinItsBoundsWhateverStandsInIt) {
    const Bytes jpeg = encoded(".jpg", colourfulRgb(16, 8));
    const auto read = [&](const Bytes& block) { (void)exifOrientation(jpegWithExif(jpeg, block)); };

    EXPECT_EQ(badCorruptions(exifBlock(6, ByteOrder::Little), read), "");
}

class RealOrientation : public testing::TestWithParam<std::pair<const char*, int>> {};

TEST_P(RealOrientation, CameraPictureHasTheStatedOrientation) {
    OVERLOOK_NEED_DATA(GetParam().first);

    EXPECT_EQ(readPicture(testData(GetParam().first)).orientation, GetParam().second);
}

TEST_P(RealOrientation, CameraPictureHasItsUprightSize) {
    OVERLOOK_NEED_DATA(GetParam().first);

    EXPECT_EQ(readPicture(testData(GetParam().first)).size(), cv::Size(1800, 1200));
}

TEST_P(RealOrientation, CameraPictureLooksLikeTheUprightOne) {
    OVERLOOK_NEED_DATA("exif/Landscape_1.jpg");
    OVERLOOK_NEED_DATA(GetParam().first);
    const cv::Mat3b upright = readThumbnail(testData("exif/Landscape_1.jpg"), 60);

    const cv::Mat3b shown = readThumbnail(testData(GetParam().first), 60);

    EXPECT_LT(cv::norm(shown, upright, cv::NORM_L1) / static_cast<double>(upright.total() * 3), 8);
}

INSTANTIATE_TEST_SUITE_P(Picture, RealOrientation,
                         testing::Values(std::pair{"exif/Landscape_1.jpg", 1}, std::pair{"exif/Landscape_3.jpg", 3},
                                         std::pair{"exif/Landscape_6.jpg", 6}, std::pair{"exif/Landscape_8.jpg", 8}));

}  // namespace
}  // namespace overlook::test
