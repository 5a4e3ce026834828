// What a step of the brush costs on a hint of 8192 × 8192 pixels, as a multiple of copying the bytes of the tiles that
// it touches, and how long the other tools take. Medians of one run.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "inference/hints/attention_region.h"
#include "inference/hints/brush.h"
#include "inference/hints/cut_out.h"
#include "inference/hints/flood_fill.h"
#include "inference/hints/superpixels.h"

namespace {

using overlook::BrushStamp;
using overlook::Hint;
using overlook::HintRegion;
using overlook::HintRegions;
using overlook::TriMask;

const cv::Size kPicture(8192, 8192);
constexpr int kSteps = 40;
constexpr int kTimes = 5;

double millisecondsOf(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values) {
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

double medianOf(const std::function<void()>& work) {
    std::vector<double> times;
    for (int i = 0; i < kTimes; ++i)
        times.push_back(millisecondsOf(work));
    return median(times);
}

/// Copies as many bytes as the tiles have in which the regions lie.
double copyTime(const HintRegions& regions) {
    cv::Rect area;
    for (const HintRegion& region : regions)
        area |= region.area();
    const int side = overlook::HintTile::kSide;
    const int columns = (area.br().x - 1) / side - area.x / side + 1;
    const int rows = (area.br().y - 1) / side - area.y / side + 1;
    const cv::Mat1b from(rows * side, columns * side, std::uint8_t{1});
    cv::Mat1b to(from.size(), std::uint8_t{0});
    return medianOf([&] { from.copyTo(to); });
}

/// A stroke in steps of eight pixels over the middle of the picture.
void measureBrush(double diameter) {
    TriMask hint(kPicture);
    std::vector<double> steps;
    std::vector<double> copies;
    BrushStamp last{{4000, 4000}, diameter};
    for (int i = 0; i < kSteps; ++i) {
        const BrushStamp next{last.centre + cv::Point2d(7.7, 2.1), diameter};
        HintRegions regions;
        steps.push_back(millisecondsOf([&] {
            regions = brushSegment(last, next, kPicture);
            for (const HintRegion& region : regions)
                (void)hint.paint(region.topLeft, region.where, Hint::Attend);
        }));
        copies.push_back(copyTime(regions));
        last = next;
    }
    std::printf("brush of %4.0f px: %7.3f ms a step, slowest %7.3f ms, %6.1f x a copy of its tiles\n", diameter,
                median(steps), *std::max_element(steps.begin(), steps.end()), median(steps) / median(copies));
}

/// Soft shapes of many colours with some noise: harder than photographs for GrabCut.
cv::Mat3b clouds(cv::Size size) {
    cv::Mat3b picture(size);
    cv::RNG(1).fill(picture, cv::RNG::UNIFORM, 0, 256);
    cv::GaussianBlur(picture, picture, {}, 9);
    cv::normalize(picture, picture, 0, 255, cv::NORM_MINMAX);
    return picture;
}

}  // namespace

int main() {
    cv::setNumThreads(1);
    for (const double diameter : {1.0, 100.0, 2000.0})
        measureBrush(diameter);

    const cv::Mat3b picture = clouds({2048, 2048});
    const cv::Point middle(1024, 1024);
    for (const double diameter : {60.0, 300.0, 1000.0}) {
        const HintRegion stroke = overlook::brushDab({{1024, 1024}, diameter}, picture.size()).front();
        const double time = medianOf([&] { (void)cutOut(picture, stroke, TriMask(picture.size()), Hint::Attend); });
        std::printf("cut out under %4.0f px: %6.1f ms\n", diameter, time);
    }
    for (const int side : {16, 32, 64}) {
        const cv::Rect window = overlook::superpixelWindow(middle, side, picture.size());
        const double time = medianOf([&] { (void)overlook::superpixelsIn(picture, window, side); });
        std::printf("superpixels of %d px in %d x %d: %6.1f ms\n", side, window.width, window.height, time);
    }
    for (const int tolerance : {10, 60, 255}) {
        const double time = medianOf([&] { (void)overlook::alikeColoured(picture, middle, {tolerance, true}); });
        std::printf("wand of tolerance %3d on 2048 x 2048: %6.1f ms\n", tolerance, time);
    }
    cv::Mat1f map(14, 14);
    cv::RNG(2).fill(map, cv::RNG::UNIFORM, 0.0F, 1.0F);
    std::printf("attention 14 x 14 on 8192 x 8192: %6.1f ms\n",
                medianOf([&] { (void)overlook::attendedRegion(map, 0.7, kPicture); }));
    std::printf("fill of an empty hint of 8192 x 8192: %6.1f ms\n",
                medianOf([&] { (void)alikeHinted(TriMask(kPicture), middle); }));
    return 0;
}
