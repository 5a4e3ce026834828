#pragma once

#include <array>
#include <filesystem>
#include <opencv2/core.hpp>
#include <string>
#include <vector>

namespace overlook {

/// A volume of numbers from a NIfTI-1 file, with where it lies in the world.
class NiftiVolume {
 public:
    /// Reads .nii or .nii.gz. Throws Error (Missing, Unreadable) with what is wrong.
    explicit NiftiVolume(const std::filesystem::path& path);

    /// Width, height, slices and channels, each at least 1.
    [[nodiscard]] const std::array<int, 4>& shape() const { return m_shape; }
    /// Of the voxels along the first three axes, in the volume's units.
    [[nodiscard]] const std::array<double, 3>& spacing() const { return m_spacing; }
    /// "mm", "micron", "m", or empty where the file does not say it.
    [[nodiscard]] const std::string& unit() const { return m_unit; }
    /// Voxel (i, j, k) to (x, y, z) in the directions right, anterior, superior.
    [[nodiscard]] const cv::Matx44d& worldFromVoxel() const { return m_worldFromVoxel; }

    /// The values of one slice, scaled as the file says: row j, column i.
    [[nodiscard]] cv::Mat1d slice(int index, int channel = 0) const;

 private:
    std::array<int, 4> m_shape{};
    std::array<double, 3> m_spacing{};
    std::string m_unit;
    cv::Matx44d m_worldFromVoxel;
    int m_type = 0;
    bool m_isSwapped = false;
    double m_slope = 1;
    double m_offset = 0;
    std::vector<std::uint8_t> m_values;  ///< as stored

    friend class NiftiHeader;
};

}  // namespace overlook
