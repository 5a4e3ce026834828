#pragma once

#include "widgets/three_d/medical_volume.h"

/// The way of a volume through a model that knows pictures only: slice by slice to pictures, and what was said of each
/// picture back to the voxels that it was made of.
namespace overlook {

/// A slice as a model gets it: the greys that are shown, with square pixels. Where voxels are longer one way, the
/// picture is enlarged that way, linearly between voxels; so it has at least a pixel a voxel.
[[nodiscard]] cv::Mat1b modelPicture(const MedicalVolume& volume, SlicePlane plane, int slice,
                                     const GreyWindow& window);

/// Writes the labels of a slice's picture, whatever their resolution, to the slice's voxels: each gets the label at its
/// centre. `onVoxels` has one label a voxel of the volume.
void putLabels(const MedicalVolume& volume, SlicePlane plane, int slice, const cv::Mat1b& labels,
               std::vector<std::uint8_t>& onVoxels);
/// Likewise a map's values, linear between its cells.
void putValues(const MedicalVolume& volume, SlicePlane plane, int slice, const cv::Mat1f& values,
               std::vector<float>& onVoxels);

/// Every slice of a plane, the given one first and then outwards from it.
[[nodiscard]] std::vector<int> slicesFrom(const MedicalVolume& volume, SlicePlane plane, int first);

/// Which label a class index of a model becomes: 0 = nothing is there, for its background; otherwise the index, or the
/// index + 1 where 0 is a class like others. `background` < 0 = the model has none.
[[nodiscard]] int labelOfClass(int classIndex, int background);

}  // namespace overlook
