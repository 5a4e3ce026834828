#include "inference/annotations/pixel_outlines.h"

#include "inference/annotations/rasterise.h"
#include "tests/inference/annotations/annotation_folder.h"

namespace overlook::test {
namespace {

/// 255 with this probability.
cv::Mat1b noise(cv::Size size, double share, std::uint64_t seed) {
    cv::Mat1f values(size);
    cv::RNG(seed).fill(values, cv::RNG::UNIFORM, 0.0, 1.0);
    return values < share;
}

/// The pixels that the outlines have together; 1 where two of them have the same one.
cv::Mat1b pixelsIn(const std::vector<Polygon>& outlines, cv::Size size) {
    cv::Mat1b all(size, std::uint8_t{0});
    for (const Polygon& outline : outlines) {
        Shape shape;
        shape.rings = {outline};
        const cv::Mat1b pixels = pixelsOf(shape, size, RasterRule::Coco);
        const cv::Mat1b twice = all & pixels;
        all |= pixels;
        all.setTo(1, twice);
    }
    return all;
}

int differences(const cv::Mat& a, const cv::Mat& b) {
    return cv::countNonZero(a != b);
}

class PixelOutlines : public testing::TestWithParam<double> {};

TEST_P(PixelOutlines, HaveThePixelsOfAnyNoise) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const cv::Mat1b pixels = noise({37, 29}, GetParam(), seed);
        EXPECT_EQ(differences(pixelsIn(outlinesOfPixels(pixels), pixels.size()), pixels), 0) << seed;
    }
}

INSTANTIATE_TEST_SUITE_P(Densities, PixelOutlines, testing::Values(0.0, 0.1, 0.4, 0.6, 0.9, 1.0));

TEST(PixelOutlines, JoinAHoleByALineThereAndBack) {
    cv::Mat1b ring(3, 3, std::uint8_t{255});
    ring(1, 1) = 0;
    const std::vector<Polygon> outlines = outlinesOfPixels(ring);
    ASSERT_EQ(outlines.size(), 1U);
    const Polygon expected{{0, 0}, {1, 0}, {1, 1}, {1, 2}, {2, 2}, {2, 1}, {1, 1}, {1, 0}, {3, 0}, {3, 3}, {0, 3}};
    EXPECT_EQ(outlines.front(), expected);
}

TEST(PixelOutlines, GoAroundPartsThatTouchAtACorner) {
    const cv::Mat1b pixels = (cv::Mat1b(2, 5) << 1, 0, 0, 0, 1, 0, 1, 0, 0, 0);
    EXPECT_EQ(outlinesOfPixels(pixels).size(), 2U);
}

TEST(PixelOutlines, TakeNoLongerForManyHoles) {
    const cv::Mat1b pixels = noise({900, 900}, 0.8, 3);
    const cv::Mat1b sparse = noise({900, 900}, 0.99, 3);
    EXPECT_FALSE(outlinesOfPixels(pixels).empty());
    EXPECT_EQ(differences(pixelsIn(outlinesOfPixels(sparse), sparse.size()), sparse), 0);
}

/// Classes within each other, in any order, and background within classes.
TEST_F(AnnotationFolder, YoloKeepsEachPixelOfAMask) {
    AnnotatedPicture picture = maskedPictures().front();
    picture.name = drawnPictures().front().name;
    picture.size = drawnPictures().front().size;
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        picture.mask.classes = cv::Mat1b(picture.size, std::uint8_t{0});
        picture.mask.instances.release();
        for (const int id : {2, 1, 2})
            picture.mask.classes.setTo(id, noise(picture.size, 0.4, seed * 10 + static_cast<std::uint64_t>(id)));
        const std::string folder = "set" + std::to_string(seed);
        writeAnnotations("yolo", path(folder), threeClasses(), {picture});
        const ReadAnnotations read = readAnnotations("yolo", path(folder), pictures());
        ASSERT_EQ(read.pictures.size(), 1U);
        EXPECT_EQ(differences(maskOf(read.pictures.front(), threeClasses()).classes, picture.mask.classes), 0) << seed;
    }
}

}  // namespace
}  // namespace overlook::test
