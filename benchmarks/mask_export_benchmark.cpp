// How much CPU time the export of 1,000 masks takes, as a multiple of encoding the same masks as PNG in memory. The
// folder is in memory where there is one, so that the disk has no say.

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <functional>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <string>
#include <vector>

#include "inference/annotations/annotation_format.h"

namespace {

namespace fs = std::filesystem;

constexpr int kMasks = 1000;

double secondsOf(const std::function<void()>& work) {
    const std::clock_t start = std::clock();  // of this process, so that others do not matter
    work();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

/// Blobs as people draw them: a few ellipses of different classes.
std::vector<overlook::AnnotatedPicture> drawnMasks() {
    cv::RNG random(5);
    std::vector<overlook::AnnotatedPicture> pictures(kMasks);
    for (int i = 0; i < kMasks; ++i) {
        overlook::AnnotatedPicture& picture = pictures[static_cast<std::size_t>(i)];
        picture.name = "picture_" + std::to_string(i);
        picture.size = {500, 375};
        picture.mask.classes = cv::Mat1b::zeros(picture.size);
        for (int k = 0; k < 6; ++k)
            cv::ellipse(picture.mask.classes, {random.uniform(0, 500), random.uniform(0, 375)},
                        {random.uniform(10, 120), random.uniform(10, 90)}, random.uniform(0, 180), 0, 360,
                        random.uniform(1, 21), cv::FILLED);
    }
    return pictures;
}

void encode(const std::vector<overlook::AnnotatedPicture>& pictures) {
    std::vector<unsigned char> png;
    for (const overlook::AnnotatedPicture& picture : pictures)
        cv::imencode(".png", picture.mask.classes, png, {cv::IMWRITE_PNG_COMPRESSION, 6});
}

void exportAs(const char* format, const std::vector<overlook::AnnotatedPicture>& pictures, const fs::path& folder) {
    overlook::ClassTable classes({"background"});
    for (int id = 1; id <= 21; ++id)
        classes.add({id, "class_" + std::to_string(id), 0});
    const auto sink = overlook::annotationFormat(format).create(folder, classes);
    for (const overlook::AnnotatedPicture& picture : pictures)
        sink->write(picture);
    sink->finish();
    fs::remove_all(folder);
}

}  // namespace

int main() {
    cv::setNumThreads(1);
    constexpr int kRounds = 5;
    const fs::path memory = "/dev/shm";
    const fs::path folder = (fs::is_directory(memory) ? memory : fs::temp_directory_path()) / "overlook_mask_export";
    const std::vector<overlook::AnnotatedPicture> pictures = drawnMasks();
    for (const char* format : {"voc", "masks"}) {
        std::vector<double> ratios;
        for (int round = 0; round < kRounds; ++round) {
            const double raw = secondsOf([&] { encode(pictures); });
            ratios.push_back(secondsOf([&] { exportAs(format, pictures, folder); }) / raw);
        }
        std::sort(ratios.begin(), ratios.end());
        std::printf("export of %d masks as %-5s over PNG encoding: median %.3f (%.3f to %.3f)\n", kMasks, format,
                    ratios[kRounds / 2], ratios.front(), ratios.back());
    }
    return 0;
}
