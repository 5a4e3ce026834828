#include <cmath>
#include <opencv2/imgproc.hpp>

#include "tests/support/picture_baseline.h"
#include "tests/widgets/three_d/gl_view.h"
#include "widgets/three_d/relief_view.h"

/// The relief beside a picture that was looked at and kept. Every driver rounds and smooths a little differently, so
/// that more is allowed than for what Qt paints.
namespace overlook::test {
namespace {

constexpr char kRelief[] = "tests/widgets/three_d/baselines/relief.png";
constexpr PictureTolerance kTolerance{3, 0.007};

/// A hill of attention right of the middle and behind it, over a picture in four colours.
ReliefContent hillOverQuarters() {
    ReliefContent content;
    content.picture = cv::Mat3b(120, 160, cv::Vec3b(90, 90, 90));
    content.picture(cv::Rect(0, 0, 80, 60)) = cv::Vec3b(150, 190, 230);
    content.picture(cv::Rect(80, 60, 80, 60)) = cv::Vec3b(40, 80, 120);
    content.picture(cv::Rect(0, 60, 80, 60)) = cv::Vec3b(170, 50, 40);
    content.map.values.create(24, 32);
    for (int row = 0; row < 24; ++row)
        for (int column = 0; column < 32; ++column)
            content.map.values(row, column) =
                static_cast<float>(std::exp(-(std::pow(column - 21.0, 2) + std::pow(row - 8.0, 2)) / 20));
    content.map.style.normalisation = Normalisation::UnitRange;
    return content;
}

class ReliefBaseline : public GlView<ReliefView> {
 protected:
    QImage painted(const ReliefContent& content, double threshold = 0.4) {
        view->setPalette(plainPalette());
        view->setContent(content);
        view->setThreshold(threshold);
        return seen()
            .convertToFormat(QImage::Format_RGB32)
            .scaled(200, 180, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    bool passes(const QImage& image) { return isWithin(pictureDifference(image, baseline(kRelief)), kTolerance); }
};

TEST_F(ReliefBaseline, AHillWithItsThreshold) {
    EXPECT_TRUE(looksLike(painted(hillOverQuarters()), kRelief, kTolerance));
}

TEST_F(ReliefBaseline, AnotherColourMapDoesNotPass) {
    ReliefContent content = hillOverQuarters();
    content.map.style.colourMapId = "viridis";
    EXPECT_FALSE(passes(painted(content)));
}

TEST_F(ReliefBaseline, AFlippedMapOrPictureDoesNotPass) {
    for (const int axis : {0, 1}) {
        ReliefContent content = hillOverQuarters();
        cv::Mat1f turned;
        cv::flip(content.map.values, turned, axis);
        content.map.values = turned;
        EXPECT_FALSE(passes(painted(content))) << axis;
        content = hillOverQuarters();
        cv::Mat3b turnedPicture;
        cv::flip(content.picture, turnedPicture, axis);
        content.picture = turnedPicture;
        EXPECT_FALSE(passes(painted(content))) << axis;
    }
}

TEST_F(ReliefBaseline, AMissingThresholdDoesNotPass) {
    EXPECT_FALSE(passes(painted(hillOverQuarters(), 0)));
}

TEST_F(ReliefBaseline, AnotherHeightDoesNotPass) {
    view->setHeightScale(view->heightScale() * 1.3);
    EXPECT_FALSE(passes(painted(hillOverQuarters())));
}

}  // namespace
}  // namespace overlook::test
