#pragma once

#include <filesystem>

#include "widgets/three_d/medical_volume.h"

namespace overlook {

/// Writes every axial slice as a grey PNG, a pixel a voxel, as it is seen; "axial_0001.png" is the lowest one. Replaces
/// files of these names. Throws Error (Storage).
void writeSlicePictures(const MedicalVolume& volume, const GreyWindow& window, const std::filesystem::path& folder);

}  // namespace overlook
