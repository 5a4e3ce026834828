#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <numeric>

#include "inference/core/error.h"
#include "tests/support/test_files.h"
#include "tests/widgets/three_d/dicom_slice.h"
#include "widgets/three_d/volume_file.h"

namespace overlook::test {
namespace {

constexpr int kColumns = 3;
constexpr int kRows = 2;

/// Its values count up from the first one.
DicomSlice sliceOf(int firstValue) {
    cv::Mat1s values(kRows, kColumns);
    std::iota(values.begin(), values.end(), static_cast<short>(firstValue));
    return DicomSlice(values, "0.5\\0.75");  // between rows, then between columns
}

/// Where the voxel with this value lies.
cv::Vec3d worldOfValue(const MedicalVolume& volume, float value) {
    for (int k = 0; k < volume.size[2]; ++k)
        for (int j = 0; j < volume.size[1]; ++j)
            for (int i = 0; i < volume.size[0]; ++i)
                if (volume.at(i, j, k) == value)
                    return volume.worldOf({1.0 * i, 1.0 * j, 1.0 * k});
    ADD_FAILURE() << "no voxel has the value " << value;
    return {};
}

/// Three axial slices, written in an order that is not theirs.
void writeSeries(const std::filesystem::path& folder) {
    sliceOf(200).write(folder / "a.dcm", "-10\\-20\\34", "1\\0\\0\\0\\1\\0");
    sliceOf(0).write(folder / "b.dcm", "-10\\-20\\30", "1\\0\\0\\0\\1\\0");
    sliceOf(100).write(folder / "c.dcm", "-10\\-20\\32", "1\\0\\0\\0\\1\\0");
}

TEST(DicomSeries, SlicesAreOrderedByTheirPositionAndPlacedInThePatient) {
    const TemporaryFolder folder;
    writeSeries(folder.path());
    const MedicalVolume volume = readVolume(folder.path());
    EXPECT_EQ(volume.size, (std::array<int, 3>{kColumns, kRows, 3}));
    // Value v of the file means 2 v - 10. DICOM's left and back are our right and front turned round.
    for (int slice = 0; slice < 3; ++slice)
        for (int row = 0; row < kRows; ++row)
            for (int column = 0; column < kColumns; ++column) {
                const float value = static_cast<float>(2 * (100 * slice + row * kColumns + column) - 10);
                const cv::Vec3d expected(10 - 0.75 * column, 20 - 0.5 * row, 30 + 2.0 * slice);
                EXPECT_LT(cv::norm(worldOfValue(volume, value) - expected), 1e-4) << value;
            }
}

TEST(DicomSeries, CoronalSlicesComeUprightToo) {
    const TemporaryFolder folder;
    for (int slice = 0; slice < 2; ++slice)
        sliceOf(100 * slice)
            .write(folder / (std::to_string(slice) + ".dcm"), "-10\\" + std::to_string(4 * slice) + "\\50",
                   "1\\0\\0\\0\\0\\-1");
    const MedicalVolume volume = readVolume(folder.path());
    EXPECT_EQ(volume.size, (std::array<int, 3>{kColumns, 2, kRows}));
    EXPECT_LT(cv::norm(worldOfValue(volume, -10) - cv::Vec3d(10, 0, 50)), 1e-4);
    EXPECT_LT(cv::norm(worldOfValue(volume, 2 * 103 - 10) - cv::Vec3d(10, -4, 49.5)), 1e-4) << "the second row";
}

TEST(DicomSeries, AnyFileOfItOpensTheSeries) {
    const TemporaryFolder folder;
    writeSeries(folder.path());
    EXPECT_EQ(readVolume(folder / "c.dcm").size[2], 3);
}

TEST(DicomSeries, TheLongestSeriesOfAFolderIsTaken) {
    const TemporaryFolder folder;
    writeSeries(folder.path());
    sliceOf(900).write(folder / "scout.dcm", "0\\0\\0", "0\\1\\0\\0\\0\\-1");
    const MedicalVolume volume = readVolume(folder.path());
    EXPECT_EQ(volume.size[2], 3);
    EXPECT_LT(volume.range().second, 900);
}

TEST(DicomSeries, AFolderWithoutSlicesIsAnError) {
    const TemporaryFolder folder;
    std::ofstream(folder / "noise.dcm") << "no slice";
    EXPECT_THROW((void)readVolume(folder.path()), Error);
}

}  // namespace
}  // namespace overlook::test
