#pragma once

#include <array>
#include <cstddef>
#include <opencv2/core.hpp>
#include <string>
#include <vector>

namespace overlook {

/// A scan, or labels of one: voxels with their place in the patient. World: millimetres, x to the patient's right,
/// y to the front, z to the head (as NIfTI; DICOM's is turned by half).
struct MedicalVolume {
    std::array<int, 3> size{0, 0, 0};  ///< voxels along each axis
    std::vector<float> voxels;         ///< the first axis is the fastest
    cv::Matx44d worldFromVoxel = cv::Matx44d::eye();
    /// Where a voxel lies in the file: axes exchanged and turned, nothing else (see upright()).
    cv::Matx44d storedFromVoxel = cv::Matx44d::eye();
    std::string name;  ///< of the file or folder

    [[nodiscard]] bool isEmpty() const { return voxels.empty(); }
    [[nodiscard]] std::size_t indexOf(int i, int j, int k) const {
        return static_cast<std::size_t>(i) +
               static_cast<std::size_t>(size[0]) *
                   (static_cast<std::size_t>(j) + static_cast<std::size_t>(size[1]) * static_cast<std::size_t>(k));
    }
    [[nodiscard]] float at(int i, int j, int k) const { return voxels[indexOf(i, j, k)]; }
    /// Centre of a voxel, or of a place between voxels.
    [[nodiscard]] cv::Vec3d worldOf(const cv::Vec3d& voxel) const;
    /// Distance between neighbours along each axis, millimetres.
    [[nodiscard]] cv::Vec3d spacing() const;
    /// Smallest and largest finite value; both 0 when there is none.
    [[nodiscard]] std::pair<float, float> range() const;
    /// Few whole numbers from 0 on: classes rather than measurements.
    [[nodiscard]] bool looksLikeLabels() const;
};

/// The same volume with its axes in the order and direction of the world's, as far as whole axes can be exchanged and
/// turned: the first one to the right, the second to the front, the third to the head. What lies oblique stays so.
/// Remembers in storedFromVoxel how it was.
[[nodiscard]] MedicalVolume upright(const MedicalVolume& stored);

/// Labels at the voxels of another volume: the nearest label at the same place of the world, 0 outside.
[[nodiscard]] std::vector<std::uint8_t> labelsOn(const MedicalVolume& grid, const MedicalVolume& labels);

/// The three planes in which scans are read.
enum class SlicePlane { Axial, Coronal, Sagittal };

/// Where a voxel of an upright volume lies on the screen: axial and coronal slices show the patient's right on the
/// left, sagittal ones the front on the left; the front or the head is on top.
struct SlicePosition {
    int column = 0;
    int row = 0;
    int slice = 0;
};
[[nodiscard]] SlicePosition slicePosition(const MedicalVolume& volume, SlicePlane plane,
                                          const std::array<int, 3>& voxel);
[[nodiscard]] std::array<int, 3> voxelAt(const MedicalVolume& volume, SlicePlane plane, const SlicePosition& position);
/// Columns and rows of a slice.
[[nodiscard]] cv::Size sliceSize(const MedicalVolume& volume, SlicePlane plane);
[[nodiscard]] int sliceCount(const MedicalVolume& volume, SlicePlane plane);
/// Millimetres a column and a row.
[[nodiscard]] cv::Size2d sliceSpacing(const MedicalVolume& volume, SlicePlane plane);

/// A slice of values that lie on the volume's voxels, as it is seen, rows from the top.
[[nodiscard]] cv::Mat1f sliceOf(const MedicalVolume& volume, const std::vector<float>& values, SlicePlane plane,
                                int slice);
/// The same of its own values.
[[nodiscard]] cv::Mat1f sliceValues(const MedicalVolume& volume, SlicePlane plane, int slice);
/// Likewise of labels that lie on the volume's voxels.
[[nodiscard]] cv::Mat1b sliceLabels(const MedicalVolume& volume, const std::vector<std::uint8_t>& labels,
                                    SlicePlane plane, int slice);

/// Which values are seen as black and white.
struct GreyWindow {
    double level = 0.5;  ///< the middle, seen as medium grey
    double width = 1;    ///< from black to white; > 0

    bool operator==(const GreyWindow&) const = default;
};
/// From the first to the 99th hundredth of the values above the smallest: air is not what matters.
[[nodiscard]] GreyWindow suitableWindow(const MedicalVolume& volume);
/// What is no number is black.
[[nodiscard]] cv::Mat1b greys(const cv::Mat1f& values, const GreyWindow& window);

/// Colour of a label, 0xRRGGBB; never black, repeats after a while.
[[nodiscard]] std::uint32_t labelColour(int label);

}  // namespace overlook
