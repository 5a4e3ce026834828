// Annotations of one format, which the build names together with the file that the input becomes. Whatever the file
// says, it is read or refused with an Error.
#include <algorithm>
#include <cstring>
#include <opencv2/imgcodecs.hpp>
#include <string>

#include "inference/annotations/annotation_format.h"
#include "inference/annotations/rasterise.h"
#include "inference/core/error.h"
#include "tests/fuzz/fuzz_folder.h"

namespace overlook {
namespace {

constexpr std::size_t kMostPictures = 8;

void addSurroundings(const FuzzFolder& folder) {
    std::vector<std::uint8_t> png;
    cv::imencode(".png", cv::Mat3b(6, 8), png);
    folder.write("images/a.png", png.data(), png.size());
    if (std::strcmp(FUZZED_FORMAT, "yolo") == 0) {
        const std::string names = "nc: 2\nnames: [boat, tree]\n";
        folder.write("data.yaml", names.data(), names.size());
        folder.write("labels/a.txt", "0 0.1 0.1 0.9 0.1 0.5 0.9\n", 26);
    }
    if (std::strcmp(FUZZED_FORMAT, "voc") == 0)
        std::filesystem::create_directories(folder.path() / "SegmentationClass");
}

void readAll(const std::filesystem::path& path) {
    const PictureFolder pictures = picturesBeside(path);
    const AnnotationSource source = annotationFormat(FUZZED_FORMAT).open(path, pictures);
    for (std::size_t i = 0; i < std::min(kMostPictures, source.pictures.size()); ++i) {
        try {
            (void)maskOf(source.read(i), source.classes);
        } catch (const Error&) {
        }
    }
}

}  // namespace
}  // namespace overlook

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const overlook::FuzzFolder folder;
    overlook::addSurroundings(folder);
    folder.write(FUZZED_FILE, bytes, size);
    const bool isOneFile = std::strcmp(FUZZED_FORMAT, "cvat") == 0 || std::strcmp(FUZZED_FORMAT, "nifti") == 0 ||
                           std::strcmp(FUZZED_FORMAT, "coco") == 0;
    try {
        overlook::readAll(isOneFile ? folder.path() / FUZZED_FILE : folder.path());
    } catch (const overlook::Error&) {
    }
    return 0;
}
