#include <gtest/gtest.h>
#include <signal.h>

#include <opencv2/imgcodecs.hpp>
#include <QDir>

#include "inference/core/files.h"
#include "tests/flows/real_window.h"

/// What is broken costs one sentence, and nothing else.
namespace overlook::test {
namespace {

namespace fs = std::filesystem;

QString text(const fs::path& path) {
    return QString::fromStdString(path.string());
}

std::vector<std::uint8_t> pngBytes(int side) {
    cv::Mat3b picture(side, side);
    cv::randu(picture, 0, 255);
    std::vector<std::uint8_t> bytes;
    cv::imencode(".png", picture, bytes);
    return bytes;
}

void write(const fs::path& path, const std::vector<std::uint8_t>& bytes) {
    writeAtomically(path, bytes.data(), bytes.size());
}

/// The window goes on: a good picture opens after what went wrong.
void expectStillUsable(RealWindow& real) {
    const fs::path good = real.folder() / "good.png";
    write(good, pngBytes(40));
    real.workspace().open({text(good)});
    EXPECT_TRUE(real.waitFor([&] {
        const PictureEntry* entry = real.document().currentEntry();
        return entry != nullptr && entry->path == text(good) && real.document().picture() != nullptr;
    }));
}

struct Broken {
    const char* name;
    const char* file;
    std::function<void(const fs::path&)> make;
};

void PrintTo(const Broken& broken, std::ostream* out) {
    *out << broken.file;
}

class BrokenFile : public testing::TestWithParam<Broken> {};

TEST_P(BrokenFile, CostsOneSentenceThatNamesIt) {
    RealWindow real;
    const fs::path path = real.folder() / GetParam().file;
    GetParam().make(path);
    real.workspace().open({text(path)});
    const auto said = [&] {
        const PictureEntry* entry = real.document().currentEntry();
        return !real.notices().isEmpty() || (entry != nullptr && !entry->failure.isEmpty());
    };
    ASSERT_TRUE(real.waitFor(said));
    const PictureEntry* entry = real.document().currentEntry();
    const QString sentence = real.notices().isEmpty() ? entry->failure : real.notices().first();
    EXPECT_TRUE(sentence.contains(GetParam().file)) << sentence.toStdString();
    EXPECT_LE(real.notices().size(), 1) << real.notices().join("\n").toStdString();
    expectStillUsable(real);
}

void writeTruncated(const fs::path& path) {
    auto bytes = pngBytes(64);
    bytes.resize(bytes.size() / 2);
    write(path, bytes);
}

/// A PNG header that claims 60,000 × 60,000 pixels in 57 bytes.
void writeHugeClaim(const fs::path& path) {
    auto bytes = pngBytes(8);
    for (const std::size_t at : {std::size_t(16), std::size_t(20)}) {
        bytes[at] = bytes[at + 1] = 0;
        bytes[at + 2] = 0xEA;
        bytes[at + 3] = 0x60;
    }
    write(path, bytes);
}

INSTANTIATE_TEST_SUITE_P(
    Window, BrokenFile,
    testing::Values(
        Broken{"NotAnImage", "notes.png", [](const fs::path& path) { writeAtomically(path, "just words"); }},
        Broken{"Truncated", "half.png", writeTruncated},
        Broken{"Empty", "empty.jpg", [](const fs::path& path) { writeAtomically(path, ""); }},
        Broken{"HugeClaim", "claim.png", writeHugeClaim},
        Broken{"EmptyFolder", "nothing here", [](const fs::path& path) { fs::create_directory(path); }},
        Broken{"Missing", "gone.png", [](const fs::path&) {}},
        Broken{"NotTorchScript", "weights.pt", [](const fs::path& path) { writeAtomically(path, "words"); }}),
    [](const auto& broken) { return std::string(broken.param.name); });

TEST(BrokenEngine, AMissingProgramIsSaidOnceAndPicturesStillOpen) {
    RealWindow real("/nonexistent/overlook-engine");
    const fs::path model = real.folder() / "model.pt";
    writeAtomically(model, "anything");
    real.workspace().open({text(model)});
    ASSERT_TRUE(real.waitFor([&] { return !real.notices().isEmpty(); }));
    EXPECT_TRUE(real.notices().first().contains("overlook-engine")) << real.notices().first().toStdString();
    expectStillUsable(real);
    EXPECT_EQ(real.notices().size(), 1) << real.notices().join("\n").toStdString();
}

TEST(BrokenEngine, KilledWhileItWorksIsStartedAgainAndAnswers) {
    OVERLOOK_NEED_DATA("models/deeplabv3_mnv2_dm05_voc.pt");
    OVERLOOK_NEED_DATA("images/photos");
    RealWindow real;
    real.workspace().open({text(testData("images/photos")), text(testData("models/deeplabv3_mnv2_dm05_voc.pt"))});
    ASSERT_TRUE(real.waitFor([&] { return real.document().prediction().has_value(); }));
    real.workspace().nextPicture();
    const auto pids = RealWindow::enginePids();
    ASSERT_FALSE(pids.empty());
    for (const qint64 pid : pids)
        ::kill(static_cast<pid_t>(pid), SIGKILL);
    EXPECT_TRUE(real.waitFor([&] { return real.document().prediction().has_value(); })) << "a new engine answers";
    expectStillUsable(real);
}

}  // namespace
}  // namespace overlook::test
