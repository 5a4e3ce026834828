#include "widgets/three_d/medical_volume.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace overlook {

namespace {

constexpr std::size_t kLabelsAtMost = 64;
constexpr int kLargestLabel = 255;
constexpr std::size_t kSamples = 200'000;  // enough for hundredths

/// Which stored axis becomes each world axis, and whether it is turned round.
struct AxisPlan {
    std::array<int, 3> from{0, 1, 2};
    std::array<bool, 3> isTurned{false, false, false};
};

/// Takes the axis that lies best along some axis of the world first.
AxisPlan planOf(const MedicalVolume& stored) {
    AxisPlan plan;
    const cv::Vec3d spacing = stored.spacing();
    std::array<bool, 3> isWorldTaken{};
    std::array<bool, 3> isStoredTaken{};
    for (int round = 0; round < 3; ++round) {
        double best = -1;
        int world = 0;
        int axis = 0;
        for (int w = 0; w < 3; ++w)
            for (int a = 0; a < 3; ++a) {
                const double share = std::abs(stored.worldFromVoxel(w, a)) / std::max(1e-12, spacing[a]);
                if (isWorldTaken[w] || isStoredTaken[a] || share <= best)
                    continue;
                best = share;
                world = w;
                axis = a;
            }
        isWorldTaken[world] = isStoredTaken[axis] = true;
        plan.from[world] = axis;
        plan.isTurned[world] = stored.worldFromVoxel(world, axis) < 0;
    }
    return plan;
}

/// The volume's axes along columns, rows and slices of a plane.
std::array<int, 3> axesOf(SlicePlane plane) {
    switch (plane) {
        case SlicePlane::Axial:
            return {0, 1, 2};
        case SlicePlane::Coronal:
            return {0, 2, 1};
        case SlicePlane::Sagittal:
            break;
    }
    return {1, 2, 0};
}

}  // namespace

cv::Vec3d MedicalVolume::worldOf(const cv::Vec3d& voxel) const {
    const cv::Vec4d world = worldFromVoxel * cv::Vec4d(voxel[0], voxel[1], voxel[2], 1);
    return {world[0], world[1], world[2]};
}

cv::Vec3d MedicalVolume::spacing() const {
    cv::Vec3d lengths;
    for (int axis = 0; axis < 3; ++axis)
        lengths[axis] = std::sqrt(std::pow(worldFromVoxel(0, axis), 2) + std::pow(worldFromVoxel(1, axis), 2) +
                                  std::pow(worldFromVoxel(2, axis), 2));
    return lengths;
}

std::pair<float, float> MedicalVolume::range() const {
    std::pair<float, float> found{0.0F, 0.0F};
    bool isFirst = true;
    for (const float value : voxels) {
        if (!std::isfinite(value))
            continue;
        found.first = isFirst ? value : std::min(found.first, value);
        found.second = isFirst ? value : std::max(found.second, value);
        isFirst = false;
    }
    return found;
}

bool MedicalVolume::looksLikeLabels() const {
    std::set<float> values;
    for (const float value : voxels) {
        if (!(value >= 0 && value <= kLargestLabel) || value != std::floor(value))
            return false;
        values.insert(value);
        if (values.size() > kLabelsAtMost)
            return false;
    }
    return !voxels.empty();
}

MedicalVolume upright(const MedicalVolume& stored) {
    const AxisPlan plan = planOf(stored);
    MedicalVolume made;
    made.name = stored.name;
    made.voxels.resize(stored.voxels.size());
    cv::Matx44d storedFromMade = cv::Matx44d::zeros();
    storedFromMade(3, 3) = 1;
    std::array<std::ptrdiff_t, 3> step{};
    const std::array<std::ptrdiff_t, 3> strides{1, stored.size[0],
                                                static_cast<std::ptrdiff_t>(stored.size[0]) * stored.size[1]};
    std::ptrdiff_t first = 0;
    for (int axis = 0; axis < 3; ++axis) {
        const int from = plan.from[axis];
        made.size[axis] = stored.size[from];
        step[axis] = plan.isTurned[axis] ? -strides[from] : strides[from];
        first += plan.isTurned[axis] ? strides[from] * (stored.size[from] - 1) : 0;
        storedFromMade(from, axis) = plan.isTurned[axis] ? -1 : 1;
        storedFromMade(from, 3) = plan.isTurned[axis] ? stored.size[from] - 1 : 0;
    }
    made.worldFromVoxel = stored.worldFromVoxel * storedFromMade;
    made.storedFromVoxel = stored.storedFromVoxel * storedFromMade;
    float* target = made.voxels.data();
    for (int k = 0; k < made.size[2]; ++k)
        for (int j = 0; j < made.size[1]; ++j) {
            const float* from = stored.voxels.data() + first + j * step[1] + k * step[2];
            for (int i = 0; i < made.size[0]; ++i)
                *target++ = from[i * step[0]];
        }
    return made;
}

std::vector<std::uint8_t> labelsOn(const MedicalVolume& grid, const MedicalVolume& labels) {
    std::vector<std::uint8_t> found(grid.voxels.size(), 0);
    const cv::Matx44d labelFromGrid = labels.worldFromVoxel.inv() * grid.worldFromVoxel;
    std::uint8_t* target = found.data();
    for (int k = 0; k < grid.size[2]; ++k)
        for (int j = 0; j < grid.size[1]; ++j)
            for (int i = 0; i < grid.size[0]; ++i, ++target) {
                const cv::Vec4d place = labelFromGrid * cv::Vec4d(i, j, k, 1);
                std::array<int, 3> voxel{};
                bool isInside = true;
                for (int axis = 0; axis < 3; ++axis) {
                    voxel[axis] = static_cast<int>(std::lround(place[axis]));
                    isInside = isInside && voxel[axis] >= 0 && voxel[axis] < labels.size[axis];
                }
                if (isInside)
                    *target = cv::saturate_cast<std::uint8_t>(labels.at(voxel[0], voxel[1], voxel[2]));
            }
    return found;
}

SlicePosition slicePosition(const MedicalVolume& volume, SlicePlane plane, const std::array<int, 3>& voxel) {
    const auto [column, row, slice] = axesOf(plane);
    return {volume.size[column] - 1 - voxel[column], volume.size[row] - 1 - voxel[row], voxel[slice]};
}

std::array<int, 3> voxelAt(const MedicalVolume& volume, SlicePlane plane, const SlicePosition& position) {
    const auto [column, row, slice] = axesOf(plane);
    std::array<int, 3> voxel{};
    const auto inside = [&volume](int value, int axis) { return std::clamp(value, 0, volume.size[axis] - 1); };
    voxel[column] = inside(volume.size[column] - 1 - position.column, column);
    voxel[row] = inside(volume.size[row] - 1 - position.row, row);
    voxel[slice] = inside(position.slice, slice);
    return voxel;
}

cv::Size sliceSize(const MedicalVolume& volume, SlicePlane plane) {
    const auto axes = axesOf(plane);
    return {volume.size[axes[0]], volume.size[axes[1]]};
}

int sliceCount(const MedicalVolume& volume, SlicePlane plane) {
    return volume.size[axesOf(plane)[2]];
}

cv::Size2d sliceSpacing(const MedicalVolume& volume, SlicePlane plane) {
    const auto axes = axesOf(plane);
    const cv::Vec3d spacing = volume.spacing();
    return {spacing[axes[0]], spacing[axes[1]]};
}

cv::Mat1f sliceOf(const MedicalVolume& volume, const std::vector<float>& values, SlicePlane plane, int slice) {
    cv::Mat1f seen(sliceSize(volume, plane));
    for (int row = 0; row < seen.rows; ++row)
        for (int column = 0; column < seen.cols; ++column) {
            const auto voxel = voxelAt(volume, plane, {column, row, slice});
            seen(row, column) = values[volume.indexOf(voxel[0], voxel[1], voxel[2])];
        }
    return seen;
}

cv::Mat1f sliceValues(const MedicalVolume& volume, SlicePlane plane, int slice) {
    return sliceOf(volume, volume.voxels, plane, slice);
}

cv::Mat1b sliceLabels(const MedicalVolume& volume, const std::vector<std::uint8_t>& labels, SlicePlane plane,
                      int slice) {
    cv::Mat1b seen(sliceSize(volume, plane));
    for (int row = 0; row < seen.rows; ++row)
        for (int column = 0; column < seen.cols; ++column) {
            const auto voxel = voxelAt(volume, plane, {column, row, slice});
            seen(row, column) = labels[volume.indexOf(voxel[0], voxel[1], voxel[2])];
        }
    return seen;
}

GreyWindow suitableWindow(const MedicalVolume& volume) {
    const auto [smallest, largest] = volume.range();
    std::vector<float> values;
    const std::size_t step = std::max<std::size_t>(1, volume.voxels.size() / kSamples);
    for (std::size_t i = 0; i < volume.voxels.size(); i += step)
        if (std::isfinite(volume.voxels[i]) && volume.voxels[i] > smallest)
            values.push_back(volume.voxels[i]);
    if (values.empty() || !(smallest < largest))
        return {smallest, 1};
    const auto share = [&values](double part) {
        auto place = values.begin() + static_cast<std::ptrdiff_t>(part * static_cast<double>(values.size() - 1));
        std::nth_element(values.begin(), place, values.end());
        return static_cast<double>(*place);
    };
    const double low = share(0.01);
    const double high = share(0.99);
    if (!(high > low))  // two values, or nearly so: both are seen
        return {(static_cast<double>(smallest) + largest) / 2, static_cast<double>(largest) - smallest};
    return {low + (high - low) / 2, high - low};
}

cv::Mat1b greys(const cv::Mat1f& values, const GreyWindow& window) {
    cv::Mat1b grey(values.size());
    const double factor = 255 / std::max(1e-9, window.width);
    const double black = window.level - window.width / 2;
    std::transform(values.begin(), values.end(), grey.begin(), [factor, black](float value) {
        const double shade = factor * (value - black);
        return std::isnan(shade) ? std::uint8_t(0) : cv::saturate_cast<std::uint8_t>(std::clamp(shade, 0.0, 255.0));
    });
    return grey;
}

std::uint32_t labelColour(int label) {
    static constexpr std::uint32_t kColours[] = {0xE6553A, 0x3CB4E6, 0xF2C230, 0x7AC74F,
                                                 0xB07CE8, 0xF08CC0, 0x2FC6A8, 0xE09040};
    return kColours[static_cast<std::size_t>(std::max(0, label - 1)) % std::size(kColours)];
}

}  // namespace overlook
