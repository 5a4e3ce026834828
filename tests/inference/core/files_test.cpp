#include "inference/core/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <algorithm>
#include <csignal>
#include <fstream>
#include <thread>

#include "inference/core/error.h"
#include "tests/inference/core/picture_bytes.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

std::size_t entryCount(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

/// Writing beyond so many bytes fails while this lives, as on a full disk.
class FileSizeLimit {
 public:
    explicit FileSizeLimit(rlim_t bytes) : m_oldHandler(std::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit limit{bytes, m_old.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() {
        ::setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_oldHandler);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

 private:
    rlimit m_old{};
    void (*m_oldHandler)(int);
};

std::string complaintOfReading(const fs::path& path) {
    return complaintOf([&] { (void)readBytes(path); });
}

TEST(Files, TextIsReadBackAsWritten) {
    const TemporaryFolder folder;
    const std::string text("with\nlines and a \0 in it", 23);

    writeAtomically(folder / "a.txt", text);

    EXPECT_EQ(readText(folder / "a.txt"), text);
}

TEST(Files, TheBeginningIsAtMostWhatWasAskedFor) {
    const TemporaryFolder folder;
    writeAtomically(folder / "a.txt", "abcdef");

    EXPECT_EQ(readBeginning(folder / "a.txt", 4), "abcd");
    EXPECT_EQ(readBeginning(folder / "a.txt", 100), "abcdef");
    EXPECT_THROW((void)readBeginning(folder / "none", 4), Error);
}

TEST(Files, PiecesPutTogetherAreTheFile) {
    const TemporaryFolder folder;
    const std::string text(2'500'000, 'x');
    writeAtomically(folder / "a.txt", text + "end");
    std::string pieces;
    std::size_t longest = 0;

    readInPieces(folder / "a.txt", [&](const void* bytes, std::size_t size) {
        pieces.append(static_cast<const char*>(bytes), size);
        longest = std::max(longest, size);
    });

    EXPECT_EQ(pieces, text + "end");
    EXPECT_LT(longest, text.size());
}

TEST(Files, BytesOfSeveralMegabytesAreReadBack) {
    const TemporaryFolder folder;
    Bytes bytes(5'000'000);
    std::generate(bytes.begin(), bytes.end(), [i = 0U]() mutable { return static_cast<std::uint8_t>(i++ * 7 >> 3); });

    writeAtomically(folder / "a", bytes.data(), bytes.size());

    EXPECT_EQ(readBytes(folder / "a"), bytes);
}

TEST(Files, EmptyFileIsReadAsNoBytes) {
    const TemporaryFolder folder;

    writeAtomically(folder / "a", "");

    EXPECT_TRUE(readBytes(folder / "a").empty());
}

TEST(Files, PipeIsReadToItsEnd) {
    const TemporaryFolder folder;
    const fs::path pipe = folder / "pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    std::thread writer([&] { std::ofstream(pipe) << "through a pipe"; });

    const std::string text = readText(pipe);
    writer.join();

    EXPECT_EQ(text, "through a pipe");
}

TEST(Files, PathsOfAllLanguagesSurviveAsUtf8) {
    const std::string name = "그림 图片 né 🚢.png";

    EXPECT_EQ(utf8(pathFromUtf8(name)), name);
}

TEST(Files, MissingFileIsCalledMissing) {
    const TemporaryFolder folder;

    EXPECT_THAT(complaintOfReading(folder / "none"), HasSubstr("Missing: There is no file"));
}

TEST(Files, FileTakenForAFolderIsCalledMissing) {
    const TemporaryFolder folder;
    writeAtomically(folder / "a", "text");

    EXPECT_THAT(complaintOfReading(folder / "a/b"), HasSubstr("Missing: "));
}

TEST(Files, FolderIsCalledAFolder) {
    const TemporaryFolder folder;

    EXPECT_THAT(complaintOfReading(folder.path()), HasSubstr("is a folder, not a file"));
}

TEST(Files, DeviceIsRefused) {
    EXPECT_THAT(complaintOfReading("/dev/zero"), HasSubstr("is a device, not a file"));
}

TEST(Files, ForbiddenFileIsCalledSo) {
    const TemporaryFolder folder;
    writeAtomically(folder / "a", "text");
    fs::permissions(folder / "a", fs::perms::none);
    if (std::ifstream(folder / "a").good())
        GTEST_SKIP() << "this user may read everything";

    EXPECT_THAT(complaintOfReading(folder / "a"), HasSubstr("Permission denied"));
}

TEST(Files, TooLargeFileIsRefusedBeforeItIsRead) {
    const TemporaryFolder folder;
    writeAtomically(folder / "a", "");
    std::error_code failure;
    fs::resize_file(folder / "a", std::uintmax_t{5} << 30, failure);  // sparse: takes no room
    if (failure)
        GTEST_SKIP() << "the temporary folder takes no large files";

    EXPECT_THAT(complaintOfReading(folder / "a"), HasSubstr("larger than 4 GiB"));
}

TEST(Files, MissingParentFoldersAreMade) {
    const TemporaryFolder folder;

    writeAtomically(folder / "b/c/a.txt", "text");

    EXPECT_EQ(readText(folder / "b/c/a.txt"), "text");
}

TEST(Files, OldContentsAreReplaced) {
    const TemporaryFolder folder;
    writeAtomically(folder / "a", "a longer text that was there before");

    writeAtomically(folder / "a", "new");

    EXPECT_EQ(readText(folder / "a"), "new");
}

TEST(Files, NothingIsLeftBesideAWrittenFile) {
    const TemporaryFolder folder;

    writeAtomically(folder / "a", "text");

    EXPECT_EQ(entryCount(folder.path()), 1U);
}

TEST(Files, LinkIsKeptAndItsTargetReplaced) {
    const TemporaryFolder folder;
    writeAtomically(folder / "real/a", "old");
    fs::create_symlink(folder / "real/a", folder / "link");

    writeAtomically(folder / "link", "new");

    EXPECT_EQ(readText(folder / "real/a"), "new");
}

TEST(Files, WritingOverAFolderFailsWithASentence) {
    const TemporaryFolder folder;
    fs::create_directories(folder / "a/b");

    const std::string complaint = complaintOf([&] { writeAtomically(folder / "a", "text"); });

    EXPECT_THAT(complaint, HasSubstr("Storage: "));
}

TEST(Files, NothingIsLeftBehindWhenWritingFails) {
    const TemporaryFolder folder;
    fs::create_directories(folder / "a/b");

    (void)complaintOf([&] { writeAtomically(folder / "a", "text"); });

    EXPECT_EQ(entryCount(folder.path()), 1U);
}

TEST(Files, WritingBelowAFileFailsWithASentence) {
    const TemporaryFolder folder;
    writeAtomically(folder / "a", "text");

    const std::string complaint = complaintOf([&] { writeAtomically(folder / "a/b/c", "text"); });

    EXPECT_THAT(complaint, HasSubstr("cannot be written"));
}

TEST(Files, FileThatMayNotGrowLeavesTheOldOneUntouched) {
    const TemporaryFolder folder;
    writeAtomically(folder / "a", "old");
    const FileSizeLimit limit(1000);

    const std::string complaint = complaintOf([&] { writeAtomically(folder / "a", std::string(5000, 'x')); });

    EXPECT_EQ(complaint.substr(0, 9) + readText(folder / "a"), "Storage: old");
}

TEST(Files, ReaderSeesOneOfTheCompleteVersionsWhileOthersWrite) {
    const TemporaryFolder folder;
    const std::string first(200'000, 'a');
    const std::string second(100'000, 'b');
    writeAtomically(folder / "a", first);
    const auto writeOften = [&](const std::string& text) {
        for (int i = 0; i < 20; ++i)
            writeAtomically(folder / "a", text);
    };
    std::thread one(writeOften, first);
    std::thread other(writeOften, second);

    int torn = 0;
    for (int i = 0; i < 100; ++i) {
        const std::string seen = readText(folder / "a");
        torn += seen != first && seen != second ? 1 : 0;
    }
    one.join();
    other.join();

    EXPECT_EQ(torn, 0);
}

}  // namespace
}  // namespace overlook::test
