#include "widgets/canvas/view_cache.h"

#include <gtest/gtest.h>
#include <opencv2/core.hpp>

#include "inference/display/picture_pyramid.h"
#include "widgets/canvas/canvas.h"

namespace overlook {
namespace {

const cv::Size kPicture(640, 480);
const ViewWindow kView{{80, 60}, {0, 0}, 0.125, kPicture};

CanvasContent contentOf(const cv::Mat3b& picture) {
    CanvasContent content;
    content.picture = picture;
    content.pyramid = std::make_shared<PicturePyramid>(picture);
    return content;
}

TEST(ViewCache, TakesThePyramidThatComesWithThePicture) {
    const CanvasContent content = contentOf(cv::Mat3b(kPicture, cv::Vec3b(10, 20, 30)));
    ViewCache cache;
    const QImage frame = cache.frame(content, kView, {});
    EXPECT_EQ(content.pyramid.use_count(), 2) << "the cache keeps it";
    EXPECT_TRUE(content.pyramid->isComplete()) << "and has looked at it";
    EXPECT_EQ(frame.pixel(40, 30), qRgb(10, 20, 30));
}

TEST(ViewCache, LeavesThePyramidOfAnotherPicture) {
    CanvasContent content = contentOf(cv::Mat3b(kPicture, cv::Vec3b(10, 20, 30)));
    content.picture = cv::Mat3b(kPicture, cv::Vec3b(200, 0, 0));
    ViewCache cache;
    EXPECT_EQ(cache.frame(content, kView, {}).pixel(40, 30), qRgb(200, 0, 0));
    EXPECT_EQ(content.pyramid.use_count(), 1);
}

/// Largest difference of two frames in grey levels.
double difference(const QImage& a, const QImage& b) {
    const auto pixels = [](const QImage& image) {
        return cv::Mat4b(image.height(), image.width(),
                         const_cast<cv::Vec4b*>(reinterpret_cast<const cv::Vec4b*>(image.constBits())),
                         static_cast<std::size_t>(image.bytesPerLine()));
    };
    return cv::norm(pixels(a), pixels(b), cv::NORM_INF);
}

TEST(ViewCache, AMovedViewIsPaintedAsIfItHadAlwaysBeenThere) {
    cv::Mat3b picture(kPicture);
    cv::RNG random(7);
    random.fill(picture, cv::RNG::UNIFORM, 0, 256);
    const CanvasContent content = contentOf(picture);
    for (const double zoom : {0.125, 0.3, 0.77}) {
        ViewCache moved;
        ViewWindow view = kView;
        view.zoom = zoom;
        (void)moved.frame(content, view, {});
        for (const cv::Point step : {cv::Point(5, 0), {0, 7}, {-3, -9}, {-20, 4}, {79, 59}, {-200, 0}, {0, 0}}) {
            view.origin += cv::Point2d(step.x / zoom, step.y / zoom);
            ViewCache fresh;
            EXPECT_LE(difference(moved.frame(content, view, {}), fresh.frame(content, view, {})), 1)
                << zoom << ": " << step.x << ", " << step.y;
        }
        view.origin += cv::Point2d(0.4, 0) / zoom;
        ViewCache fresh;
        EXPECT_EQ(difference(moved.frame(content, view, {}), fresh.frame(content, view, {})), 0) << zoom;
    }
}

cv::Mat3b noise() {
    cv::Mat3b picture(kPicture);
    cv::RNG random(7);
    random.fill(picture, cv::RNG::UNIFORM, 0, 256);
    return picture;
}

/// No cells of the pyramid lie under the pixels of this view.
const ViewWindow kUnaligned{{34, 26}, {0, 0}, 1 / 18.5, kPicture};

TEST(ViewCache, BecomesAsFineAsIfItHadNotBegunRoughly) {
    const CanvasContent content = contentOf(noise());
    ViewCache cache;
    ViewCache fine;
    cache.beginRoughly();
    const QImage rough = cache.frame(content, kUnaligned, {}).copy();
    EXPECT_TRUE(cache.isRough());
    EXPECT_GT(difference(rough, fine.frame(content, kUnaligned, {})), 0);
    EXPECT_TRUE(cache.refine());
    EXPECT_FALSE(cache.isRough());
    EXPECT_EQ(difference(cache.frame(content, kUnaligned, {}), fine.frame(content, kUnaligned, {})), 0);
    EXPECT_FALSE(cache.refine()) << "nothing is left to do";
}

TEST(ViewCache, BecomesFineThoughTheViewMovedMeanwhile) {
    const CanvasContent content = contentOf(noise());
    ViewCache cache;
    cache.beginRoughly();
    (void)cache.frame(content, kUnaligned, {});
    ViewWindow moved = kUnaligned;
    moved.origin += cv::Point2d(5, 3) / moved.zoom;
    (void)cache.frame(content, moved, {});
    EXPECT_TRUE(cache.refine());
    ViewCache fine;
    EXPECT_EQ(difference(cache.frame(content, moved, {}), fine.frame(content, moved, {})), 0);
}

TEST(ViewCache, HasNothingToRefineWhereCellsLieUnderThePixels) {
    const CanvasContent content = contentOf(noise());
    ViewCache cache;
    cache.beginRoughly();
    (void)cache.frame(content, kView, {});
    EXPECT_FALSE(cache.refine());
}

}  // namespace
}  // namespace overlook
