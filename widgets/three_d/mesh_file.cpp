#include "widgets/three_d/mesh_file.h"

#include <vtkErrorCode.h>
#include <vtkNew.h>
#include <vtkOBJWriter.h>
#include <vtkPLYWriter.h>
#include <vtkPointData.h>
#include <vtkPolyData.h>
#include <vtkSTLWriter.h>
#include <vtkUnsignedCharArray.h>

#include <algorithm>
#include <cctype>
#include <filesystem>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "widgets/three_d/vtk_values.h"

namespace overlook {

namespace {

namespace fs = std::filesystem;

constexpr const char* kColours = "colours";

std::string endingOf(const fs::path& file) {
    std::string ending = file.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(), [](unsigned char c) { return std::tolower(c); });
    return ending;
}

/// The surface's colour at every vertex.
void addColours(vtkPolyData& mesh, const HeightField& field, const cv::Mat3b& surface) {
    const vtkNew<vtkUnsignedCharArray> colours;
    colours->SetName(kColours);
    colours->SetNumberOfComponents(3);
    colours->SetNumberOfTuples(mesh.GetNumberOfPoints());
    vtkIdType id = 0;
    for (int row = 0; row < field.heights.rows; ++row) {
        for (int column = 0; column < field.heights.cols; ++column, ++id) {
            const cv::Point3d vertex = field.vertex(row, column);
            const cv::Vec3b colour = surface(pixelAtPlace({vertex.x, vertex.y}, surface.size()));
            colours->SetTuple3(id, colour[0], colour[1], colour[2]);
        }
    }
    mesh.GetPointData()->AddArray(colours);
}

template <class Writer>
bool isWritten(Writer& writer, vtkPolyData& mesh, const std::string& file) {
    writer.SetInputData(&mesh);
    writer.SetFileName(file.c_str());
    return writer.Write() != 0 && writer.GetErrorCode() == vtkErrorCode::NoError;
}

bool isWrittenAs(const std::string& ending, vtkPolyData& mesh, const std::string& file) {
    if (ending == ".obj") {
        const vtkNew<vtkOBJWriter> writer;
        return isWritten(*writer, mesh, file);
    }
    if (ending == ".stl") {
        const vtkNew<vtkSTLWriter> writer;
        writer->SetFileTypeToBinary();
        return isWritten(*writer, mesh, file);
    }
    const vtkNew<vtkPLYWriter> writer;
    writer->SetFileTypeToBinary();
    writer->SetArrayName(kColours);
    return isWritten(*writer, mesh, file);
}

}  // namespace

void writeMesh(const HeightField& field, const cv::Mat3b& surface, const std::string& file) {
    const fs::path target = pathFromUtf8(file);
    const std::string ending = endingOf(target);
    if (ending != ".ply" && ending != ".obj" && ending != ".stl")
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "A mesh is saved as .ply, .obj or .stl; '%1' is none of them."), {file});
    if (field.isEmpty())
        throw Error(Error::Kind::BadRequest, OVERLOOK_TEXT("Error", "There is no relief to save. Show a map first."));
    const vtkSmartPointer<vtkPolyData> mesh = vtkLandscape(field);
    if (!surface.empty())
        addColours(*mesh, field, surface);
    // The ending stays: VTK adds its own to other ones.
    const fs::path partial = target.parent_path() / pathFromUtf8(utf8(target.stem()) + ".partial" + ending);
    std::error_code failure;
    const bool isComplete = isWrittenAs(ending, *mesh, utf8(partial));
    if (isComplete)
        fs::rename(partial, target, failure);
    if (isComplete && !failure)
        return;
    fs::remove(partial, failure);
    throw Error(Error::Kind::Storage,
                OVERLOOK_TEXT("Error", "'%1' cannot be written. Check the folder and the space on its disk."), {file});
}

}  // namespace overlook
