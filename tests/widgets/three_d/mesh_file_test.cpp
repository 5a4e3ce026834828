#include <gtest/gtest.h>

#include <filesystem>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "tests/support/test_files.h"
#include "widgets/three_d/mesh_file.h"

namespace overlook::test {
namespace {

namespace fs = std::filesystem;

/// A slope over a picture that is red on the left and blue on the right.
HeightField slope() {
    HeightField field{cv::Mat1f(3, 4), {1, 0.75}};
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 4; ++column)
            field.heights(row, column) = static_cast<float>(column) / 10;
    return field;
}

cv::Mat3b redAndBlue() {
    cv::Mat3b surface(30, 40, cv::Vec3b(255, 0, 0));
    surface.colRange(20, 40).setTo(cv::Vec3b(0, 0, 255));
    return surface;
}

std::size_t countOf(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

TEST(MeshFile, PlyHasEveryVertexWithItsColour) {
    const TemporaryFolder folder;
    writeMesh(slope(), redAndBlue(), (folder / "relief.ply").string());
    const std::string text = readText(folder / "relief.ply");
    EXPECT_NE(text.find("element vertex 12\n"), std::string::npos);
    EXPECT_NE(text.find("element face 12\n"), std::string::npos);
    EXPECT_NE(text.find("property uchar red"), std::string::npos);
    EXPECT_NE(text.find(std::string("\xFF\0\0", 3)), std::string::npos) << "red";
    EXPECT_NE(text.find(std::string("\0\0\xFF", 3)), std::string::npos) << "blue";
}

TEST(MeshFile, ObjHasEveryVertexAtItsPlace) {
    const TemporaryFolder folder;
    writeMesh(slope(), redAndBlue(), (folder / "relief.OBJ").string());
    const std::string text = readText(folder / "relief.OBJ");
    EXPECT_EQ(countOf(text, "\nv ") + (text.rfind("v ", 0) == 0 ? 1U : 0U), 12U);
    EXPECT_EQ(countOf(text, "\nf "), 12U);
    EXPECT_NE(text.find("v 1 0.75 0.3"), std::string::npos) << text.substr(0, 400);
}

TEST(MeshFile, StlHasEveryTriangle) {
    const TemporaryFolder folder;
    writeMesh(slope(), {}, (folder / "relief.stl").string());
    EXPECT_EQ(fs::file_size(folder / "relief.stl"), 84U + 12 * 50);
}

TEST(MeshFile, AnotherEndingOrNoReliefIsAnError) {
    const TemporaryFolder folder;
    EXPECT_THROW(writeMesh(slope(), {}, (folder / "relief.xyz").string()), Error);
    EXPECT_THROW(writeMesh({}, {}, (folder / "relief.ply").string()), Error);
}

TEST(MeshFile, WhatCannotBeWrittenLeavesNothing) {
    const TemporaryFolder folder;
    EXPECT_THROW(writeMesh(slope(), {}, (folder / "no such folder" / "relief.ply").string()), Error);
    EXPECT_TRUE(fs::is_empty(folder.path()));
}

}  // namespace
}  // namespace overlook::test
