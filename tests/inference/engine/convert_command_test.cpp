#include <gtest/gtest.h>

#include "inference/core/files.h"
#include "tests/inference/engine/engine_test_files.h"
#include "tests/inference/engine/program_run.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

class ConvertCommand : public testing::Test {
 protected:
    [[nodiscard]] std::string file(const char* name) const { return utf8(m_folder / name); }
    [[nodiscard]] static Finished convert(const std::string& from, const std::string& to) {
        return runEngine({"convert", from, to});
    }

    TemporaryFolder m_folder;
};

TEST_F(ConvertCommand, ThereAndBackGivesTheSameNamesTypesAndNumbers) {
    ASSERT_EQ(convert(testModel("attention.pth"), file("a.safetensors")).status, 0);
    ASSERT_EQ(convert(file("a.safetensors"), file("b.pt")).status, 0);
    ASSERT_EQ(convert(file("b.pt"), file("c.safetensors")).status, 0);
    const auto bytes = readBytes(m_folder / "a.safetensors");
    EXPECT_GT(bytes.size(), 100'000U);
    EXPECT_EQ(bytes, readBytes(m_folder / "c.safetensors"));
}

TEST_F(ConvertCommand, KeepsNamesThatOtherCommandsUnwrap) {
    writeAtomically(m_folder / "a.safetensors",
                    std::string("\x48\0\0\0\0\0\0\0", 8) +
                        R"({"module.bias":{"dtype":"BF16","shape":[1],"data_offsets":[0,2]}}       )" + "\x80\x3f");
    ASSERT_EQ(convert(file("a.safetensors"), file("b.pth")).status, 0);
    ASSERT_EQ(convert(file("b.pth"), file("c.safetensors")).status, 0);
    const std::string text = readText(m_folder / "c.safetensors");
    EXPECT_NE(text.find(R"("module.bias")"), std::string::npos);
    EXPECT_NE(text.find(R"("BF16")"), std::string::npos);
}

TEST_F(ConvertCommand, ATorchScriptModelIsRefusedAndNothingIsWritten) {
    const Finished run = convert(testModel("colours.pt"), file("a.safetensors"));
    EXPECT_EQ(run.status, 3);
    EXPECT_NE(run.errors, "");
    EXPECT_FALSE(std::filesystem::exists(m_folder / "a.safetensors"));
}

TEST_F(ConvertCommand, AnUnusableFileReplacesNothing) {
    writeAtomically(m_folder / "b.pt", std::string_view("kept"));
    writeAtomically(m_folder / "a.safetensors", std::string_view("broken"));
    EXPECT_EQ(convert(file("a.safetensors"), file("b.pt")).status, 3);
    EXPECT_EQ(readText(m_folder / "b.pt"), "kept");
}

TEST_F(ConvertCommand, AnotherNameThanThoseOfWeightsIsWrongUsage) {
    const Finished run = convert(testModel("attention.pth"), file("a.onnx"));
    EXPECT_EQ(run.status, 2);
    EXPECT_NE(run.errors.find(".safetensors"), std::string::npos) << run.errors;
}

TEST_F(ConvertCommand, IntoItselfIsWrongUsage) {
    ASSERT_EQ(convert(testModel("attention.pth"), file("a.pth")).status, 0);
    EXPECT_EQ(convert(file("a.pth"), file("a.pth")).status, 2);
}

}  // namespace
}  // namespace overlook::test
