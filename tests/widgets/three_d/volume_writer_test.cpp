#include "widgets/three_d/volume_writer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

#include "inference/annotations/nifti_volume.h"
#include "inference/core/error.h"
#include "tests/support/test_files.h"
#include "widgets/three_d/volume_file.h"

namespace overlook::test {
namespace {

/// Axes of a file: to the right, the front and the head; as scanners store them; sagittal slices, left-handed; oblique.
const cv::Matx44d kPlaces[] = {
    {1.5, 0, 0, 10, 0, 2, 0, 20, 0, 0, 3, 30, 0, 0, 0, 1},
    {-1.5, 0, 0, 10, 0, -2, 0, 20, 0, 0, 3, 30, 0, 0, 0, 1},
    {0, 0, 3, 10, -1.5, 0, 0, 20, 0, -2, 0, 30, 0, 0, 0, 1},
    {0, 0, -3, 10, -1.5, 0, 0, 20, 0, -2, 0, 30, 0, 0, 0, 1},
    {-0.6, 1.6, 0, 10, 0.8, 1.2, 0, 20, 0, 0, 3, 30, 0, 0, 0, 1},
};

MedicalVolume numbered(const cv::Matx44d& worldFromVoxel) {
    MedicalVolume stored;
    stored.size = {3, 4, 5};
    stored.voxels.resize(60);
    std::iota(stored.voxels.begin(), stored.voxels.end(), 0.0F);
    stored.worldFromVoxel = worldFromVoxel;
    return stored;
}

class EachPlace : public testing::TestWithParam<int> {
 protected:
    [[nodiscard]] static cv::Matx44d place() { return kPlaces[GetParam()]; }
    TemporaryFolder folder;
};

TEST_P(EachPlace, TheFileHasTheVoxelsOfTheOneThatWasReadInItsOrderAndAtItsPlace) {
    const MedicalVolume seen = upright(numbered(place()));
    writeVolume(seen, seen.voxels, folder / "map.nii.gz");
    const NiftiVolume written(folder / "map.nii.gz");
    EXPECT_EQ(written.shape(), (std::array<int, 4>{3, 4, 5, 1}));
    EXPECT_LT(cv::norm(written.worldFromVoxel() - place()), 1e-4);
    std::vector<float> values;
    for (int slice = 0; slice < 5; ++slice)
        for (const double value : written.slice(slice))
            values.push_back(static_cast<float>(value));
    EXPECT_EQ(values, numbered(place()).voxels);
}

TEST_P(EachPlace, WhatIsReadAgainLiesOnTheSameVoxels) {
    const MedicalVolume seen = upright(numbered(place()));
    std::vector<std::uint8_t> labels;
    std::transform(seen.voxels.begin(), seen.voxels.end(), std::back_inserter(labels),
                   [](float value) { return static_cast<std::uint8_t>(value); });
    writeVolume(seen, labels, folder / "mask.nii");
    const MedicalVolume again = readVolume(folder / "mask.nii");
    EXPECT_EQ(again.size, seen.size);
    EXPECT_EQ(again.voxels, seen.voxels);
    EXPECT_LT(cv::norm(again.worldFromVoxel - seen.worldFromVoxel), 1e-4);
    EXPECT_EQ(labelsOn(seen, again), labels);
}

INSTANTIATE_TEST_SUITE_P(VolumeWriter, EachPlace, testing::Range(0, static_cast<int>(std::size(kPlaces))));

TEST(VolumeWriter, AFolderThatIsNotThereIsSaidAndNothingIsLeft) {
    const TemporaryFolder folder;
    const MedicalVolume volume = numbered(kPlaces[0]);
    EXPECT_THROW(writeVolume(volume, volume.voxels, folder / "none" / "map.nii.gz"), Error);
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(VolumeWriter, AFileOfTheSameNameIsReplaced) {
    const TemporaryFolder folder;
    const MedicalVolume volume = numbered(kPlaces[0]);
    writeVolume(volume, std::vector<float>(60, 7.0F), folder / "map.nii");
    writeVolume(volume, volume.voxels, folder / "map.nii");
    EXPECT_EQ(readVolume(folder / "map.nii").voxels, volume.voxels);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1);
}

}  // namespace
}  // namespace overlook::test
