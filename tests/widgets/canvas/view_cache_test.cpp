#include "widgets/canvas/view_cache.h"

#include <gtest/gtest.h>

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

}  // namespace
}  // namespace overlook
