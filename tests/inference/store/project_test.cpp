#include "inference/store/project.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/store/database.h"
#include "inference/store/edit_history.h"
#include "inference/store/hint_table.h"
#include "inference/store/image_table.h"
#include "inference/store/migration.h"
#include "inference/store/project_check.h"
#include "inference/store/schema.h"
#include "inference/store/setting_table.h"
#include "tests/inference/store/store_test_project.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

namespace fs = std::filesystem;

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

std::string complaintOf(const std::function<void()>& action) {
    try {
        action();
    } catch (const Error& error) {
        return std::string(errorKindName(error.kind())) + ": " + error.what();
    }
    return "no error";
}

class ProjectFile : public testing::Test {
 protected:
    [[nodiscard]] fs::path path() const { return m_folder / "boats and cars.overlook"; }
    void makeFilled() const {
        const Project project = Project::create(path());
        fill(project, 5, {600, 500});
        scribble(project, 2, 10, 1);
    }
    void overwrite(std::streamoff place, const std::string& bytes) const {
        std::fstream file(path(), std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(place);
        file << bytes;
    }

    TemporaryFolder m_folder;
};

TEST_F(ProjectFile, LoadsWhatWasSaved) {
    makeFilled();
    const auto before = contents(Project::open(path()));
    EXPECT_EQ(contents(Project::open(path(), Project::Purpose::Read)), before);
    EXPECT_THAT(damageOf(Project::open(path()).database()), IsEmpty());
}

TEST_F(ProjectFile, IsOneFileOnceItIsClosed) {
    makeFilled();
    EXPECT_EQ(std::distance(fs::directory_iterator(path().parent_path()), fs::directory_iterator()), 1);
}

TEST_F(ProjectFile, RemembersSettings) {
    {
        const Project project = Project::create(path());
        SettingTable(project).setValue("zoom", "4");
        SettingTable(project).setValue("zoom", "8");
    }
    const Project project = Project::open(path());
    EXPECT_EQ(SettingTable(project).value("zoom"), "8");
    EXPECT_FALSE(SettingTable(project).value("other"));
}

TEST_F(ProjectFile, IsNeverReplacedByANewOne) {
    makeFilled();
    EXPECT_THAT(complaintOf([&] { (void)Project::create(path()); }), StartsWith("BadRequest: There is a file"));
}

TEST_F(ProjectFile, HasOneWriterAtATime) {
    makeFilled();
    const Project first = Project::open(path());
    const Project second = Project::open(path());
    EXPECT_TRUE(first.isWritable());
    EXPECT_EQ(second.access(), Project::Access::OpenElsewhere);
    EXPECT_THAT(second.notice()->english(), HasSubstr("is open elsewhere (process "));
    EXPECT_THAT(complaintOf([&] { SettingTable(second).setValue("a", "b"); }), StartsWith("Storage: "));
}

TEST_F(ProjectFile, ASecondOpenerSeesWhatTheFirstWrites) {
    makeFilled();
    const Project first = Project::open(path());
    const Project second = Project::open(path());
    scribble(first, 3, 2, 5);
    EXPECT_EQ(HintTable(second).read(3), HintTable(first).read(3));
}

TEST_F(ProjectFile, IsFreeAgainOnceItsWriterHasClosedIt) {
    makeFilled();
    { const Project first = Project::open(path()); }
    EXPECT_TRUE(Project::open(path()).isWritable());
}

TEST_F(ProjectFile, AReaderKeepsNobodyFromWriting) {
    makeFilled();
    const Project reader = Project::open(path(), Project::Purpose::Read);
    EXPECT_EQ(reader.access(), Project::Access::ReadOnly);
    EXPECT_TRUE(Project::open(path()).isWritable());
}

TEST_F(ProjectFile, AReaderLeavesNothingBeside) {
    makeFilled();
    EXPECT_EQ(contents(Project::open(path(), Project::Purpose::Read)).empty(), false);
    EXPECT_EQ(std::distance(fs::directory_iterator(path().parent_path()), fs::directory_iterator()), 1);
}

TEST_F(ProjectFile, AReaderCannotWrite) {
    makeFilled();
    const Project reader = Project::open(path(), Project::Purpose::Read);
    EXPECT_THAT(complaintOf([&] { SettingTable(reader).setValue("a", "b"); }), StartsWith("Storage: "));
}

TEST_F(ProjectFile, MustBeAProject) {
    EXPECT_THAT(complaintOf([&] { (void)Project::open(path()); }), StartsWith("Missing: "));
    writeAtomically(path(), "no project at all");
    EXPECT_THAT(complaintOf([&] { (void)Project::open(path()); }), HasSubstr("not a project of Overlook"));
    EXPECT_EQ(readText(path()), "no project at all");
}

TEST_F(ProjectFile, OfAnotherProgramIsNoProject) {
    { Database(path(), Database::Mode::Create).execute("CREATE TABLE images (a); INSERT INTO images VALUES (1)"); }
    EXPECT_THAT(complaintOf([&] { (void)Project::open(path()); }), HasSubstr("not a project of Overlook"));
}

TEST_F(ProjectFile, OfANewerProgramIsRefusedInOneSentence) {
    makeFilled();
    {
        const Project project = Project::open(path());
        writeVersion(project.database(), kSchemaVersion + 1);
    }
    const std::string before = readText(path());
    EXPECT_THAT(complaintOf([&] { (void)Project::open(path()); }), HasSubstr("was written by a newer Overlook"));
    EXPECT_EQ(readText(path()), before);
}

TEST_F(ProjectFile, ThatCannotBeWrittenIsOpenForReading) {
    makeFilled();
    fs::permissions(path(), fs::perms::owner_read);
    const Project project = Project::open(path());
    EXPECT_EQ(project.access(), Project::Access::ReadOnly);
    EXPECT_EQ(ImageTable(project).count(), 5);
}

TEST_F(ProjectFile, WhoseHeaderIsDamagedGivesEverythingBack) {
    makeFilled();
    const auto before = contents(Project::open(path()));
    overwrite(0, std::string(90, 'x') + "OVLK");
    overwrite(68, "OVLK");
    overwrite(18, "\2\2");
    const std::string damaged = readText(path());
    const Project project = Project::open(path());
    EXPECT_EQ(project.access(), Project::Access::Damaged);
    EXPECT_EQ(contents(project), before);
    project.exportTo(m_folder / "saved.overlook");
    EXPECT_EQ(readText(path()), damaged);
    const Project saved = Project::open(m_folder / "saved.overlook");
    EXPECT_TRUE(saved.isWritable());
    EXPECT_EQ(contents(saved), before);
}

TEST_F(ProjectFile, ExportedElsewhereFindsItsPictures) {
    makeFilled();
    const Project project = Project::open(path());
    const fs::path picture = m_folder / "pictures/picture_2.png";
    writeAtomically(picture, "picture");
    project.exportTo(m_folder / "other/deep/copy.overlook");
    const Project copy = Project::open(m_folder / "other/deep/copy.overlook");
    EXPECT_EQ(ImageTable(copy).find(2)->path, "../../pictures/picture_2.png");
    EXPECT_EQ(ImageTable(copy).fileOf(*ImageTable(copy).find(2)), picture);
}

TEST_F(ProjectFile, IsOneProjectBehindALink) {
    makeFilled();
    fs::create_symlink(path(), m_folder / "link.overlook");
    const Project first = Project::open(m_folder / "link.overlook");
    EXPECT_EQ(first.path(), path());
    EXPECT_EQ(Project::open(path()).access(), Project::Access::OpenElsewhere);
}

TEST_F(ProjectFile, CutInHalfGivesBackWhatIsLeft) {
    makeFilled();
    const auto before = contents(Project::open(path()));
    fs::resize_file(path(), fs::file_size(path()) / 2);
    const Project project = Project::open(path());
    EXPECT_EQ(project.access(), Project::Access::Damaged);
    const auto saved = contents(project);
    EXPECT_FALSE(saved.empty());
    for (const std::string& row : saved)
        EXPECT_THAT(before, Contains(row));
    EXPECT_THAT(complaintOf([&] { SettingTable(project).setValue("a", "b"); }), HasSubstr("is damaged"));
}

TEST_F(ProjectFile, ChangedByAnotherProgramIsNoticed) {
    makeFilled();
    { Database(path(), Database::Mode::ReadWrite).execute("UPDATE images SET path = 'elsewhere.png' WHERE id = 3"); }
    const Project project = Project::open(path());
    EXPECT_EQ(project.access(), Project::Access::Damaged);
    EXPECT_EQ(ImageTable(project).count(), 4);
}

TEST_F(ProjectFile, OfAnOlderVersionIsBroughtForwardWithACopy) {
    makeFilled();
    const auto before = contents(Project::open(path()));
    Database database(path(), Database::Mode::ReadWrite);
    const std::vector<ProjectMigration> migrations{
        {kSchemaVersion - 1, "CREATE TABLE never (a)"},
        {kSchemaVersion, "ALTER TABLE models ADD COLUMN size INTEGER NOT NULL DEFAULT 0"},
        {kSchemaVersion + 1, "CREATE TABLE thumbnails (id INTEGER PRIMARY KEY)"}};
    migrate(database, path(), migrations);
    EXPECT_EQ(database.integerOf("PRAGMA user_version"), kSchemaVersion + 2);
    EXPECT_EQ(database.integerOf("SELECT count(*) FROM sqlite_master WHERE name IN ('never', 'thumbnails')"), 1);
    EXPECT_EQ(contents(Project::open(path().string() + ".version-1")), before);
}

TEST_F(ProjectFile, AMigrationThatFailsChangesNothing) {
    makeFilled();
    Database database(path(), Database::Mode::ReadWrite);
    EXPECT_THROW(
        migrate(database, path(), {{kSchemaVersion, "CREATE TABLE good (a)"}, {kSchemaVersion + 1, "NONSENSE"}}),
        Error);
    EXPECT_EQ(database.integerOf("PRAGMA user_version"), kSchemaVersion);
    EXPECT_EQ(database.integerOf("SELECT count(*) FROM sqlite_master WHERE name = 'good'"), 0);
}

TEST_F(ProjectFile, WritesAllOfAnEditOrNothing) {
    makeFilled();
    Project project = Project::open(path());
    const auto before = contents(project);
    EXPECT_THROW(project.write([&] {
        SettingTable(project).setValue("a", "b");
        throw Error(Error::Kind::BadRequest, OVERLOOK_TEXT("Error", "No."));
    }),
                 Error);
    EXPECT_EQ(contents(project), before);
}

}  // namespace
}  // namespace overlook::test
