#include "widgets/three_d/slice_stack.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "inference/display/map_difference.h"

namespace overlook {

namespace {

constexpr double kMostEnlarged = 32;
constexpr double kLongestSide = 8192;

template <class Value>
void put(const MedicalVolume& volume, SlicePlane plane, int slice, const cv::Mat_<Value>& seen,
         std::vector<Value>& onVoxels) {
    for (int row = 0; row < seen.rows; ++row)
        for (int column = 0; column < seen.cols; ++column) {
            const auto voxel = voxelAt(volume, plane, {column, row, slice});
            onVoxels[volume.indexOf(voxel[0], voxel[1], voxel[2])] = seen(row, column);
        }
}

/// Pixels for this many voxels, so that one of them has the length of the shorter side of a voxel.
int pixelsOf(int voxels, double length, double shortest) {
    const double longest = std::max<double>(voxels, kLongestSide);
    const double by = std::clamp(length / std::max(1e-9, shortest), 1.0, kMostEnlarged);
    return static_cast<int>(std::lround(std::min(voxels * by, longest)));
}

}  // namespace

cv::Mat1b modelPicture(const MedicalVolume& volume, SlicePlane plane, int slice, const GreyWindow& window) {
    const cv::Mat1b grey = greys(sliceValues(volume, plane, slice), window);
    const cv::Size2d spacing = sliceSpacing(volume, plane);
    const double shortest = std::min(spacing.width, spacing.height);
    const cv::Size size(pixelsOf(grey.cols, spacing.width, shortest), pixelsOf(grey.rows, spacing.height, shortest));
    if (size == grey.size())
        return grey;
    cv::Mat1b square;
    cv::resize(grey, square, size, 0, 0, cv::INTER_LINEAR);
    return square;
}

void putLabels(const MedicalVolume& volume, SlicePlane plane, int slice, const cv::Mat1b& labels,
               std::vector<std::uint8_t>& onVoxels) {
    if (labels.empty())
        return;
    cv::Mat1b seen(sliceSize(volume, plane));
    const auto centre = [](int voxel, int voxels, int pixels) {
        return static_cast<int>((2LL * voxel + 1) * pixels / (2LL * voxels));
    };
    for (int row = 0; row < seen.rows; ++row)
        for (int column = 0; column < seen.cols; ++column)
            seen(row, column) = labels(centre(row, seen.rows, labels.rows), centre(column, seen.cols, labels.cols));
    put(volume, plane, slice, seen, onVoxels);
}

void putValues(const MedicalVolume& volume, SlicePlane plane, int slice, const cv::Mat1f& values,
               std::vector<float>& onVoxels) {
    if (!values.empty())
        put(volume, plane, slice, cv::Mat1f(resampled(values, sliceSize(volume, plane))), onVoxels);
}

std::vector<int> slicesFrom(const MedicalVolume& volume, SlicePlane plane, int first) {
    const int count = sliceCount(volume, plane);
    std::vector<int> order;
    for (int away = 0; away < count; ++away) {
        if (first - away >= 0 && first - away < count)
            order.push_back(first - away);
        if (away > 0 && first + away >= 0 && first + away < count)
            order.push_back(first + away);
    }
    return order;
}

int labelOfClass(int classIndex, int background) {
    if (classIndex == background)
        return 0;
    return background == 0 ? classIndex : classIndex + 1;
}

}  // namespace overlook
