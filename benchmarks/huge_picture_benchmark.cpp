// A picture of 20,000 × 20,000 pixels, the largest that is opened: `huge_picture_benchmark make FILE`
// writes one; without arguments the steps of a drag over it are timed, from the picture directly and from its pyramid,
// and how much the two differ.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <functional>
#include <opencv2/core/utility.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <string>

#include "inference/display/compositor.h"
#include "inference/display/picture_pyramid.h"
#include "inference/display/picture_sampler.h"

namespace {

using overlook::PicturePyramid;
using overlook::ViewWindow;

const cv::Size kPicture(20000, 20000);
const cv::Size kWindow(1920, 1080);

/// Discs, stripes and grain, as sharp as a photograph's detail.
cv::Mat3b hugePicture() {
    cv::Mat3b pixels(kPicture);
    cv::RNG random(3);
    cv::Mat3b tile(2000, 2000);
    for (int y = 0; y < kPicture.height; y += tile.rows)
        for (int x = 0; x < kPicture.width; x += tile.cols) {
            tile.setTo(cv::Scalar(random.uniform(0, 256), random.uniform(0, 256), random.uniform(0, 256)));
            for (int i = 0; i < 300; ++i)
                cv::circle(tile, {random.uniform(0, tile.cols), random.uniform(0, tile.rows)}, random.uniform(2, 120),
                           cv::Scalar(random.uniform(0, 256), random.uniform(0, 256), random.uniform(0, 256)),
                           random.uniform(0, 3) == 0 ? cv::FILLED : random.uniform(1, 9), cv::LINE_AA);
            cv::Mat3b grain(tile.size());
            random.fill(grain, cv::RNG::UNIFORM, 0, 12);
            cv::Mat3b target = pixels(cv::Rect({x, y}, tile.size()));
            cv::add(tile, grain, target);
        }
    return pixels;
}

double milliseconds(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::milli> elapsed = std::chrono::steady_clock::now() - start;
    return elapsed.count();
}

double smallest(int repetitions, const std::function<void(int)>& work) {
    double best = 1e300;
    for (int i = 0; i < repetitions; ++i)
        best = std::min(best, milliseconds([&] { work(i); }));
    return best;
}

ViewWindow viewAt(double pixelsAPixel, int step) {
    const double shown = std::min<double>(kPicture.height, kWindow.height * pixelsAPixel);
    const double left = (kPicture.width - std::min<double>(kPicture.width, kWindow.width * pixelsAPixel)) / 2;
    return {kWindow, {left + step * pixelsAPixel, (kPicture.height - shown) / 2}, 1 / pixelsAPixel, kPicture};
}

void measure(const cv::Mat3b& picture, PicturePyramid& pyramid, double pixelsAPixel) {
    cv::Mat4b direct(kWindow, cv::Vec4b(0, 0, 0, 255));
    cv::Mat4b reduced = direct.clone();
    const double slow = smallest(3, [&](int i) { paintPicture(direct, picture, viewAt(pixelsAPixel, i)); });
    const double fast = smallest(9, [&](int i) { paintPicture(reduced, pyramid, viewAt(pixelsAPixel, i)); });
    direct.setTo(cv::Scalar::all(0));
    reduced.setTo(cv::Scalar::all(0));
    paintPicture(direct, picture, viewAt(pixelsAPixel, 3));
    paintPicture(reduced, pyramid, viewAt(pixelsAPixel, 3));
    cv::Mat difference;
    cv::absdiff(direct, reduced, difference);
    const double mean = cv::norm(difference, cv::NORM_L1) / static_cast<double>(difference.total() * 3);
    std::printf("1/%-8.4g %12.1f ms %12.1f ms %10.2f %8.0f\n", pixelsAPixel, slow, fast, mean,
                cv::norm(difference, cv::NORM_INF));
}

int make(const std::string& file) {
    const bool isDone =
        cv::imwrite(file, hugePicture(), {cv::IMWRITE_JPEG_QUALITY, 85, cv::IMWRITE_PNG_COMPRESSION, 1});
    return isDone ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc == 3 && std::strcmp(argv[1], "make") == 0)
        return make(argv[2]);
    const cv::Mat3b picture = hugePicture();
    PicturePyramid pyramid(picture);
    const ViewWindow fitted = viewAt(static_cast<double>(kPicture.height) / kWindow.height, 0);
    std::printf("pyramid of the whole picture  %.0f ms on %d threads\n",
                milliseconds([&] { (void)pyramid.levelFor(fitted); }), cv::getNumThreads());
    std::printf("%-10s %15s %15s %10s %8s\n", "zoom", "directly", "pyramid", "mean diff", "largest");
    for (const double pixels : {1.5, 2.0, 3.9, 4.0, 5.0, 7.9, 8.0, 12.0, 16.0, 18.52, 24.0, 40.0})
        measure(picture, pyramid, pixels);
    return 0;
}
