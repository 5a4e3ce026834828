#pragma once

#include <filesystem>

#include "widgets/three_d/medical_volume.h"

namespace overlook {

/// Reads a NIfTI file, or a DICOM series: its folder, or any file of it. The volume is upright. Values are those that
/// are meant (slope and intercept applied). A fourth dimension of several binary channels becomes labels 1, 2, …; of
/// other ones the first channel is taken. NIfTI: the sform counts where there is one, else the qform, else the spacing
/// alone. DICOM: slices are ordered by their positions; of several series in a folder the longest is taken.
/// Throws Error: Missing, Unreadable (damaged, compressed DICOM, more than 2^29 voxels).
[[nodiscard]] MedicalVolume readVolume(const std::filesystem::path& path);

}  // namespace overlook
