// How long a heat map takes from the network's values to blended pixels, in one thread, beside two yardsticks of the
// same run: a plain copy of the frame, and the chain of OpenCV calls on bytes that does the same at constant opacity.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <opencv2/core/utility.hpp>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "inference/display/compositor.h"

namespace {

struct Timing {
    double minimum;
    double median;
};

Timing timed(const std::function<void()>& work) {
    constexpr int kRepetitions = 41;
    std::vector<double> milliseconds;
    work();
    for (int i = 0; i < kRepetitions; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> elapsed = std::chrono::steady_clock::now() - start;
        milliseconds.push_back(elapsed.count());
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    return {milliseconds.front(), milliseconds[milliseconds.size() / 2]};
}

void print(const char* what, cv::Size size, const Timing& timing, const Timing& copy) {
    std::printf("%-34s %4d x %-4d  %7.2f  %7.2f  %6.1f\n", what, size.width, size.height, timing.minimum, timing.median,
                timing.minimum / copy.minimum);
}

cv::Mat1f smoothMap(cv::Size size) {
    cv::Mat1f values(size);
    cv::RNG random(7);
    random.fill(values, cv::RNG::UNIFORM, -0.5, 4.0);
    return values;
}

/// Resize, quantise, look up, mix: constant opacity only.
void blendWithOpenCv(const cv::Mat3b& picture, const cv::Mat1f& values, cv::Mat3b& result) {
    cv::Mat bytes;
    cv::Mat stretched;
    cv::Mat coloured;
    values.convertTo(bytes, CV_8U, 255 / 4.0);
    cv::resize(bytes, stretched, picture.size(), 0, 0, cv::INTER_LINEAR);
    cv::applyColorMap(stretched, coloured, cv::COLORMAP_INFERNO);
    cv::addWeighted(picture, 0.45, coloured, 0.55, 0, result);
}

void measure(cv::Size size) {
    const overlook::ViewWindow view{size, {0, 0}, 1, size};
    cv::Mat4b frame(size, cv::Vec4b(40, 120, 200, 255));
    cv::Mat4b copied(size);
    const Timing copy = timed([&] { frame.copyTo(copied); });
    print("copy of the frame", size, copy, copy);
    for (const int cells : {14, 60}) {
        const overlook::MapLayer layer{smoothMap({cells, cells}), {}};
        const std::string name = "blendMap, map " + std::to_string(cells) + " x " + std::to_string(cells);
        print(name.c_str(), size, timed([&] { overlook::blendMap(frame, layer, view); }), copy);
    }
    const overlook::MapLayer fullSize{smoothMap(size), {}};
    print("blendMap, map of the picture's size", size, timed([&] { overlook::blendMap(frame, fullSize, view); }), copy);
    const std::vector<overlook::MapLayer> three(3, {smoothMap({14, 14}), {}});
    print("blendMaps, 3 maps 14 x 14", size, timed([&] { overlook::blendMaps(frame, three, view); }), copy);
    print("blendMap 3 times, 14 x 14", size, timed([&] {
              for (const overlook::MapLayer& layer : three)
                  overlook::blendMap(frame, layer, view);
          }),
          copy);
    const overlook::LabelLayer labels{cv::Mat1b(size, 1), {0x000000, 0xC04040}, true, 0.5, {}};
    print("blendLabels", size, timed([&] { overlook::blendLabels(frame, labels, view); }), copy);
    const cv::Mat3b picture(size, cv::Vec3b(40, 120, 200));
    cv::Mat3b result;
    const cv::Mat1f values = smoothMap({14, 14});
    print("OpenCV on bytes", size, timed([&] { blendWithOpenCv(picture, values, result); }), copy);
}

}  // namespace

int main() {
    cv::setNumThreads(1);
    std::printf("one thread                              size      min ms  median  x copy\n");
    measure({1920, 1080});
    measure({3840, 2160});
    return 0;
}
