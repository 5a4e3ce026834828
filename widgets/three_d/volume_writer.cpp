#include "widgets/three_d/volume_writer.h"

#include <vtkErrorCode.h>
#include <vtkImageData.h>
#include <vtkMatrix4x4.h>
#include <vtkNew.h>
#include <vtkNIFTIImageWriter.h>

#include <cmath>

#include "inference/core/error.h"
#include "inference/core/files.h"

namespace overlook {

namespace {

namespace fs = std::filesystem;

constexpr double kSheared = 1e-4;  // cosine between axes from which they are not at right angles

/// The grid of the file, and where it lies.
struct StoredGrid {
    std::array<int, 3> size{};
    cv::Matx44d worldFromStored;
};

cv::Matx44d turnedSlices(int slices) {
    cv::Matx44d turned = cv::Matx44d::eye();
    turned(2, 2) = -1;
    turned(2, 3) = slices - 1;
    return turned;
}

StoredGrid storedGrid(const MedicalVolume& grid) {
    StoredGrid stored;
    for (int axis = 0; axis < 3; ++axis)
        for (int from = 0; from < 3; ++from)
            if (grid.storedFromVoxel(axis, from) != 0)
                stored.size[axis] = grid.size[from];
    stored.worldFromStored = grid.worldFromVoxel * grid.storedFromVoxel.inv();
    return stored;
}

template <class Value>
vtkNew<vtkImageData> imageOf(const MedicalVolume& grid, const std::vector<Value>& values,
                             const cv::Matx44d& imageFromVoxel, const std::array<int, 3>& size, int type) {
    vtkNew<vtkImageData> image;
    image->SetDimensions(size[0], size[1], size[2]);
    image->AllocateScalars(type, 1);
    const Value* from = values.data();
    for (int k = 0; k < grid.size[2]; ++k)
        for (int j = 0; j < grid.size[1]; ++j)
            for (int i = 0; i < grid.size[0]; ++i) {
                const cv::Vec4d place = imageFromVoxel * cv::Vec4d(i, j, k, 1);
                const auto at = [&place](int axis) { return static_cast<int>(std::lround(place[axis])); };
                *static_cast<Value*>(image->GetScalarPointer(at(0), at(1), at(2))) = *from++;
            }
    return image;
}

bool isRightAngled(const cv::Matx33d& axes) {
    const cv::Matx33d cosines = axes.t() * axes;
    return std::abs(cosines(0, 1)) < kSheared && std::abs(cosines(0, 2)) < kSheared &&
           std::abs(cosines(1, 2)) < kSheared;
}

/// VTK's matrices have no spacing in them.
void place(vtkImageData& image, vtkNIFTIImageWriter& writer, const cv::Matx44d& worldFromImage) {
    const vtkNew<vtkMatrix4x4> placed;
    cv::Matx33d axes;
    double spacing[3];
    for (int column = 0; column < 3; ++column) {
        const cv::Vec3d step(worldFromImage(0, column), worldFromImage(1, column), worldFromImage(2, column));
        spacing[column] = std::max(1e-9, cv::norm(step));
        for (int row = 0; row < 3; ++row)
            axes(row, column) = step[row] / spacing[column];
    }
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column)
            placed->SetElement(row, column, axes(row, column));
        placed->SetElement(row, 3, worldFromImage(row, 3));
    }
    image.SetSpacing(spacing);
    writer.SetSFormMatrix(placed);
    if (isRightAngled(axes))
        writer.SetQFormMatrix(placed);
}

Error unwritable(const fs::path& path, const std::string& reason) {
    return {Error::Kind::Storage,
            OVERLOOK_TEXT("Error", "'%1' cannot be written: %2. Choose a folder that you may write to."),
            {utf8(path), reason}};
}

template <class Value>
void write(const MedicalVolume& grid, const std::vector<Value>& values, const fs::path& path, int type) {
    const StoredGrid stored = storedGrid(grid);
    // A left-handed grid: VTK turns the order of the slices when it writes it, so it gets them turned.
    const cv::Matx33d axes = stored.worldFromStored.get_minor<3, 3>(0, 0);
    const bool isLeftHanded = cv::determinant(axes) < 0;
    const cv::Matx44d imageFromStored = isLeftHanded ? turnedSlices(stored.size[2]) : cv::Matx44d::eye();
    const auto image = imageOf(grid, values, imageFromStored * grid.storedFromVoxel, stored.size, type);
    const vtkNew<vtkNIFTIImageWriter> writer;
    place(*image, *writer, stored.worldFromStored * imageFromStored);
    writer->SetQFac(isLeftHanded ? -1 : 1);
    writer->SetInputData(image);
    const fs::path part = path.parent_path() / pathFromUtf8(".part_" + utf8(path.filename()));
    writer->SetFileName(utf8(part).c_str());
    writer->Write();
    std::string reason;
    if (const unsigned long code = writer->GetErrorCode(); code != vtkErrorCode::NoError)
        reason = vtkErrorCode::GetStringFromErrorCode(code);
    std::error_code failure;
    if (reason.empty())
        fs::rename(part, path, failure);
    if (failure)
        reason = failure.message();
    if (reason.empty())
        return;
    fs::remove(part, failure);
    throw unwritable(path, reason);
}

}  // namespace

void writeVolume(const MedicalVolume& grid, const std::vector<std::uint8_t>& values, const fs::path& path) {
    write(grid, values, path, VTK_UNSIGNED_CHAR);
}

void writeVolume(const MedicalVolume& grid, const std::vector<float>& values, const fs::path& path) {
    write(grid, values, path, VTK_FLOAT);
}

}  // namespace overlook
