#pragma once

#include <filesystem>

#include "widgets/three_d/medical_volume.h"

namespace overlook {

/// Writes labels that lie on a volume's voxels as NIfTI (.nii, or .nii.gz: compressed), voxel for voxel in the order of
/// the file that the volume was read from, with its place and spacing: so both lie over each other in any program.
/// `values` has one label a voxel. Another file of this name is replaced when the new one is complete.
/// Throws Error (Storage).
void writeVolume(const MedicalVolume& grid, const std::vector<std::uint8_t>& values, const std::filesystem::path& path);
/// Likewise measurements, as 32-bit floats.
void writeVolume(const MedicalVolume& grid, const std::vector<float>& values, const std::filesystem::path& path);

}  // namespace overlook
