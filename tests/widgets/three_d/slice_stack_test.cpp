#include "widgets/three_d/slice_stack.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace overlook::test {
namespace {

constexpr SlicePlane kPlanes[] = {SlicePlane::Axial, SlicePlane::Coronal, SlicePlane::Sagittal};

/// Voxels of 0 and 100 in no order that a turn or a shift would leave alone.
MedicalVolume speckled(const std::array<int, 3>& size, const cv::Vec3d& spacing) {
    MedicalVolume volume;
    volume.size = size;
    for (int k = 0; k < size[2]; ++k)
        for (int j = 0; j < size[1]; ++j)
            for (int i = 0; i < size[0]; ++i)
                volume.voxels.push_back((i * i * 7 + j * j * 5 + k * 3 + i * j * k) % 11 < 4 ? 100.0F : 0.0F);
    for (int axis = 0; axis < 3; ++axis)
        volume.worldFromVoxel(axis, axis) = spacing[axis];
    return volume;
}

class EachPlane : public testing::TestWithParam<SlicePlane> {
 protected:
    /// What a model that marks what is bright says of all slices.
    static std::vector<std::uint8_t> brightOnes(const MedicalVolume& volume) {
        std::vector<std::uint8_t> labels(volume.voxels.size(), 0);
        for (int slice = 0; slice < sliceCount(volume, GetParam()); ++slice) {
            const cv::Mat1b picture = modelPicture(volume, GetParam(), slice, {50, 100});
            putLabels(volume, GetParam(), slice, cv::Mat1b((picture > 127) / 255), labels);
        }
        return labels;
    }
};

TEST_P(EachPlane, AMaskOfItsSlicesLiesOnTheVoxelsThatItWasMadeOf) {
    const MedicalVolume volume = speckled({7, 6, 5}, {1, 1, 1});
    const std::vector<std::uint8_t> labels = brightOnes(volume);
    for (std::size_t voxel = 0; voxel < labels.size(); ++voxel)
        EXPECT_EQ(labels[voxel], volume.voxels[voxel] > 50 ? 1 : 0) << "voxel " << voxel;
}

TEST_P(EachPlane, LongVoxelsDoNotMoveTheMask) {
    const MedicalVolume volume = speckled({7, 6, 5}, {1, 3, 9});  // odd: a pixel lies on each voxel's centre
    const std::vector<std::uint8_t> labels = brightOnes(volume);
    for (std::size_t voxel = 0; voxel < labels.size(); ++voxel)
        EXPECT_EQ(labels[voxel], volume.voxels[voxel] > 50 ? 1 : 0) << "voxel " << voxel;
}

TEST_P(EachPlane, AMapOfTheSlicesOwnSizeComesBackUnchanged) {
    const MedicalVolume volume = speckled({7, 6, 5}, {1, 1, 1});
    std::vector<float> map(volume.voxels.size(), NAN);
    for (int slice = 0; slice < sliceCount(volume, GetParam()); ++slice)
        putValues(volume, GetParam(), slice, sliceValues(volume, GetParam(), slice), map);
    EXPECT_EQ(map, volume.voxels);
}

TEST_P(EachPlane, ASliceLeavesTheOthersAlone) {
    const MedicalVolume volume = speckled({7, 6, 5}, {1, 1, 1});
    std::vector<std::uint8_t> labels(volume.voxels.size(), 0);
    const cv::Size size = sliceSize(volume, GetParam());
    putLabels(volume, GetParam(), 2, cv::Mat1b(size, 9), labels);
    EXPECT_EQ(std::count(labels.begin(), labels.end(), 9), size.area());
    EXPECT_EQ(cv::countNonZero(sliceLabels(volume, labels, GetParam(), 2) != 9), 0);
}

INSTANTIATE_TEST_SUITE_P(SliceStack, EachPlane, testing::ValuesIn(kPlanes));

TEST(SliceStack, APictureHasSquarePixels) {
    const MedicalVolume volume = speckled({20, 10, 8}, {0.5, 1, 2});
    EXPECT_EQ(modelPicture(volume, SlicePlane::Axial, 0, {50, 100}).size(), cv::Size(20, 20));
    EXPECT_EQ(modelPicture(volume, SlicePlane::Coronal, 0, {50, 100}).size(), cv::Size(20, 32));
    EXPECT_EQ(modelPicture(volume, SlicePlane::Sagittal, 0, {50, 100}).size(), cv::Size(10, 16));
}

TEST(SliceStack, WhatIsNoNumberIsBlackAndWhatIsInfiniteHasAnEndOfTheScale) {
    constexpr float kInfinite = std::numeric_limits<float>::infinity();
    MedicalVolume volume = speckled({4, 1, 1}, {1, 1, 1});
    volume.voxels = {NAN, kInfinite, -kInfinite, 100};
    const cv::Mat1b picture = modelPicture(volume, SlicePlane::Axial, 0, {50, 100});
    EXPECT_EQ(std::vector<int>(picture.begin(), picture.end()), (std::vector<int>{255, 0, 255, 0}))
        << "seen from the patient's feet";
}

TEST(SliceStack, ACoarseMapIsStretchedOverTheSlice) {
    const MedicalVolume volume = speckled({8, 8, 1}, {1, 1, 1});
    std::vector<float> map(64, NAN);
    putValues(volume, SlicePlane::Axial, 0, (cv::Mat1f(1, 2) << 0, 1), map);
    const cv::Mat1f seen(8, 8, map.data());
    EXPECT_EQ(seen(0, 7), 0) << "the left of the picture is the patient's right";
    EXPECT_EQ(seen(0, 0), 1);
    EXPECT_NEAR(seen(0, 4), 0.375, 1e-6) << "linear between the cells' centres";
}

TEST(SliceStack, WhatIsLookedAtComesFirst) {
    const MedicalVolume volume = speckled({2, 2, 5}, {1, 1, 1});
    EXPECT_EQ(slicesFrom(volume, SlicePlane::Axial, 1), (std::vector<int>{1, 0, 2, 3, 4}));
    EXPECT_EQ(slicesFrom(volume, SlicePlane::Axial, 4), (std::vector<int>{4, 3, 2, 1, 0}));
}

TEST(SliceStack, OnlyTheBackgroundIsNothing) {
    EXPECT_EQ(labelOfClass(0, 0), 0);
    EXPECT_EQ(labelOfClass(3, 0), 3);
    EXPECT_EQ(labelOfClass(0, -1), 1) << "without a background the first class is one like others";
    EXPECT_EQ(labelOfClass(2, 2), 0);
    EXPECT_EQ(labelOfClass(0, 2), 1);
}

}  // namespace
}  // namespace overlook::test
