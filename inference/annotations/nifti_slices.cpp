#include <memory>
#include <set>
#include <utility>

#include "inference/annotations/class_list.h"
#include "inference/annotations/formats.h"
#include "inference/annotations/nifti_volume.h"
#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/printable.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

constexpr double kLargestClass = 65534;

/// "volume_z0007"
std::string sliceName(const std::string& stem, int index) {
    const std::string digits = std::to_string(index);
    return stem + "_z" + std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits;
}

std::string stemOf(const fs::path& path) {
    const fs::path name = path.filename();
    return utf8(name.extension() == ".gz" ? name.stem().stem() : name.stem());
}

cv::Mat1w classNumbers(const cv::Mat1d& values, const fs::path& path) {
    for (const double value : values)
        if (!(value >= 0 && value <= kLargestClass && value == static_cast<int>(value)))
            throw Error(Error::Kind::BadData,
                        OVERLOOK_TEXT("Error",
                                      "'%1' holds values that are no class numbers, so it is a volume of pictures, not "
                                      "of labels. Choose the label volume."),
                        {utf8(path)});
    cv::Mat1w numbers;
    values.convertTo(numbers, CV_16U);
    return numbers;
}

/// The classes of a volume: its values, or its channels where it has several.
ClassTable classesOf(const NiftiVolume& volume, const fs::path& path) {
    std::set<int> ids;
    const int channels = volume.shape()[3];
    for (int channel = 1; channel <= channels && channels > 1; ++channel)
        ids.insert(channel);
    for (int z = 0; z < volume.shape()[2] && channels == 1; ++z)
        for (const std::uint16_t value : classNumbers(volume.slice(z), path))
            if (value != 0)
                ids.insert(value);
    ClassTable classes = onlyBackground();
    for (const int id : ids)
        classes.add({id, classes.nameOf(id), vocColour(id % 256)});
    return classes;
}

/// A bitmap for each channel, so that classes may lie over each other.
std::vector<Shape> channelShapes(const NiftiVolume& volume, int index, const ClassTable& classes) {
    std::vector<Shape> shapes;
    for (int channel = 0; channel < volume.shape()[3]; ++channel) {
        const cv::Mat1b pixels = volume.slice(index, channel) > 0.5;
        if (cv::countNonZero(pixels) == 0)
            continue;
        Shape shape;
        shape.kind = ShapeKind::Bitmap;
        shape.label = classes.nameOf(channel + 1);
        shape.runs = runLengthsOf(pixels);
        shapes.push_back(std::move(shape));
    }
    return shapes;
}

AnnotatedPicture pictureOf(const NiftiVolume& volume, int index, const ClassTable& classes, const fs::path& path) {
    AnnotatedPicture picture;
    picture.name = sliceName(stemOf(path), index);
    picture.size = {volume.shape()[0], volume.shape()[1]};
    picture.slice = SlicePlace{index, volume.spacing(), volume.worldFromVoxel()};
    if (volume.shape()[3] > 1) {
        picture.shapes = channelShapes(volume, index, classes);
        return picture;
    }
    const cv::Mat1w numbers = classNumbers(volume.slice(index), path);
    const bool isWide = !classes.isEmpty() && classes.entries().back().id > 254;
    numbers.convertTo(picture.mask.classes, isWide ? CV_16U : CV_8U);
    return picture;
}

}  // namespace

bool isNiftiVolume(const fs::path& path) {
    return path.extension() == ".nii" || (path.extension() == ".gz" && path.stem().extension() == ".nii");
}

AnnotationSource openNiftiVolume(const fs::path& path, const PictureFolder&) {
    const auto volume = std::make_shared<const NiftiVolume>(path);
    AnnotationSource source;
    source.classes = classesOf(*volume, path);
    for (int z = 0; z < volume->shape()[2]; ++z)
        source.pictures.push_back(sliceName(stemOf(path), z));
    source.read = [volume, path, classes = source.classes](std::size_t index) {
        return pictureOf(*volume, static_cast<int>(index), classes, path);
    };
    return source;
}

}  // namespace overlook
