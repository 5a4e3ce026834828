#include <gtest/gtest.h>

#include <cstring>
#include <fstream>
#include <nlohmann/json.hpp>
#include <numeric>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "tests/support/test_files.h"
#include "widgets/three_d/volume_file.h"

namespace overlook::test {
namespace {

/// What a small NIfTI-1 file is made of; voxels are numbered, 16 bits.
struct NiftiParts {
    std::array<short, 3> size{3, 4, 5};
    std::array<float, 4> pixdim{1, 1, 1, 1};  ///< qfac, then the spacing
    short qformCode = 0;
    std::array<float, 6> quaternionAndOffset{};  ///< b, c, d, x, y, z
    short sformCode = 0;
    std::array<float, 12> sform{};
    float slope = 0;
    float intercept = 0;
};

template <typename T>
void put(std::vector<char>& bytes, std::size_t at, const T& value) {
    std::memcpy(bytes.data() + at, &value, sizeof(value));
}

void writeNifti(const std::filesystem::path& file, const NiftiParts& parts, std::size_t missingBytes = 0) {
    std::vector<char> bytes(352, 0);
    put(bytes, 0, 348);
    put(bytes, 40, std::array<short, 8>{3, parts.size[0], parts.size[1], parts.size[2], 1, 1, 1, 1});
    put(bytes, 70, short{4});  // 16 bits with sign
    put(bytes, 72, short{16});
    put(bytes, 76, parts.pixdim);
    put(bytes, 108, 352.0F);
    put(bytes, 112, parts.slope);
    put(bytes, 116, parts.intercept);
    put(bytes, 123, char{2});  // millimetres
    put(bytes, 252, parts.qformCode);
    put(bytes, 254, parts.sformCode);
    put(bytes, 256, parts.quaternionAndOffset);
    put(bytes, 280, parts.sform);
    std::memcpy(bytes.data() + 344, "n+1", 4);
    const int count = parts.size[0] * parts.size[1] * parts.size[2];
    for (short voxel = 0; voxel < count; ++voxel) {
        bytes.resize(bytes.size() + 2);
        put(bytes, bytes.size() - 2, voxel);
    }
    std::ofstream(file, std::ios::binary)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size() - missingBytes));
}

/// Where the numbered voxel lies in the world; the volume may have been turned.
cv::Vec3d worldOfValue(const MedicalVolume& volume, float value) {
    for (int k = 0; k < volume.size[2]; ++k)
        for (int j = 0; j < volume.size[1]; ++j)
            for (int i = 0; i < volume.size[0]; ++i)
                if (volume.at(i, j, k) == value)
                    return volume.worldOf({1.0 * i, 1.0 * j, 1.0 * k});
    ADD_FAILURE() << "no voxel has the value " << value;
    return {};
}

/// Voxel (i, j, k) of the file has this number.
float numberOf(const NiftiParts& parts, int i, int j, int k) {
    return static_cast<float>(i + parts.size[0] * (j + parts.size[1] * k));
}

void expectNear(const cv::Vec3d& a, const cv::Vec3d& b) {
    EXPECT_LT(cv::norm(a - b), 1e-4) << a << " and " << b;
}

TEST(VolumeFile, TheSformPlacesVoxelsAsTheStandardSays) {
    const TemporaryFolder folder;
    NiftiParts parts;
    parts.pixdim = {1, 2, 3, 4};
    parts.sformCode = 1;
    parts.sform = {0, 0, -4, 10, /**/ -2, 0, 0, 20, /**/ 0, 3, 0, 30};
    writeNifti(folder / "s.nii", parts);
    const MedicalVolume volume = readVolume(folder / "s.nii");
    EXPECT_EQ(volume.size, (std::array<int, 3>{5, 3, 4}));
    for (const auto& [i, j, k] : {std::array{0, 0, 0}, std::array{2, 3, 4}, std::array{1, 2, 0}})
        expectNear(worldOfValue(volume, numberOf(parts, i, j, k)), {10.0 - 4 * k, 20.0 - 2 * i, 30.0 + 3 * j});
}

TEST(VolumeFile, TheQformTurnsByItsQuaternionAndQfac) {
    const TemporaryFolder folder;
    for (const float qfac : {1.0F, -1.0F}) {
        NiftiParts parts;
        parts.pixdim = {qfac, 2, 3, 4};
        parts.qformCode = 1;
        parts.quaternionAndOffset = {0, 0, 1, 10, 20, 30};  // half a turn around the third axis
        writeNifti(folder / "q.nii", parts);
        const MedicalVolume volume = readVolume(folder / "q.nii");
        for (const auto& [i, j, k] : {std::array{0, 0, 0}, std::array{2, 3, 4}, std::array{1, 0, 2}})
            expectNear(worldOfValue(volume, numberOf(parts, i, j, k)),
                       {10.0 - 2 * i, 20.0 - 3 * j, 30.0 + qfac * 4 * k});
    }
}

TEST(VolumeFile, TheSformCountsBeforeTheQform) {
    const TemporaryFolder folder;
    NiftiParts parts;
    parts.qformCode = 1;
    parts.sformCode = 1;
    parts.sform = {1, 0, 0, 7, /**/ 0, 1, 0, 8, /**/ 0, 0, 1, 9};
    writeNifti(folder / "both.nii", parts);
    expectNear(readVolume(folder / "both.nii").worldOf({0, 0, 0}), {7, 8, 9});
}

TEST(VolumeFile, WithoutBothTheSpacingCounts) {
    const TemporaryFolder folder;
    NiftiParts parts;
    parts.pixdim = {1, 0.5F, 0.75F, 2};
    writeNifti(folder / "plain.nii", parts);
    const cv::Vec3d spacing = readVolume(folder / "plain.nii").spacing();
    expectNear(spacing, {0.5, 0.75, 2});
}

TEST(VolumeFile, SlopeAndInterceptAreApplied) {
    const TemporaryFolder folder;
    NiftiParts parts;
    parts.slope = 2;
    parts.intercept = -1024;
    writeNifti(folder / "ct.nii", parts);
    EXPECT_EQ(readVolume(folder / "ct.nii").range(), std::make_pair(-1024.0F, 59 * 2 - 1024.0F));
}

TEST(VolumeFile, WhatCannotBeReadIsSaid) {
    const TemporaryFolder folder;
    EXPECT_THROW((void)readVolume(folder / "none.nii"), Error);
    std::ofstream(folder / "noise.nii") << "this is no volume";
    EXPECT_THROW((void)readVolume(folder / "noise.nii"), Error);
    writeNifti(folder / "short.nii", {}, 40);
    EXPECT_THROW((void)readVolume(folder / "short.nii"), Error);
    NiftiParts huge;
    huge.size = {32000, 32000, 32000};
    std::vector<char> header(352, 0);
    NiftiParts small;
    writeNifti(folder / "huge.nii", small);
    std::fstream file(folder / "huge.nii", std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(42);
    file.write(reinterpret_cast<const char*>(huge.size.data()), 6);
    file.close();
    EXPECT_THROW((void)readVolume(folder / "huge.nii"), Error);
}

TEST(VolumeFile, TheSampleScansAreAsTheirFactsSay) {
    OVERLOOK_NEED_DATA("nifti");
    OVERLOOK_NEED_DATA("expected/nifti_facts.json");
    const auto facts = nlohmann::json::parse(readText(testData("expected/nifti_facts.json")));
    for (const std::string name : {"case000025_fixed_image.nii.gz", "case000025_moving_image.nii.gz"}) {
        const auto& fact = facts.at(name);
        const MedicalVolume volume = readVolume(testData("nifti/" + name));
        for (int axis = 0; axis < 3; ++axis) {
            EXPECT_EQ(volume.size[axis], fact.at("dim").at(axis).get<int>());
            EXPECT_NEAR(volume.spacing()[axis], fact.at("pixdim").at(axis).get<double>(), 1e-6);
        }
        EXPECT_EQ(volume.range(), std::make_pair(fact.at("min").get<float>(), fact.at("max").get<float>()));
        EXPECT_EQ(volume.at(20, 25, 30), fact.at("value_at_[20,25,30]").at(0).get<float>());
        const double sum = std::accumulate(volume.voxels.begin(), volume.voxels.end(), 0.0);
        EXPECT_NEAR(sum / static_cast<double>(volume.voxels.size()), fact.at("mean").get<double>(), 1e-6);
        EXPECT_FALSE(volume.looksLikeLabels());
        expectNear(volume.worldOf({0, 0, 0}), {0.4, 0.4, 0.4});
        expectNear(volume.worldOf({10, 20, 30}), {4.4, 8.4, 12.4});
    }
}

TEST(VolumeFile, ChannelsOfTheSampleMasksBecomeLabels) {
    OVERLOOK_NEED_DATA("nifti");
    OVERLOOK_NEED_DATA("expected/nifti_facts.json");
    const auto facts = nlohmann::json::parse(readText(testData("expected/nifti_facts.json")));
    for (const std::string which : {"fixed", "moving"}) {
        const auto& fact = facts.at("case000025_" + which + "_label.nii.gz");
        const MedicalVolume image = readVolume(testData("nifti/case000025_" + which + "_image.nii.gz"));
        const MedicalVolume mask = readVolume(testData("nifti/case000025_" + which + "_label.nii.gz"));
        EXPECT_TRUE(mask.looksLikeLabels());
        const std::vector<std::uint8_t> labels = labelsOn(image, mask);
        std::array<long, 4> counts{};
        for (const std::uint8_t label : labels)
            ++counts.at(label);
        // Where channels overlap the later one is seen.
        EXPECT_EQ(counts[3], fact.at("voxels_per_channel").at(2).get<long>());
        EXPECT_LE(counts[1], fact.at("voxels_per_channel").at(0).get<long>());
        EXPECT_GE(counts[1] + counts[2] + counts[3], fact.at("voxels_per_channel").at(0).get<long>());
    }
}

}  // namespace
}  // namespace overlook::test
