#pragma once

#include <opencv2/core.hpp>
#include <string>

#include "widgets/three_d/relief_mesh.h"

namespace overlook {

/// Writes a landscape as triangles; the ending of `file` (UTF-8) says how: .ply (binary, with the colours of `surface`
/// at the vertices), .obj or .stl (binary). A complete file or none. Throws Error (BadRequest for another ending or an
/// empty landscape, Storage).
void writeMesh(const HeightField& field, const cv::Mat3b& surface, const std::string& file);

}  // namespace overlook
