#include <memory>
#include <utility>

#include "inference/annotations/class_list.h"
#include "inference/annotations/formats.h"
#include "inference/annotations/mask_files.h"
#include "inference/annotations/output_names.h"
#include "inference/annotations/rasterise.h"
#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/npy.h"
#include "inference/datasets/listing.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

/// Class numbers of any type of number: whole, from 0 on, -1 for "ignore" as labelme writes it.
cv::Mat classNumbers(const cv::Mat& stored, const fs::path& path) {
    cv::Mat1d values;
    stored.convertTo(values, CV_64F);
    double largest = 0;
    for (const double value : values) {
        if (!(value >= -1 && value < 65535 && value == static_cast<int>(value)))
            throw Error(Error::Kind::BadData,
                        OVERLOOK_TEXT("Error",
                                      "'%1' holds values that are no class numbers. Expected are whole numbers from 0 "
                                      "to 65534, and -1 for pixels to be ignored."),
                        {utf8(path)});
        largest = std::max(largest, value);
    }
    const bool isWide = largest > 254;
    cv::Mat numbers;
    values.convertTo(numbers, isWide ? CV_16U : CV_8U);
    numbers.setTo(isWide ? 65535 : 255, values == -1);
    return numbers;
}

cv::Mat readNpyMask(const fs::path& path) {
    cv::Mat stored = readStoredNpy(path);
    const bool isMask = stored.type() == CV_8UC1 || stored.type() == CV_16UC1;
    return isMask ? stored : classNumbers(stored, path);
}

/// Writes <picture>.npy of uint8 or uint16, and labels.txt.
class NpyFolderSink : public AnnotationSink {
 public:
    NpyFolderSink(fs::path folder, ClassTable classes) : m_folder(std::move(folder)), m_classes(std::move(classes)) {}

    void write(const AnnotatedPicture& picture) override {
        writeWholeNpy(m_names.of(picture, m_folder, ".npy"), maskOf(picture, m_classes).classes);
    }
    void finish() override { writeClassList(m_folder, m_classes); }

 private:
    fs::path m_folder;
    ClassTable m_classes;
    OutputNames m_names;
};

}  // namespace

bool isNpyFolder(const fs::path& path) {
    return isFolder(path) && !filesEnding(path, ".npy").empty();
}

AnnotationSource openNpyFolder(const fs::path& path, const PictureFolder&) {
    return openMaskFiles(path, ".npy", readNpyMask);
}

std::unique_ptr<AnnotationSink> createNpyFolder(const fs::path& path, const ClassTable& classes) {
    return std::make_unique<NpyFolderSink>(path, behindBackground(classes));
}

}  // namespace overlook
