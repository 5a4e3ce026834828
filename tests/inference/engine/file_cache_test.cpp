#include "inference/engine/file_cache.h"

#include <gtest/gtest.h>
#include <cstdlib>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/sha256.h"
#include "tests/support/test_files.h"

namespace overlook {
namespace {

namespace fs = std::filesystem;

std::string hashOf(const std::string& text) {
    Sha256 hash;
    hash.add(text.data(), text.size());
    return hash.hexText();
}

class FileCacheTest : public testing::Test {
 protected:
    [[nodiscard]] NamedContent named(const std::string& name, const std::string& text) const {
        return {name, hashOf(text), static_cast<std::int64_t>(text.size())};
    }
    FileArrangement arrange(std::vector<NamedContent> files) {
        return m_cache.arrange({m_place.string(), std::move(files)});
    }
    void put(const std::string& text, std::size_t from, std::size_t to) {
        m_cache.put({m_place.string(), hashOf(text), static_cast<std::int64_t>(text.size()),
                     static_cast<std::int64_t>(from),
                     std::vector<std::uint8_t>(text.begin() + from, text.begin() + to)});
    }
    void put(const std::string& text) { put(text, 0, text.size()); }
    [[nodiscard]] std::size_t filesInCache() const {
        std::size_t count = 0;
        for (const auto& entry : fs::recursive_directory_iterator(m_place))
            count += entry.is_regular_file() ? 1 : 0;
        return count;
    }
    template <typename Action>
    Error::Kind failureOf(Action action) {
        try {
            action();
        } catch (const Error& error) {
            return error.kind();
        }
        throw std::logic_error("nothing was thrown");
    }

    test::TemporaryFolder m_folder;
    fs::path m_place = m_folder / "cache";
    FileCache m_cache;
};

TEST_F(FileCacheTest, TellsEachContentThatIsMissingOnce) {
    const FileArrangement answer = arrange({named("a", "one"), named("b", "two"), named("c", "one")});
    EXPECT_EQ(answer.missing, (std::vector<std::string>{hashOf("one"), hashOf("two")}));
    EXPECT_TRUE(answer.folder.empty());
}

TEST_F(FileCacheTest, LaysFilesTogetherUnderTheirNames) {
    put("weights");
    put("card");
    const FileArrangement answer = arrange({named("models/m.pt", "weights"), named("labels/사진.txt", "card")});
    ASSERT_TRUE(answer.missing.empty());
    EXPECT_EQ(readText(pathFromUtf8(answer.folder) / "models" / "m.pt"), "weights");
    EXPECT_EQ(readText(pathFromUtf8(answer.folder) / "labels" / "사진.txt"), "card");
}

TEST_F(FileCacheTest, GivesTheSameFilesTheSameFolderAndLeavesThemAlone) {
    put("weights");
    const fs::path folder = pathFromUtf8(arrange({named("m.pt", "weights")}).folder);
    const auto time = fs::last_write_time(folder / "m.pt");
    EXPECT_EQ(arrange({named("m.pt", "weights")}).folder, utf8(folder));
    EXPECT_EQ(fs::last_write_time(folder / "m.pt"), time);
    EXPECT_NE(arrange({named("n.pt", "weights")}).folder, utf8(folder));
}

TEST_F(FileCacheTest, PutsPiecesTogether) {
    put("two pieces", 0, 3);
    EXPECT_FALSE(arrange({named("a", "two pieces")}).missing.empty());
    put("two pieces", 3, 10);
    EXPECT_TRUE(arrange({named("a", "two pieces")}).missing.empty());
}

TEST_F(FileCacheTest, TakesAnEmptyFile) {
    put("");
    EXPECT_TRUE(arrange({named("empty", "")}).missing.empty());
}

TEST_F(FileCacheTest, BeginsAgainWhereSendingBrokeOff) {
    put("broken off", 0, 3);
    put("broken off");
    EXPECT_TRUE(arrange({named("a", "broken off")}).missing.empty());
    EXPECT_EQ(filesInCache(), 2U) << "the content and its name";
}

TEST_F(FileCacheTest, RefusesPiecesOutOfOrder) {
    EXPECT_EQ(failureOf([&] { put("text", 2, 4); }), Error::Kind::BadRequest);
    put("text", 0, 1);
    EXPECT_EQ(failureOf([&] { put("text", 2, 4); }), Error::Kind::BadRequest);
}

TEST_F(FileCacheTest, KeepsNothingThatHasAnotherHash) {
    const std::string wrong = "forged";
    const auto piece = [&] {
        m_cache.put({m_place.string(), hashOf("honest"), 6, 0, std::vector<std::uint8_t>(wrong.begin(), wrong.end())});
    };
    EXPECT_EQ(failureOf(piece), Error::Kind::BadData);
    EXPECT_EQ(arrange({named("a", "honest")}).missing.size(), 1U);
    EXPECT_EQ(filesInCache(), 0U);
}

TEST_F(FileCacheTest, SendsADamagedContentAgain) {
    put("complete");
    writeAtomically(m_place / "contents" / hashOf("complete"), "comp");
    EXPECT_EQ(arrange({named("a", "complete")}).missing.size(), 1U);
}

TEST_F(FileCacheTest, WritesNowhereElse) {
    put("x");
    for (const char* name : {"../a", "/a", "a/../../b", "..", ".", "", "a/"})
        EXPECT_EQ(failureOf([&] { (void)arrange({named(name, "x")}); }), Error::Kind::BadRequest) << name;
    EXPECT_EQ(failureOf([&] { (void)arrange({{"a", "../../a", 1}}); }), Error::Kind::BadRequest);
    EXPECT_EQ(failureOf([&] { m_cache.put({m_place.string(), "../../a", 0, 0, {}}); }), Error::Kind::BadRequest);
}

TEST_F(FileCacheTest, IsForItsUserAlone) {
    put("x");
    EXPECT_EQ(fs::status(m_place).permissions(), fs::perms::owner_all);
}

TEST_F(FileCacheTest, IsBelowTheHomeFolderWhenItsPathIsRelative) {
    const std::string home = std::getenv("HOME") ? std::getenv("HOME") : "";
    ::setenv("HOME", m_folder.path().c_str(), 1);
    const std::string text = "x";
    m_cache.put({"~/mine", hashOf(text), 1, 0, {'x'}});
    m_cache.put({"yours", hashOf(text), 1, 0, {'x'}});
    ::setenv("HOME", home.c_str(), 1);
    EXPECT_TRUE(fs::exists(m_folder / "mine" / "contents" / hashOf(text)));
    EXPECT_TRUE(fs::exists(m_folder / "yours" / "contents" / hashOf(text)));
    EXPECT_EQ(failureOf([&] { (void)m_cache.arrange({"", {}}); }), Error::Kind::BadRequest);
}

TEST_F(FileCacheTest, ForgetsWhatWasNotAskedForInAMonth) {
    put("old");
    put("new");
    const fs::path forgotten = pathFromUtf8(arrange({named("a", "old")}).folder);
    const fs::path asked = pathFromUtf8(arrange({named("a", "new")}).folder);
    const auto longAgo = fs::file_time_type::clock::now() - std::chrono::hours(24 * 31);
    for (const fs::path& path : {forgotten, m_place / "contents" / hashOf("old"), m_place / "contents" / hashOf("new")})
        fs::last_write_time(path, longAgo);
    FileCache later;
    EXPECT_EQ(later.arrange({m_place.string(), {named("b", "old")}}).missing.size(), 1U);
    EXPECT_FALSE(fs::exists(forgotten));
    EXPECT_TRUE(fs::exists(asked));
    EXPECT_TRUE(later.arrange({m_place.string(), {named("b", "new")}}).missing.empty());
}

}  // namespace
}  // namespace overlook
