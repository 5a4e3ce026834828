#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "inference/core/error.h"
#include "tests/support/test_files.h"
#include "widgets/three_d/volume_file.h"

namespace overlook::test {
namespace {

constexpr int kColumns = 3;
constexpr int kRows = 2;

/// One slice of a series as scanners write it: explicit, little endian, 16 bits with sign.
class DicomSlice {
 public:
    explicit DicomSlice(short firstValue) : m_firstValue(firstValue) {}

    void write(const std::filesystem::path& file, const std::string& position, const std::string& axes) {
        m_bytes.assign(128, '\0');
        m_bytes += "DICM";
        text(0x0002, 0x0010, "UI", "1.2.840.10008.1.2.1");
        text(0x0008, 0x0060, "CS", "MR");
        text(0x0018, 0x0050, "DS", "5");
        text(0x0020, 0x000E, "UI", "1.2.3.4");
        text(0x0020, 0x0032, "DS", position);
        text(0x0020, 0x0037, "DS", axes);
        number(0x0028, 0x0002, 1);
        text(0x0028, 0x0004, "CS", "MONOCHROME2");
        number(0x0028, 0x0010, kRows);
        number(0x0028, 0x0011, kColumns);
        text(0x0028, 0x0030, "DS", "0.5\\0.75");  // between rows, then between columns
        number(0x0028, 0x0100, 16);
        number(0x0028, 0x0101, 16);
        number(0x0028, 0x0102, 15);
        number(0x0028, 0x0103, 1);
        text(0x0028, 0x1052, "DS", "-10");
        text(0x0028, 0x1053, "DS", "2");
        pixels();
        std::ofstream(file, std::ios::binary).write(m_bytes.data(), static_cast<std::streamsize>(m_bytes.size()));
    }

 private:
    void shortNumber(int value) {
        m_bytes += static_cast<char>(value & 255);
        m_bytes += static_cast<char>(value >> 8 & 255);
    }
    void text(int group, int element, const std::string& kind, std::string value) {
        if (value.size() % 2 == 1)
            value += kind == "UI" ? '\0' : ' ';
        shortNumber(group);
        shortNumber(element);
        m_bytes += kind;
        shortNumber(static_cast<int>(value.size()));
        m_bytes += value;
    }
    void number(int group, int element, int value) {
        shortNumber(group);
        shortNumber(element);
        m_bytes += "US";
        shortNumber(2);
        shortNumber(value);
    }
    void pixels() {
        shortNumber(0x7FE0);
        shortNumber(0x0010);
        m_bytes += "OW";
        shortNumber(0);
        shortNumber(kColumns * kRows * 2);
        shortNumber(0);
        for (int pixel = 0; pixel < kColumns * kRows; ++pixel)
            shortNumber(m_firstValue + pixel);
    }

    short m_firstValue;
    std::string m_bytes;
};

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
    DicomSlice(200).write(folder / "a.dcm", "-10\\-20\\34", "1\\0\\0\\0\\1\\0");
    DicomSlice(0).write(folder / "b.dcm", "-10\\-20\\30", "1\\0\\0\\0\\1\\0");
    DicomSlice(100).write(folder / "c.dcm", "-10\\-20\\32", "1\\0\\0\\0\\1\\0");
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
        DicomSlice(static_cast<short>(100 * slice))
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
    DicomSlice(900).write(folder / "scout.dcm", "0\\0\\0", "0\\1\\0\\0\\0\\-1");
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
