#include <gtest/gtest.h>
#include <algorithm>

#include "inference/core/files.h"
#include "inference/core/huge_picture.h"
#include "inference/core/picture.h"
#include "inference/core/picture_decoding.h"
#include "inference/core/picture_header.h"
#include "tests/inference/core/picture_bytes.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

using testing::Values;

std::string complaintAbout(const Bytes& file) {
    return complaintOf([&] { (void)decodePicture(file, "here/it is.png"); });
}

bool says(const std::string& complaint, const std::string& words) {
    return complaint.find(words) != std::string::npos;
}

void decode(const Bytes& file) {
    (void)decodePicture(file, "a");
}

/// A small file of every format that is read.
Bytes sampleFile(const std::string& extension) {
    return extension == ".exif.jpg" ? jpegWithExif(encoded(".jpg", colourfulRgb(16, 8)), exifBlock(6, ByteOrder::Big))
                                    : encoded(extension, colourfulRgb(16, 8));
}

TEST(BadPicture, WithoutBytesIsCalledEmpty) {
    EXPECT_TRUE(says(complaintAbout({}), "Unreadable: The picture 'here/it is.png' is empty"));
}

TEST(BadPicture, TextIsCalledNoPicture) {
    EXPECT_TRUE(says(complaintAbout(bytesOf("Hello, I am a text.\n")), "is not a picture that can be read"));
}

TEST(BadPicture, FolderIsCalledAFolder) {
    const TemporaryFolder folder;

    const std::string complaint = complaintOf([&] { (void)readPicture(folder.path()); });

    EXPECT_TRUE(says(complaint, "is a folder, not a file")) << complaint;
}

TEST(BadPicture, MissingFileIsCalledMissing) {
    const TemporaryFolder folder;

    const std::string complaint = complaintOf([&] { (void)readPicture(folder / "none.png"); });

    EXPECT_TRUE(says(complaint, "Missing: There is no file")) << complaint;
}

TEST(BadPicture, HugeClaimStatesSizeAndLimit) {
    const std::string complaint = complaintAbout(pngClaiming(60'000, 60'000));

    EXPECT_TRUE(says(complaint, "60000 x 60000 pixels, more than the 400 million")) << complaint;
}

TEST(BadPicture, WideClaimInATinyFileIsRefused) {
    const std::string complaint = complaintAbout(pngClaiming(60'000, 100));

    EXPECT_TRUE(says(complaint, "60000 x 100 pixels, but its")) << complaint;
}

TEST(BadPicture, WideClaimInATinyJpegIsRefused) {
    Bytes jpeg = encoded(".jpg", colourfulRgb(16, 8));
    const Bytes marker{0xFF, 0xC0};
    const auto frame = std::search(jpeg.begin(), jpeg.end(), marker.begin(), marker.end());
    const Bytes size = joined({number(100, 2, ByteOrder::Big), number(60'000, 2, ByteOrder::Big)});
    std::copy(size.begin(), size.end(), frame + 5);

    EXPECT_TRUE(says(complaintAbout(jpeg), "60000 x 100 pixels, but its")) << complaintAbout(jpeg);
}

Bytes progressiveJpeg(const cv::Mat& rgb) {
    return encoded(".jpg", rgb, {cv::IMWRITE_JPEG_PROGRESSIVE, 1});
}

/// Says it has this size, and has enough bytes for it.
Bytes progressiveClaiming(int width, int height) {
    Bytes jpeg = progressiveJpeg(colourfulRgb(16, 8));
    const Bytes marker{0xFF, 0xC2};
    const auto frame = std::search(jpeg.begin(), jpeg.end(), marker.begin(), marker.end());
    const Bytes size = joined({number(static_cast<std::uint64_t>(height), 2, ByteOrder::Big),
                               number(static_cast<std::uint64_t>(width), 2, ByteOrder::Big)});
    std::copy(size.begin(), size.end(), frame + 5);
    jpeg.resize(1'000'000);
    return jpeg;
}

TEST(BadPicture, HugeProgressiveJpegStatesTheMemoryThatItWouldTake) {
    const std::string complaint = complaintAbout(progressiveClaiming(20'000, 20'000));

    EXPECT_TRUE(says(complaint, "Unreadable: The picture 'here/it is.png' is a progressive JPEG of 20000 x 20000"))
        << complaint;
    EXPECT_TRUE(says(complaint, "2400 MB of memory to decode, more than the 1200 MB")) << complaint;
}

TEST(BadPicture, ProgressiveJpegCountsItsCoefficientsBesideItsPixels) {
    const Bytes jpeg = progressiveJpeg(colourfulRgb(64, 32));
    constexpr int kPixels = 64 * 32 * 3;
    constexpr int kCoefficients = 64 * 32 * 3 / 2 * 2;  // two colours at half the resolution each way

    EXPECT_EQ(checkedPictureHeader(jpeg, "a").coefficientBytes, kCoefficients);
    EXPECT_NO_THROW((void)checkedPictureHeader(jpeg, "a", kPixels + kCoefficients));
    EXPECT_TRUE(says(complaintOf([&] { (void)checkedPictureHeader(jpeg, "a", kPixels + kCoefficients - 1); }),
                     "progressive JPEG of 64 x 32 pixels"));
    EXPECT_EQ(decodePicture(jpeg, "a").size(), cv::Size(64, 32));
}

TEST(BadPicture, JpegOfOneScanHasNoCoefficientsToKeep) {
    EXPECT_EQ(checkedPictureHeader(encoded(".jpg", colourfulRgb(64, 32)), "a", 1).coefficientBytes, 0);
}

TEST(BadPicture, HugeProgressiveJpegHasNoThumbnail) {
    const TemporaryFolder folder;
    const Bytes jpeg = progressiveClaiming(14'000, 12'000);
    writeAtomically(folder / "a.jpg", jpeg.data(), jpeg.size());
    const Bytes small = progressiveJpeg(colourfulRgb(64, 32));
    writeAtomically(folder / "b.jpg", small.data(), small.size());

    EXPECT_EQ(hugePictureSize(folder / "a.jpg"), cv::Size(14'000, 12'000));
    EXPECT_TRUE(readThumbnail(folder / "a.jpg", 64).empty());
    EXPECT_FALSE(hugePictureSize(folder / "b.jpg"));
    EXPECT_FALSE(readThumbnail(folder / "b.jpg", 64).empty());
}

TEST(BadPicture, WideClaimInATinyBmpIsRefused) {
    Bytes bmp = encoded(".bmp", colourfulRgb(16, 8));
    const Bytes width = number(60'000, 4, ByteOrder::Little);
    std::copy(width.begin(), width.end(), bmp.begin() + 18);

    EXPECT_TRUE(says(complaintAbout(bmp), "60000 x 8 pixels, but its")) << complaintAbout(bmp);
}

TEST(BadPicture, WideClaimInATinyPnmIsRefused) {
    EXPECT_TRUE(says(complaintAbout(bytesOf("P6 # a comment\n60000 100\n255\nabc")), "60000 x 100 pixels, but its"));
}

TEST(BadPicture, WideClaimInATinyTiffIsRefused) {
    Bytes tiff = tiffFile(colourfulRgb(4, 2), 1, ByteOrder::Little);
    const std::size_t directory = 8 + 4 * 2 * 3 + 6;
    const Bytes width = number(60'000, 4, ByteOrder::Little);
    std::copy(width.begin(), width.end(), tiff.begin() + static_cast<std::ptrdiff_t>(directory) + 2 + 8);

    EXPECT_TRUE(says(complaintAbout(tiff), "60000 x 2 pixels, but its")) << complaintAbout(tiff);
}

TEST(BadPicture, SizeOfZeroIsDamage) {
    EXPECT_TRUE(says(complaintAbout(pngClaiming(0, 5)), "it is damaged"));
}

TEST(BadPicture, BmpThatClaimsMoreBytesThanCanBeCountedIsTooLarge) {
    Bytes bmp = encoded(".bmp", colourfulRgb(16, 8));
    std::fill(bmp.begin() + 18, bmp.begin() + 21, 0xFF);  // width and height of 2^31 - 1
    std::fill(bmp.begin() + 22, bmp.begin() + 25, 0xFF);
    bmp[21] = bmp[25] = 0x7F;
    std::fill(bmp.begin() + 28, bmp.begin() + 30, 0xFF);  // bits a pixel

    EXPECT_GT(pictureHeaderOf(bmp)->fewestBytes, std::int64_t{1} << 60);
    EXPECT_TRUE(says(complaintAbout(bmp), "more than the 400 million")) << complaintAbout(bmp);
}

TEST(BadPicture, BmpOfNegativeWidthClaimsNoBytes) {
    Bytes bmp = encoded(".bmp", colourfulRgb(16, 8));
    bmp[21] = bmp[24] = bmp[28] = bmp[29] = 0xFF;  // width, height, bits a pixel

    EXPECT_EQ(pictureHeaderOf(bmp)->fewestBytes, 0);
    EXPECT_TRUE(says(complaintAbout(bmp), "it is damaged")) << complaintAbout(bmp);
}

TEST(BadPicture, PngWithABrokenChecksumIsDamaged) {
    Bytes png = encoded(".png", colourfulRgb(16, 8));
    png[png.size() - 20] ^= 0xFF;  // within the compressed pixels

    EXPECT_TRUE(says(complaintAbout(png), "it is damaged")) << complaintAbout(png);
}

TEST(BadPicture, BytesBehindTheEndOfAJpegDoNoHarm) {
    const Bytes file = joined({encoded(".jpg", colourfulRgb(16, 8)), Bytes(100, 0x55)});

    EXPECT_EQ(decodePicture(file, "a").size(), cv::Size(16, 8));
}

TEST(BadPicture, EndMarkerOfAnEmbeddedThumbnailIsNotTheEnd) {
    const Bytes small = encoded(".jpg", colourfulRgb(8, 8));
    const Bytes file = jpegWithExif(encoded(".jpg", colourfulRgb(16, 8)), small);
    const Bytes cut(file.begin(), file.end() - 10);

    EXPECT_TRUE(says(complaintAbout(cut), "is cut off")) << complaintAbout(cut);
}

class CutPicture : public testing::TestWithParam<const char*> {};

TEST_P(CutPicture, AnywhereIsAnErrorAndNeverACrash) {
    EXPECT_EQ(badTruncations(sampleFile(GetParam()), decode), "");
}

TEST_P(CutPicture, AnywhereIsNeverTakenForWhole) {
    EXPECT_EQ(successfulTruncations(sampleFile(GetParam()), decode), 0);
}

TEST_P(CutPicture, InTheMiddleIsCalledSo) {
    const Bytes whole = sampleFile(GetParam());

    const std::string complaint = complaintAbout(Bytes(whole.begin(), whole.end() - 30));

    EXPECT_TRUE(says(complaint, "cut off")) << complaint;
}

INSTANTIATE_TEST_SUITE_P(BadPicture, CutPicture, Values(".png", ".jpg", ".exif.jpg", ".bmp", ".webp", ".ppm"));

class CorruptPicture : public testing::TestWithParam<const char*> {};

TEST_P(CorruptPicture, IsDecodedOrRefusedButNeverACrash) {
    EXPECT_EQ(badCorruptions(sampleFile(GetParam()), decode), "");
}

INSTANTIATE_TEST_SUITE_P(BadPicture, CorruptPicture,
                         Values(".png", ".jpg", ".exif.jpg", ".bmp", ".webp", ".ppm", ".tiff"));

TEST(BadPicture, CutTiffIsNeverACrash) {
    EXPECT_EQ(badTruncations(tiffFile(colourfulRgb(16, 8), 6, ByteOrder::Big), decode), "");
}

TEST(BadPicture, CutTiffIsNeverTakenForWhole) {
    const Bytes file = tiffFile(colourfulRgb(16, 8), 6, ByteOrder::Big);
    const Bytes withoutFinalZeros(file.begin(), file.end() - 4);  // the offset of a next directory may be missing

    EXPECT_EQ(successfulTruncations(withoutFinalZeros, decode), 0);
}

TEST(BadPicture, ThumbnailOfACutJpegIsAnError) {
    const TemporaryFolder folder;
    const Bytes whole = encoded(".jpg", colourfulRgb(64, 64));
    writeAtomically(folder / "a.jpg", whole.data(), whole.size() / 2);

    const std::string complaint = complaintOf([&] { (void)readThumbnail(folder / "a.jpg", 16); });

    EXPECT_TRUE(says(complaint, "cut off")) << complaint;
}

}  // namespace
}  // namespace overlook::test
