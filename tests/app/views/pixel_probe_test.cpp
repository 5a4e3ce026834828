#include "app/views/pixel_probe.h"

#include <gtest/gtest.h>

#include "app/document/document.h"

namespace overlook {
namespace {

TEST(SampledValue, IsTheCellsOwnValueWhenNotSmooth) {
    const cv::Mat1f map = (cv::Mat1f(2, 2) << 1, 2, 3, 4);
    EXPECT_EQ(sampledValue(map, {8, 8}, {3, 3}, false), 1);
    EXPECT_EQ(sampledValue(map, {8, 8}, {4, 3}, false), 2);
    EXPECT_EQ(sampledValue(map, {8, 8}, {7, 7}, false), 4);
}

TEST(SampledValue, LiesHalfwayBetweenCellsAtTheirBorder) {
    const cv::Mat1f map = (cv::Mat1f(1, 2) << 0, 8);
    // Pixel centres 3.5 and 4.5 of 8 lie 1/8 of a cell to either side of the border.
    EXPECT_FLOAT_EQ(sampledValue(map, {8, 1}, {3, 0}, true), 3);
    EXPECT_FLOAT_EQ(sampledValue(map, {8, 1}, {4, 0}, true), 5);
}

TEST(SampledValue, RepeatsTheBorder) {
    const cv::Mat1f map = (cv::Mat1f(1, 2) << 0, 8);
    EXPECT_FLOAT_EQ(sampledValue(map, {8, 1}, {0, 0}, true), 0);
    EXPECT_FLOAT_EQ(sampledValue(map, {8, 1}, {7, 0}, true), 8);
}

TEST(SampledValue, IsExactWhenMapAndPictureHaveTheSameSize) {
    const cv::Mat1f map = (cv::Mat1f(2, 2) << 1, 2, 3, 4);
    EXPECT_FLOAT_EQ(sampledValue(map, {2, 2}, {1, 0}, true), 2);
}

class PixelProbeTest : public testing::Test {
 protected:
    void show(const cv::Mat& original) {
        auto picture = std::make_shared<Picture>();
        picture->rgb = cv::Mat3b(original.size(), cv::Vec3b(1, 2, 3));
        picture->original = original;
        document.setPictures({{QStringLiteral("a"), QStringLiteral("a"), {}, {}, {}}});
        document.setPicture(picture);
    }
    Document document;
};

TEST_F(PixelProbeTest, IsEmptyOutsideThePicture) {
    show(cv::Mat1b(4, 4, uchar(9)));
    EXPECT_FALSE(probePixel(document, {-1, -1}).isInside());
    EXPECT_FALSE(probePixel(document, {4, 0}).isInside());
}

TEST_F(PixelProbeTest, ReadsTheStoredValueNotTheShownOne) {
    show(cv::Mat1w(4, 4, std::uint16_t(40102)));
    EXPECT_EQ(probePixel(document, {1, 1}).original, std::vector<double>{40102});
    EXPECT_EQ(probePixel(document, {1, 1}).depth, CV_16U);
}

TEST_F(PixelProbeTest, ReadsFourFloatChannels) {
    show(cv::Mat(4, 4, CV_32FC4, cv::Scalar(0.25, 0.5, 0.75, 1)));
    EXPECT_EQ(probePixel(document, {3, 3}).original, (std::vector<double>{0.25, 0.5, 0.75, 1}));
}

TEST_F(PixelProbeTest, ReadsTheMaskThatIsThere) {
    show(cv::Mat1b(4, 4, uchar(9)));
    EXPECT_EQ(probePixel(document, {0, 0}).maskClass, -1);
    Prediction prediction;
    prediction.labels = cv::Mat1b(4, 4, uchar(5));
    document.setPrediction(prediction);
    EXPECT_EQ(probePixel(document, {0, 0}).maskClass, 5);
}

}  // namespace
}  // namespace overlook
