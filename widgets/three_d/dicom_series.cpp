#include "widgets/three_d/dicom_series.h"

#include <vtkDICOMImageReader.h>
#include <vtkErrorCode.h>
#include <vtkImageCast.h>
#include <vtkImageData.h>
#include <vtkNew.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "inference/core/error.h"
#include "inference/core/files.h"

namespace overlook {

namespace {

namespace fs = std::filesystem;

/// What a slice's header says of its place. DICOM's world: x to the patient's left, y to the back.
struct Slice {
    fs::path file;
    int columns = 0;
    int rows = 0;
    cv::Vec3d position;  ///< of the first pixel's centre
    cv::Vec3d alongRow;  ///< from column to column
    cv::Vec3d alongColumn;
    cv::Vec2d spacing;  ///< millimetres a column and a row
    double thickness = 1;

    [[nodiscard]] cv::Vec3d normal() const { return alongRow.cross(alongColumn); }
    [[nodiscard]] double depth() const { return position.dot(normal()); }
    /// Slices of one series have the same.
    [[nodiscard]] auto kind() const {
        const auto rounded = [](double value) { return std::lround(value * 1000); };
        return std::make_tuple(columns, rows, rounded(alongRow[0]), rounded(alongRow[1]), rounded(alongRow[2]),
                               rounded(alongColumn[0]), rounded(alongColumn[1]), rounded(alongColumn[2]));
    }
};

Error noSeries(const fs::path& path) {
    return {Error::Kind::Unreadable,
            OVERLOOK_TEXT("Error",
                          "No slices of a DICOM series could be read from '%1'. Compressed ones cannot: export the "
                          "series without compression, or as NIfTI."),
            {utf8(path)}};
}

std::vector<Slice> slicesIn(const fs::path& folder) {
    std::vector<Slice> slices;
    for (const auto& entry : fs::directory_iterator(folder)) {
        const vtkNew<vtkDICOMImageReader> reader;
        const std::string name = utf8(entry.path());
        if (!entry.is_regular_file() || !reader->CanReadFile(name.c_str()))
            continue;
        reader->SetFileName(name.c_str());
        reader->UpdateInformation();
        Slice slice;
        slice.file = entry.path();
        slice.columns = reader->GetWidth();
        slice.rows = reader->GetHeight();
        const float* position = reader->GetImagePositionPatient();
        const float* axes = reader->GetImageOrientationPatient();
        for (int axis = 0; axis < 3; ++axis) {
            slice.position[axis] = position[axis];
            slice.alongRow[axis] = axes[axis];
            slice.alongColumn[axis] = axes[axis + 3];
        }
        const double* spacing = reader->GetPixelSpacing();
        slice.spacing = {spacing[1], spacing[0]};  // told as in the file: between rows first
        slice.thickness = spacing[2] > 0 ? spacing[2] : 1;
        if (slice.columns > 0 && slice.rows > 0)
            slices.push_back(slice);
    }
    return slices;
}

/// The largest group of slices that belong together, in their order.
std::vector<Slice> longestSeries(const std::vector<Slice>& slices) {
    std::map<decltype(Slice().kind()), std::vector<Slice>> series;
    for (const Slice& slice : slices)
        series[slice.kind()].push_back(slice);
    const auto longest = std::max_element(
        series.begin(), series.end(), [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); });
    if (longest == series.end())
        return {};
    std::vector<Slice> chosen = longest->second;
    std::sort(chosen.begin(), chosen.end(), [](const Slice& a, const Slice& b) {
        return std::make_tuple(a.depth(), a.file) < std::make_tuple(b.depth(), b.file);
    });
    return chosen;
}

/// Pixels of a slice, the first row first: VTK begins at the bottom. Nothing when it cannot be read.
bool appendPixels(const Slice& slice, std::vector<float>& voxels) {
    const vtkNew<vtkDICOMImageReader> reader;
    reader->SetFileName(utf8(slice.file).c_str());
    const vtkNew<vtkImageCast> floats;
    floats->SetInputConnection(reader->GetOutputPort());
    floats->SetOutputScalarTypeToFloat();
    floats->Update();
    vtkImageData* image = floats->GetOutput();
    const int* size = image->GetDimensions();
    if (reader->GetErrorCode() != vtkErrorCode::NoError || size[0] != slice.columns || size[1] != slice.rows)
        return false;
    const int channels = image->GetNumberOfScalarComponents();
    for (int row = slice.rows - 1; row >= 0; --row) {
        const auto* from = static_cast<const float*>(image->GetScalarPointer(0, row, 0));
        for (int column = 0; column < slice.columns; ++column)
            voxels.push_back(from[static_cast<std::ptrdiff_t>(column) * channels]);
    }
    return true;
}

cv::Matx44d affineOf(const std::vector<Slice>& series) {
    const Slice& first = series.front();
    cv::Vec3d step = first.normal() * first.thickness;
    if (series.size() > 1)
        step = (series.back().position - first.position) / static_cast<double>(series.size() - 1);
    cv::Matx44d affine = cv::Matx44d::eye();
    for (int axis = 0; axis < 3; ++axis) {
        const double turn = axis < 2 ? -1 : 1;  // left and back to right and front
        affine(axis, 0) = turn * first.alongRow[axis] * first.spacing[0];
        affine(axis, 1) = turn * first.alongColumn[axis] * first.spacing[1];
        affine(axis, 2) = turn * step[axis];
        affine(axis, 3) = turn * first.position[axis];
    }
    return affine;
}

}  // namespace

MedicalVolume readDicomSeries(const fs::path& path) {
    const std::vector<Slice> series = longestSeries(slicesIn(fs::is_directory(path) ? path : path.parent_path()));
    MedicalVolume volume;
    if (series.empty())
        throw noSeries(path);
    for (const Slice& slice : series)
        if (!appendPixels(slice, volume.voxels))
            throw noSeries(path);
    volume.size = {series.front().columns, series.front().rows, static_cast<int>(series.size())};
    volume.worldFromVoxel = affineOf(series);
    return volume;
}

}  // namespace overlook
