#include "widgets/three_d/volume_file.h"

#include <vtkErrorCode.h>
#include <vtkImageCast.h>
#include <vtkImageData.h>
#include <vtkMatrix4x4.h>
#include <vtkNew.h>
#include <vtkNIFTIImageReader.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdint>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "widgets/three_d/dicom_series.h"

namespace overlook {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kLargestVolume = std::int64_t{1} << 29;  // voxels; 2 GiB of them

bool endsWith(const std::string& text, const std::string& ending) {
    return text.size() >= ending.size() && text.compare(text.size() - ending.size(), ending.size(), ending) == 0;
}

std::string lowerName(const fs::path& file) {
    std::string name = utf8(file.filename());
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::tolower(c); });
    return name;
}

Error unreadable(const fs::path& file) {
    return {Error::Kind::Unreadable,
            OVERLOOK_TEXT("Error",
                          "'%1' cannot be read as a volume: it is damaged, or of a kind that is not known. NIfTI "
                          "(.nii, .nii.gz) and uncompressed DICOM are."),
            {utf8(file)}};
}

cv::Matx44d affineOf(vtkNIFTIImageReader& reader, const double (&spacing)[3]) {
    cv::Matx44d affine = cv::Matx44d::eye();
    vtkMatrix4x4* placed = reader.GetSFormMatrix() ? reader.GetSFormMatrix() : reader.GetQFormMatrix();
    for (int row = 0; row < 3 && placed; ++row)
        for (int column = 0; column < 4; ++column)
            affine(row, column) = placed->GetElement(row, column);
    // VTK has taken the spacing out of the matrix.
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 3; ++column)
            affine(row, column) *= spacing[column];
    return affine;
}

bool areBinary(const float* values, std::size_t count) {
    return std::all_of(values, values + count, [](float value) { return value == 0 || value == 1; });
}

/// One value a voxel: labels of binary channels, otherwise the first channel.
std::vector<float> flattened(const float* values, std::size_t voxels, int channels) {
    std::vector<float> flat(voxels, 0.0F);
    const bool areLabels = channels > 1 && areBinary(values, voxels * static_cast<std::size_t>(channels));
    for (std::size_t voxel = 0; voxel < voxels; ++voxel) {
        const float* from = values + voxel * static_cast<std::size_t>(channels);
        if (!areLabels)
            flat[voxel] = from[0];
        for (int channel = 0; areLabels && channel < channels; ++channel)
            if (from[channel] > 0)
                flat[voxel] = static_cast<float>(channel + 1);
    }
    return flat;
}

MedicalVolume readNifti(const fs::path& file) {
    const vtkNew<vtkNIFTIImageReader> reader;
    const std::string name = utf8(file);
    if (!reader->CanReadFile(name.c_str()))
        throw unreadable(file);
    reader->SetFileName(name.c_str());
    reader->TimeAsVectorOn();
    reader->UpdateInformation();
    int extent[6];
    reader->GetDataExtent(extent);
    MedicalVolume stored;
    std::int64_t voxels = 1;
    for (int axis = 0; axis < 3; ++axis) {
        stored.size[axis] = extent[2 * axis + 1] - extent[2 * axis] + 1;
        voxels *= std::max(0, stored.size[axis]);
        if (voxels > kLargestVolume)
            throw Error(
                Error::Kind::Unreadable,
                OVERLOOK_TEXT("Error", "'%1' has more than %2 million voxels, which is more than can be shown."),
                {name, std::to_string(kLargestVolume / 1'000'000)});
    }
    const vtkNew<vtkImageCast> floats;
    floats->SetInputConnection(reader->GetOutputPort());
    floats->SetOutputScalarTypeToFloat();
    floats->Update();
    vtkImageData* image = floats->GetOutput();
    if (reader->GetErrorCode() != vtkErrorCode::NoError || voxels == 0 || image->GetNumberOfPoints() != voxels)
        throw unreadable(file);
    stored.voxels = flattened(static_cast<const float*>(image->GetScalarPointer()), static_cast<std::size_t>(voxels),
                              image->GetNumberOfScalarComponents());
    const double slope = reader->GetRescaleSlope();
    if (slope != 0 && (slope != 1 || reader->GetRescaleIntercept() != 0))
        for (float& value : stored.voxels)
            value = static_cast<float>(value * slope + reader->GetRescaleIntercept());
    double spacing[3];
    reader->GetDataSpacing(spacing);
    stored.worldFromVoxel = affineOf(*reader, spacing);
    return stored;
}

}  // namespace

MedicalVolume readVolume(const fs::path& path) {
    if (!fs::exists(path))
        throw Error(Error::Kind::Missing, OVERLOOK_TEXT("Error", "There is no file or folder '%1'."), {utf8(path)});
    const std::string name = lowerName(path);
    const bool isNifti = endsWith(name, ".nii") || endsWith(name, ".nii.gz") || endsWith(name, ".hdr");
    MedicalVolume stored = isNifti ? readNifti(path) : readDicomSeries(path);
    stored.name = utf8(path.filename());
    return upright(stored);
}

}  // namespace overlook
