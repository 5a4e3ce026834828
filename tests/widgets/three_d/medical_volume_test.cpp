#include <gtest/gtest.h>

#include <numeric>

#include "widgets/three_d/medical_volume.h"

namespace overlook::test {
namespace {

/// Numbered voxels.
MedicalVolume numbered(std::array<int, 3> size, const cv::Matx44d& worldFromVoxel) {
    MedicalVolume volume;
    volume.size = size;
    volume.voxels.resize(static_cast<std::size_t>(size[0]) * size[1] * size[2]);
    std::iota(volume.voxels.begin(), volume.voxels.end(), 0.0F);
    volume.worldFromVoxel = worldFromVoxel;
    return volume;
}

/// Axes as scanners store them: columns to the left, rows to the back, slices to the head, tilted a little.
const cv::Matx44d kTilted(-0.7, 0, 0.1, 30,   //
                          0, -0.8, 0.2, 40,   //
                          0, 0.05, 2.5, -50,  //
                          0, 0, 0, 1);
/// Sagittal slices: columns to the back, rows to the feet, slices to the left.
const cv::Matx44d kSagittal(0, 0, -3, 60,    //
                            -1, 0, 0, 70,    //
                            0, -0.9, 0, 80,  //
                            0, 0, 0, 1);

TEST(MedicalVolume, UprightKeepsEveryVoxelAtItsPlaceInTheWorld) {
    for (const cv::Matx44d& affine : {kTilted, kSagittal}) {
        const MedicalVolume stored = numbered({4, 5, 6}, affine);
        const MedicalVolume made = upright(stored);
        for (int k = 0; k < made.size[2]; ++k)
            for (int j = 0; j < made.size[1]; ++j)
                for (int i = 0; i < made.size[0]; ++i) {
                    const int value = static_cast<int>(made.at(i, j, k));
                    const cv::Vec3d storedVoxel(value % 4, value / 4 % 5, value / 20);
                    EXPECT_LT(cv::norm(made.worldOf({1.0 * i, 1.0 * j, 1.0 * k}) - stored.worldOf(storedVoxel)), 1e-9);
                }
    }
}

TEST(MedicalVolume, UprightAxesLeadRightFrontAndHead) {
    const MedicalVolume made = upright(numbered({4, 5, 6}, kSagittal));
    EXPECT_EQ(made.size, (std::array<int, 3>{6, 4, 5}));
    for (int axis = 0; axis < 3; ++axis)
        EXPECT_GT(made.worldFromVoxel(axis, axis), 0);
    EXPECT_NEAR(made.spacing()[0], 3, 1e-9);
    EXPECT_NEAR(made.spacing()[1], 1, 1e-9);
    EXPECT_NEAR(made.spacing()[2], 0.9, 1e-9);
}

TEST(MedicalVolume, SlicesShowThePatientsRightOnTheLeftAndTheFrontOrHeadOnTop) {
    const MedicalVolume volume = numbered({4, 5, 6}, cv::Matx44d::eye());
    const auto at = [&](SlicePlane plane, SlicePosition place) { return voxelAt(volume, plane, place); };
    EXPECT_EQ(at(SlicePlane::Axial, {0, 0, 2}), (std::array<int, 3>{3, 4, 2})) << "right and front";
    EXPECT_EQ(at(SlicePlane::Coronal, {0, 0, 2}), (std::array<int, 3>{3, 2, 5})) << "right and head";
    EXPECT_EQ(at(SlicePlane::Sagittal, {0, 0, 2}), (std::array<int, 3>{2, 4, 5})) << "front and head";
    for (const SlicePlane plane : {SlicePlane::Axial, SlicePlane::Coronal, SlicePlane::Sagittal}) {
        const std::array<int, 3> voxel{1, 3, 4};
        EXPECT_EQ(at(plane, slicePosition(volume, plane, voxel)), voxel);
    }
    EXPECT_EQ(sliceValues(volume, SlicePlane::Axial, 2)(0, 0), volume.at(3, 4, 2));
}

TEST(MedicalVolume, LabelsOfAnotherGridLandAtTheirPlaceInTheWorld) {
    MedicalVolume grid = numbered({8, 8, 8}, cv::Matx44d::eye());
    MedicalVolume labels = numbered({4, 4, 4}, cv::Matx44d(2, 0, 0, 0.5, 0, 2, 0, 0.5, 0, 0, 2, 0.5, 0, 0, 0, 1));
    std::fill(labels.voxels.begin(), labels.voxels.end(), 0.0F);
    labels.voxels[labels.indexOf(1, 2, 3)] = 7;
    const std::vector<std::uint8_t> found = labelsOn(grid, labels);
    for (int k = 0; k < 8; ++k)
        for (int j = 0; j < 8; ++j)
            for (int i = 0; i < 8; ++i)
                EXPECT_EQ(found[grid.indexOf(i, j, k)], i / 2 == 1 && j / 2 == 2 && k / 2 == 3 ? 7 : 0);
    grid.worldFromVoxel(0, 3) = 100;
    const std::vector<std::uint8_t> beside = labelsOn(grid, labels);
    EXPECT_EQ(std::count(beside.begin(), beside.end(), 0), 512) << "nothing outside the labels";
}

TEST(MedicalVolume, AGreyWindowGoesFromBlackToWhiteAroundItsLevel) {
    const cv::Mat1b seen = greys((cv::Mat1f(1, 5) << -100, 0, 50, 100, 300), {50, 100});
    EXPECT_EQ(seen(0, 0), 0);
    EXPECT_EQ(seen(0, 1), 0);
    EXPECT_NEAR(seen(0, 2), 127.5, 1);
    EXPECT_EQ(seen(0, 3), 255);
    EXPECT_EQ(seen(0, 4), 255);
}

TEST(MedicalVolume, TheFirstWindowIgnoresAirAndRareValues) {
    MedicalVolume volume = numbered({100, 100, 1}, cv::Matx44d::eye());
    for (std::size_t i = 0; i < volume.voxels.size(); ++i)
        volume.voxels[i] = i < 5000 ? -1000.0F : static_cast<float>(i % 200);
    volume.voxels.back() = 30000;
    const GreyWindow window = suitableWindow(volume);
    EXPECT_NEAR(window.level, 100, 5);
    EXPECT_NEAR(window.width, 196, 8);
}

TEST(MedicalVolume, OfTwoValuesTheLargerOneIsWhite) {
    MedicalVolume volume = numbered({10, 10, 1}, cv::Matx44d::eye());
    for (std::size_t i = 0; i < volume.voxels.size(); ++i)
        volume.voxels[i] = i % 3 == 0 ? 100.0F : 20.0F;
    const cv::Mat1b seen = greys((cv::Mat1f(1, 2) << 20, 100), suitableWindow(volume));
    EXPECT_EQ(seen(0, 0), 0);
    EXPECT_EQ(seen(0, 1), 255);
}

TEST(MedicalVolume, LabelsAreFewWholeNumbers) {
    MedicalVolume volume = numbered({4, 4, 4}, cv::Matx44d::eye());
    EXPECT_TRUE(volume.looksLikeLabels());
    volume.voxels[5] = 0.5F;
    EXPECT_FALSE(volume.looksLikeLabels());
    EXPECT_FALSE(numbered({9, 9, 9}, cv::Matx44d::eye()).looksLikeLabels()) << "too many values";
}

}  // namespace
}  // namespace overlook::test
