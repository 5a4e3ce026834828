#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

#include "inference/annotations/class_list.h"
#include "inference/annotations/formats.h"
#include "inference/annotations/mask_files.h"
#include "inference/annotations/mask_png.h"
#include "inference/annotations/output_names.h"
#include "inference/annotations/rasterise.h"
#include "inference/datasets/listing.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

/// Writes <picture>.png with class numbers, 8 or 16 bit, and labels.txt.
class MaskFolderSink : public AnnotationSink {
 public:
    MaskFolderSink(fs::path folder, ClassTable classes, bool isWide)
        : m_folder(std::move(folder)), m_classes(std::move(classes)), m_isWide(isWide) {}

    void write(const AnnotatedPicture& picture) override {
        const cv::Mat values = maskOf(picture, m_classes).classes;
        const fs::path path = m_names.of(picture, m_folder, ".png");
        if (values.depth() == CV_8U && m_isWide)
            writeGreyPng(path, widened(values));
        else if (values.depth() == CV_16U && !m_isWide)
            writeGreyPng(path, narrowed(values, picture.name));
        else
            writeGreyPng(path, values);
    }

    void finish() override { writeClassList(m_folder, m_classes); }

 private:
    fs::path m_folder;
    ClassTable m_classes;
    bool m_isWide;
    OutputNames m_names;
};

}  // namespace

bool isMaskFolder(const fs::path& path) {
    const std::vector<fs::path> files = isFolder(path) ? filesEnding(path, ".png") : std::vector<fs::path>();
    // Several VOC data sets: their masks have palettes, and their pictures are beside them.
    const bool isVoc = std::any_of(files.begin(), files.end(), [&](const fs::path& file) {
        const fs::path below = file.lexically_relative(path);
        return std::find(below.begin(), below.end(), "SegmentationClass") != below.end();
    });
    return !files.empty() && !isVoc;
}

AnnotationSource openMaskFolder(const fs::path& path, const PictureFolder&) {
    return openMaskFiles(path, ".png", readMaskPng);
}

std::unique_ptr<AnnotationSink> createMaskFolder(const fs::path& path, const ClassTable& classes) {
    return std::make_unique<MaskFolderSink>(path, behindBackground(classes), false);
}

std::unique_ptr<AnnotationSink> createWideMaskFolder(const fs::path& path, const ClassTable& classes) {
    return std::make_unique<MaskFolderSink>(path, behindBackground(classes), true);
}

}  // namespace overlook
