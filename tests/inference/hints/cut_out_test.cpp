#include "inference/hints/cut_out.h"

#include <gmock/gmock.h>
#include <opencv2/imgproc.hpp>

#include "inference/hints/brush.h"
#include "inference/hints/pixel_area.h"
#include "inference/hints/shapes.h"
#include "tests/inference/hints/region_rows.h"

namespace overlook {
namespace {

using test::maskOf;

const cv::Size kPicture(400, 300);
const cv::Rect kObject(130, 90, 140, 120);

/// An ellipse of another colour than the ground, both with some noise.
cv::Mat3b scene(cv::Size size, const cv::Rect& object) {
    cv::Mat3b picture(size, cv::Vec3b(40, 90, 60));
    const HintRegion region = ellipseRegion(object, size);
    picture(region.area()).setTo(cv::Scalar(190, 120, 70), region.where);
    cv::Mat3b noise(size);
    cv::RNG(2).fill(noise, cv::RNG::UNIFORM, 0, 24);
    return picture + noise;
}

HintRegion stroke(cv::Point2d from, cv::Point2d to, double diameter) {
    return united(brushSegment({from, diameter}, {to, diameter}, kPicture));
}

double overlap(const cv::Mat1b& a, const cv::Mat1b& b) {
    return static_cast<double>(cv::countNonZero(a & b)) / cv::countNonZero(a | b);
}

TEST(CutOut, FindsTheObjectUnderARoughStroke) {
    const HintRegion found =
        cutOut(scene(kPicture, kObject), stroke({160, 150}, {240, 150}, 40), TriMask(kPicture), Hint::Attend);
    EXPECT_GT(overlap(maskOf({found}, kPicture), maskOf({ellipseRegion(kObject, kPicture)}, kPicture)), 0.97);
}

TEST(CutOut, GivesBackTheRimOfAStrokeThatIsTooLarge) {
    const HintRegion found =
        cutOut(scene(kPicture, kObject), stroke({200, 150}, {200, 150}, 180), TriMask(kPicture), Hint::Attend);
    EXPECT_GT(overlap(maskOf({found}, kPicture), maskOf({ellipseRegion(kObject, kPicture)}, kPicture)), 0.97);
}

TEST(CutOut, TheSameStrokeGivesTheSameObject) {
    const cv::Mat3b picture = scene(kPicture, kObject);
    const HintRegion rough = stroke({160, 150}, {240, 150}, 40);
    const HintRegion once = cutOut(picture, rough, TriMask(kPicture), Hint::Attend);
    cv::theRNG().next();
    const HintRegion again = cutOut(picture, rough, TriMask(kPicture), Hint::Attend);
    EXPECT_EQ(cv::countNonZero(once.where != again.where), 0);
}

TEST(CutOut, LeavesOtherHintsAlone) {
    TriMask hint(kPicture);
    hint.write({200, 90}, cv::Mat1b(120, 70, static_cast<std::uint8_t>(Hint::Ignore)));
    const HintRegion found = cutOut(scene(kPicture, kObject), stroke({140, 150}, {180, 150}, 30), hint, Hint::Attend);
    EXPECT_EQ(cv::countNonZero(maskOf({found}, kPicture)(cv::Rect(200, 90, 70, 120))), 0);
    EXPECT_GT(cv::countNonZero(found.where), 0);
}

TEST(CutOut, WorksAtThePicturesEdge) {
    const cv::Rect object(-60, 180, 200, 200);
    const HintRegion found =
        cutOut(scene(kPicture, object), stroke({10, 280}, {70, 250}, 60), TriMask(kPicture), Hint::Attend);
    EXPECT_GT(overlap(maskOf({found}, kPicture), maskOf({ellipseRegion(object, kPicture)}, kPicture)), 0.95);
}

TEST(CutOut, OfALargeObjectKeepsItsRim) {
    const cv::Size large(2400, 1800);
    const cv::Rect object(500, 400, 1300, 900);
    const HintRegion rough = united(brushSegment({{800, 850}, 500}, {{1500, 850}, 500}, large));
    const HintRegion found = cutOut(scene(large, object), rough, TriMask(large), Hint::Ignore);
    EXPECT_GT(overlap(maskOf({found}, large), maskOf({ellipseRegion(object, large)}, large)), 0.97);
}

TEST(CutOut, OfNothingIsNothing) {
    const cv::Mat3b picture = scene(kPicture, kObject);
    EXPECT_TRUE(cutOut(picture, {}, TriMask(kPicture), Hint::Attend).isEmpty());
    EXPECT_TRUE(cutOut(picture, {{900, 900}, cv::Mat1b(5, 5, 255)}, TriMask(kPicture), Hint::Attend).isEmpty());
    EXPECT_TRUE(cutOut({}, {{}, cv::Mat1b(5, 5, 255)}, TriMask(), Hint::Attend).isEmpty());
}

TEST(CutOut, OfATinyPictureDoesNotFail) {
    const cv::Mat3b picture(2, 2, cv::Vec3b(1, 2, 3));
    const HintRegion found = cutOut(picture, {{}, cv::Mat1b(1, 1, 255)}, TriMask({2, 2}), Hint::Attend);
    EXPECT_NE(found.where(0, 0), 0);
}

}  // namespace
}  // namespace overlook
