#include "inference/networks/torchscript_file.h"

#include <gmock/gmock.h>
#include <torch/csrc/jit/api/module.h>
#include <torch/serialize/archive.h>
#include <torch/types.h>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "tests/inference/networks/script_modules.h"
#include "tests/inference/networks/weights_bytes.h"
#include "tests/support/test_files.h"

namespace overlook {
namespace {

using test::TemporaryFolder;
using testing::AllOf;
using testing::HasSubstr;

/// The kind and sentence of the refusal of a file with this content.
struct Refusal {
    Error::Kind kind;
    std::string sentence;
};

Refusal refusalOf(const std::filesystem::path& path) {
    try {
        (void)loadTorchScript(path, c10::Device(c10::kCPU));
    } catch (const Error& error) {
        return {error.kind(), error.what()};
    }
    return {Error::Kind::Engine, "loaded"};
}

Refusal refusalOfContent(std::string_view content) {
    const TemporaryFolder folder;
    writeAtomically(folder / "model.pt", content);
    return refusalOf(folder / "model.pt");
}

TEST(TorchScriptFile, LoadsInEvaluationModeWithoutGradients) {
    const TemporaryFolder folder;
    test::scriptClassifier(4, 3).save((folder / "model.pt").string());
    const auto module = loadTorchScript(folder / "model.pt", c10::Device(c10::kCPU));
    EXPECT_FALSE(module.is_training());
    for (const auto& parameter : module.parameters())
        EXPECT_FALSE(parameter.requires_grad());
}

TEST(TorchScriptFile, LoadsFromAPathInAnyLanguage) {
    const TemporaryFolder folder;
    test::scriptClassifier(4, 3).save((folder / "модель 模型.pt").string());
    EXPECT_EQ(refusalOf(folder / "модель 模型.pt").sentence, "loaded");
}

TEST(TorchScriptFile, ThatIsNotThereIsMissing) {
    const TemporaryFolder folder;
    EXPECT_EQ(refusalOf(folder / "none.pt").kind, Error::Kind::Missing);
}

TEST(TorchScriptFile, ATextFileIsCalledOneAndTheRemedyNamed) {
    const auto refusal = refusalOfContent("name: resnet\nlayers: 20\n");
    EXPECT_EQ(refusal.kind, Error::Kind::BadModel);
    EXPECT_THAT(refusal.sentence, AllOf(HasSubstr("model.pt"), HasSubstr("text file"), HasSubstr("torch.jit.trace")));
}

TEST(TorchScriptFile, AnEmptyFileIsCalledEmpty) {
    EXPECT_THAT(refusalOfContent("").sentence, HasSubstr("is empty"));
}

TEST(TorchScriptFile, AFolderIsCalledOne) {
    const TemporaryFolder folder;
    const auto refusal = refusalOf(folder.path());
    EXPECT_EQ(refusal.kind, Error::Kind::BadModel);
    EXPECT_THAT(refusal.sentence, HasSubstr("is a folder"));
}

TEST(TorchScriptFile, AnOldPickleIsCalledOne) {
    EXPECT_THAT(refusalOfContent("\x80\x02}q\x01.").sentence, HasSubstr("pickle"));
}

TEST(TorchScriptFile, UnknownBytesAreRefused) {
    EXPECT_THAT(refusalOfContent("\x7f"
                                 "ELF\x01\x02")
                    .sentence,
                HasSubstr("not a TorchScript model"));
}

TEST(TorchScriptFile, AnotherZipFileIsCalledThat) {
    EXPECT_THAT(refusalOfContent(test::torchZipOf(test::pickledTwoViews(), test::sixNumbers())).sentence,
                HasSubstr("zip file"));
}

TEST(TorchScriptFile, CutOffIsCalledCutOff) {
    const TemporaryFolder folder;
    test::scriptClassifier(64, 3).save((folder / "whole.pt").string());
    const auto bytes = readBytes(folder / "whole.pt");
    EXPECT_THAT(refusalOfContent({reinterpret_cast<const char*>(bytes.data()), bytes.size() / 2}).sentence,
                HasSubstr("cut off"));
}

TEST(TorchScriptFile, DamagedInTheMiddleIsRefused) {
    const TemporaryFolder folder;
    test::scriptClassifier(64, 3).save((folder / "whole.pt").string());
    auto bytes = readBytes(folder / "whole.pt");
    std::fill(bytes.begin() + 60, bytes.begin() + static_cast<std::ptrdiff_t>(bytes.size()) / 2, std::uint8_t{0xAB});
    const auto refusal = refusalOfContent({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    EXPECT_EQ(refusal.kind, Error::Kind::BadModel);
}

TEST(TorchScriptFile, WithoutForwardIsRefused) {
    const TemporaryFolder folder;
    test::scriptModule("Model", {"def encode(self, x):\n    return x\n", {}, {}}).save((folder / "m.pt").string());
    EXPECT_THAT(refusalOf(folder / "m.pt").sentence, HasSubstr("no forward()"));
}

TEST(ShortReason, IsTheLastLineOfATraceback) {
    const std::runtime_error error(
        "The following operation failed in the TorchScript interpreter.\n"
        "Traceback of TorchScript (most recent call last):\n"
        "  File \"<string>\", line 2, in forward\n"
        "    return x.reshape([1])\n"
        "           ~~~~~~~~~ <--- HERE\n"
        "RuntimeError: shape '[1]' is invalid for input of size 144\n");
    EXPECT_EQ(shortReason(error), "RuntimeError: shape '[1]' is invalid for input of size 144");
}

}  // namespace
}  // namespace overlook
