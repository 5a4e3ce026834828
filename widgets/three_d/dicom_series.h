#pragma once

#include <filesystem>

#include "widgets/three_d/medical_volume.h"

namespace overlook {

/// Reads a DICOM series from its folder (not those below), or from the folder of one of its files. Slices with the same
/// size and orientation as most belong to it; they are ordered by their positions along the normal, and the voxels are
/// as stored: columns, rows, slices. Throws Error (Unreadable).
[[nodiscard]] MedicalVolume readDicomSeries(const std::filesystem::path& path);

}  // namespace overlook
