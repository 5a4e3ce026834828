#include "widgets/three_d/vtk_values.h"

#include <vtkCellArray.h>
#include <vtkFloatArray.h>
#include <vtkImageData.h>
#include <vtkNew.h>
#include <vtkPointData.h>
#include <vtkPoints.h>
#include <vtkPolyData.h>

#include <algorithm>
#include <cmath>
#include <cstring>

#include "widgets/three_d/relief_mesh.h"

namespace overlook {

vtkSmartPointer<vtkImageData> vtkPicture(const cv::Mat3b& rgb) {
    auto image = vtkSmartPointer<vtkImageData>::New();
    image->SetDimensions(rgb.cols, rgb.rows, 1);
    image->AllocateScalars(VTK_UNSIGNED_CHAR, 3);
    auto* target = static_cast<unsigned char*>(image->GetScalarPointer());
    const std::size_t bytes = static_cast<std::size_t>(rgb.cols) * 3;
    for (int row = 0; row < rgb.rows; ++row)  // VTK begins at the bottom
        std::memcpy(target + static_cast<std::size_t>(rgb.rows - 1 - row) * bytes, rgb.ptr(row), bytes);
    return image;
}

vtkSmartPointer<vtkPolyData> vtkLandscape(const HeightField& field) {
    const int rows = field.heights.rows;
    const int columns = field.heights.cols;
    const vtkNew<vtkPoints> points;
    const vtkNew<vtkFloatArray> normals;
    const vtkNew<vtkFloatArray> texture;
    points->SetNumberOfPoints(static_cast<vtkIdType>(rows) * columns);
    normals->SetName("normals");
    normals->SetNumberOfComponents(3);
    normals->SetNumberOfTuples(points->GetNumberOfPoints());
    texture->SetName("texture");
    texture->SetNumberOfComponents(2);
    texture->SetNumberOfTuples(points->GetNumberOfPoints());
    const auto height = [&](int row, int column) {
        return field.heights(std::clamp(row, 0, rows - 1), std::clamp(column, 0, columns - 1));
    };
    const double stepX = field.size.width / std::max(1, columns - 1);
    const double stepY = field.size.height / std::max(1, rows - 1);
    vtkIdType id = 0;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column, ++id) {
            const cv::Point3d vertex = field.vertex(row, column);
            points->SetPoint(id, vertex.x, vertex.y, vertex.z);
            texture->SetTuple2(id, vertex.x / field.size.width, vertex.y / field.size.height);
            const double alongX = (height(row, column + 1) - height(row, column - 1)) / (2 * stepX);
            const double alongY = (height(row - 1, column) - height(row + 1, column)) / (2 * stepY);
            const double length = std::sqrt(alongX * alongX + alongY * alongY + 1);
            normals->SetTuple3(id, -alongX / length, -alongY / length, 1 / length);
        }
    }
    const vtkNew<vtkCellArray> triangles;
    triangles->AllocateExact(2LL * (rows - 1) * (columns - 1), 6LL * (rows - 1) * (columns - 1));
    for (vtkIdType row = 0; row + 1 < rows; ++row) {
        for (vtkIdType column = 0; column + 1 < columns; ++column) {
            const vtkIdType corner = row * columns + column;
            triangles->InsertNextCell({corner, corner + columns, corner + 1});
            triangles->InsertNextCell({corner + 1, corner + columns, corner + columns + 1});
        }
    }
    auto mesh = vtkSmartPointer<vtkPolyData>::New();
    mesh->SetPoints(points);
    mesh->SetPolys(triangles);
    mesh->GetPointData()->SetNormals(normals);
    mesh->GetPointData()->SetTCoords(texture);
    return mesh;
}

}  // namespace overlook
