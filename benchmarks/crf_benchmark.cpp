// What the dense CRF costs: seconds for a picture of PASCAL VOC's usual size with 21 labels, where they go, and how
// many times faster it is than adding up all pairs of pixels, for pictures small enough to do so. Medians of one run.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "inference/core/picture.h"
#include "inference/evaluation/dense_crf.h"
#include "inference/evaluation/pixel_kernel.h"

namespace {

using overlook::CrfParameters;
using overlook::DenseCrf;
using Planes = std::vector<cv::Mat1f>;

constexpr int kTimes = 3;

double secondsOf(const std::function<void()>& work) {
    std::vector<double> times;
    for (int i = 0; i < kTimes; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    std::nth_element(times.begin(), times.begin() + kTimes / 2, times.end());
    return times[kTimes / 2];
}

/// Soft shapes of many colours with some noise; its colours fill the lattice more than those of photographs.
cv::Mat3b clouds(cv::Size size) {
    cv::Mat3b picture(size);
    cv::RNG(1).fill(picture, cv::RNG::UNIFORM, 0, 256);
    cv::GaussianBlur(picture, picture, {}, 9);
    cv::normalize(picture, picture, 0, 255, cv::NORM_MINMAX);
    cv::Mat3b noise(size);
    cv::RNG(2).fill(noise, cv::RNG::NORMAL, 0, 4);
    return picture + noise;
}

/// Smooth probabilities that add up to 1.
Planes softPlanes(cv::Size size, int count) {
    Planes planes;
    cv::Mat1f sum(size, 0.0F);
    for (int k = 0; k < count; ++k) {
        cv::Mat1f plane(size);
        cv::RNG(static_cast<std::uint64_t>(k) + 10).fill(plane, cv::RNG::UNIFORM, 0.0F, 1.0F);
        cv::GaussianBlur(plane, plane, {}, 12);
        cv::normalize(plane, plane, 0.05, 1, cv::NORM_MINMAX);
        sum += plane;
        planes.push_back(plane);
    }
    for (cv::Mat1f& plane : planes)
        plane /= sum;
    return planes;
}

void measureWhole(const char* name, const cv::Mat3b& rgb, int labels) {
    const Planes planes = softPlanes(rgb.size(), labels);
    for (const overlook::CrfPreset& preset : overlook::crfPresets()) {
        const double build = secondsOf([&] { (void)DenseCrf(rgb, preset.parameters); });
        const DenseCrf crf(rgb, preset.parameters);
        const double infer = secondsOf([&] { (void)crf.inferred(planes, overlook::JobControl()); });
        std::printf("%s %d x %d, %2d labels, %-8s %2d iterations: %6.3f s to build, %6.3f s to infer\n", name, rgb.cols,
                    rgb.rows, labels, preset.id, preset.parameters.iterations, build, infer);
    }
}

void compareWithAllPairs(const cv::Mat3b& rgb) {
    const Planes planes = softPlanes(rgb.size(), 3);
    for (const overlook::CrfPreset& preset : overlook::crfPresets()) {
        Planes fast;
        Planes exact;
        const double fastTime =
            secondsOf([&] { fast = DenseCrf(rgb, preset.parameters).inferred(planes, overlook::JobControl()); });
        const double exactTime = secondsOf([&] {
            exact = DenseCrf(rgb, preset.parameters, DenseCrf::Filter::Exact).inferred(planes, overlook::JobControl());
        });
        const int other = cv::countNonZero(overlook::mostProbable(fast) != overlook::mostProbable(exact));
        std::printf("%d x %d, 3 labels, %-8s: all pairs take %6.1f x as long; %.2f %% of the pixels differ\n", rgb.cols,
                    rgb.rows, preset.id, exactTime / fastTime, 100.0 * other / (rgb.rows * rgb.cols));
    }
}

}  // namespace

int main(int argc, char** argv) {
    std::printf("threads: %d\n", cv::getNumThreads());
    measureWhole("generated", clouds({500, 375}), 21);
    measureWhole("generated", clouds({500, 375}), 3);
    for (int i = 1; i < argc; ++i) {
        cv::Mat3b photo;
        cv::resize(overlook::readPicture(argv[i]).rgb, photo, {500, 375}, 0, 0, cv::INTER_AREA);
        measureWhole("photo", photo, 21);
    }
    compareWithAllPairs(clouds({80, 60}));
    return 0;
}
