#include "inference/datasets/data_check.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "inference/core/error.h"
#include "inference/core/exif.h"
#include "inference/core/files.h"
#include "inference/core/picture.h"
#include "inference/core/picture_decoding.h"
#include "inference/datasets/errors_of.h"
#include "inference/datasets/sample_mask.h"

namespace overlook {

namespace {

constexpr std::size_t kBetweenReports = 256;  ///< samples

cv::Size sizeOf(const std::vector<std::uint8_t>& bytes, const std::string& name) {
    const PictureHeader header = checkedPictureHeader(bytes, name);
    const cv::Size stored(static_cast<int>(header.width), static_cast<int>(header.height));
    constexpr int kFirstLyingOrientation = 5;
    return exifOrientation(bytes) < kFirstLyingOrientation ? stored : cv::Size(stored.height, stored.width);
}

std::string sizeText(cv::Size size) {
    return std::to_string(size.width) + " × " + std::to_string(size.height);
}

void checkPicture(Sample& sample, CheckDepth depth) {
    const std::vector<std::uint8_t> bytes = readBytes(sample.picture);
    const cv::Size size = depth == CheckDepth::Pixels ? decodePicture(bytes, utf8(sample.picture)).size()
                                                      : sizeOf(bytes, utf8(sample.picture));
    if (!sample.size.empty() && sample.size != size)
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error",
                                  "'%1' has %2 pixels, but the data set says %3. Copy the right picture there, or "
                                  "correct the data set."),
                    {utf8(sample.picture), sizeText(size), sizeText(sample.size)});
    sample.size = size;
}

void checkMask(const Sample& sample, const ClassTable& classes) {
    if (sample.mask.empty())
        return;
    const cv::Mat1b mask = maskOf(sample);
    if (mask.size() != sample.size)
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error",
                                  "The mask '%1' has %2 pixels, but its picture has %3. Make it anew in the "
                                  "picture's size."),
                    {utf8(sample.mask), sizeText(mask.size()), sizeText(sample.size)});
    (void)labelsOfMask(mask, sample.mask, classes);
}

}  // namespace

cv::Size pictureSizeOf(const std::filesystem::path& path) {
    return sizeOf(readBytes(path), utf8(path));
}

void checkFiles(ReadDataSet& read, CheckDepth depth, const JobControl& job) {
    std::vector<Sample>& samples = read.set.samples;
    std::vector<std::optional<Error>> problems;
    for (std::size_t first = 0; first < samples.size(); first += kBetweenReports) {
        job.checkpoint();
        job.report(0, {OVERLOOK_TEXT("Job", "Checking the data set: picture %1 of %2"),
                       {std::to_string(first + 1), std::to_string(samples.size())}});
        const std::size_t count = std::min(samples.size() - first, kBetweenReports);
        const auto found = errorsOf(count, [&](std::size_t i) {
            checkPicture(samples[first + i], depth);
            checkMask(samples[first + i], read.set.classes);
        });
        problems.insert(problems.end(), found.begin(), found.end());
    }
    std::set<std::string> known;
    for (const DataProblem& problem : read.problems)
        known.insert(problem.error.what());
    for (std::size_t i = 0; i < samples.size(); ++i)
        if (problems[i] && known.insert(problems[i]->what()).second)
            read.problems.push_back({*problems[i], samples[i].id});
}

}  // namespace overlook
