#pragma once

#include <vtkSmartPointer.h>

#include <opencv2/core.hpp>

class vtkImageData;
class vtkPolyData;

namespace overlook {

struct HeightField;

/// Our values as VTK's. Copies: what is made shares nothing with the value.

/// RGB, the first row on top.
[[nodiscard]] vtkSmartPointer<vtkImageData> vtkPicture(const cv::Mat3b& rgb);

/// Triangles with normals and texture coordinates; z = height, 0 … 1.
[[nodiscard]] vtkSmartPointer<vtkPolyData> vtkLandscape(const HeightField& field);

}  // namespace overlook
