#include <gtest/gtest.h>

#include "inference/core/picture.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

/// Pictures of many kinds against what another decoder made of them, with the largest difference that is right: lossy
/// decoders round differently, and OpenCV leaves the bits 0 that 16-bit BMP files do not have.
class ReferencePicture : public testing::TestWithParam<std::pair<const char*, int>> {};

TEST_P(ReferencePicture, ShowsTheColoursOfTheReference) {
    const std::string file = std::string("decode/") + GetParam().first;
    OVERLOOK_NEED_DATA(file);
    const Picture reference = readPicture(testData(file + ".reference.png"));

    const Picture picture = readPicture(testData(file));

    ASSERT_EQ(picture.size(), reference.size());
    EXPECT_LE(cv::norm(picture.rgb, reference.rgb, cv::NORM_INF), GetParam().second);
}

INSTANTIATE_TEST_SUITE_P(
    Picture, ReferencePicture,
    testing::Values(std::pair{"png/16bpc/basn6a16.png", 0}, std::pair{"png/transparency/tp1n3p08.png", 0},
                    std::pair{"png/transparency/tbbn0g04.png", 0}, std::pair{"png/interlaced/basi2c08.png", 0},
                    std::pair{"pbm/issue-794.pbm", 0}, std::pair{"bmp/pal8rle.bmp", 0},
                    std::pair{"bmp/rgb16-565.bmp", 7}, std::pair{"bmp/rgba32.bmp", 0},
                    std::pair{"webp/lossy_images/simple-rgb.webp", 2}, std::pair{"jpg/progressive/test.jpg", 3},
                    std::pair{"tiff/hpredict.tiff", 0}, std::pair{"tiff/rgb-3c-16b.tiff", 0}));

}  // namespace
}  // namespace overlook::test
