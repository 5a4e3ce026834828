#include <string>
#include <system_error>
#include <utility>

#include "inference/core/files.h"
#include "inference/store/database.h"
#include "inference/store/migration.h"
#include "inference/store/project.h"
#include "inference/store/project_check.h"
#include "inference/store/project_lock.h"
#include "inference/store/schema.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t kPageBytes = 4096;
/// Projects up to this size are looked at in every respect when they are opened, larger ones without their indices,
/// and of the largest the rows that every window needs: a quarter of a second each.
constexpr std::uintmax_t kCheckedBytes = std::uintmax_t{16} << 20U;
constexpr std::uintmax_t kReadBytes = std::uintmax_t{64} << 20U;

Error newerError(const fs::path& path, int version) {
    return Error(Error::Kind::BadData,
                 OVERLOOK_TEXT("Error",
                               "The project '%1' was written by a newer Overlook (its version is %2, this program "
                               "knows %3). Update this program to open it."),
                 {utf8(path), std::to_string(version), std::to_string(kSchemaVersion)});
}

bool hasLog(const fs::path& path) {
    std::error_code failure;
    const std::uintmax_t size = fs::file_size(utf8(path) + "-wal", failure);
    return !failure && size > 0;
}

}  // namespace

/// The steps of opening a project.
class ProjectOpening {
 public:
    ProjectOpening(const fs::path& path, Project::Purpose purpose)
        : m_project(fs::weakly_canonical(path)), m_purpose(purpose) {}

    Project opened() {
        checkIsFile();
        ProjectLock::Refusal refusal;
        if (auto lock = ProjectLock::take(path(), refusal))
            m_project.m_lock = std::make_unique<ProjectLock>(std::move(*lock));
        if (refusal.isHeld)
            openBesideOther(refusal);
        else
            openAlone();
        if (m_purpose == Project::Purpose::Read)
            m_project.m_lock.reset();
        return std::move(m_project);
    }

 private:
    [[nodiscard]] const fs::path& path() const { return m_project.path(); }

    void checkIsFile() const {
        std::error_code ignored;
        if (!fs::exists(path(), ignored))
            throw Error(
                Error::Kind::Missing,
                OVERLOOK_TEXT("Error", "There is no project '%1'. Check the name, and whether its disk is connected."),
                {utf8(path())});
        if (!fs::is_regular_file(path(), ignored))
            throw Error(Error::Kind::BadData, OVERLOOK_TEXT("Error", "'%1' is not a project of Overlook."),
                        {utf8(path())});
    }

    /// Nothing else in this process or another one has it open.
    void openAlone() {
        const ProjectHeader header = projectHeaderOf(path());
        if (!header.isSqlite && !header.isProject && !mayHavePages())
            throw Error(Error::Kind::BadData,
                        OVERLOOK_TEXT("Error", "'%1' is not a project of Overlook, or its beginning is damaged."),
                        {utf8(path())});
        const bool isSound =
            header.isSqlite && header.isProject && (header.isComplete || hasLog(path())) && !isLogDamaged(path());
        if (!isSound || !openSound())
            openDamaged();
    }

    /// Without its first page there is nothing but the name to tell a project by.
    [[nodiscard]] bool mayHavePages() const {
        std::error_code ignored;
        return isProjectFile(path()) && fs::file_size(path(), ignored) > kPageBytes;
    }

    /// False when it turns out to be damaged.
    bool openSound() {
        try {
            connect();
            Database& database = *m_project.m_database;
            if (isNewer(database))
                throw newerError(path(), static_cast<int>(database.integerOf("PRAGMA user_version")));
            if (m_project.isWritable())
                migrate(database, path(), projectMigrations());
            const bool isSound = isUndamaged(database);
            database.keepLog(!isSound);
            return isSound;
        } catch (const DamagedFile&) {
            return false;
        }
    }

    /// The version of a newer program stands in two places; one alone is a flipped bit.
    static bool isNewer(Database& database) {
        const std::int64_t version = database.integerOf("PRAGMA user_version");
        const auto written = database.textOf("SELECT value FROM settings WHERE name = 'schema'");
        return version > kSchemaVersion && written && *written == std::to_string(version);
    }

    [[nodiscard]] bool isUndamaged(Database& database) const {
        std::error_code ignored;
        const std::uintmax_t bytes = fs::file_size(path(), ignored);
        if (bytes > kReadBytes)
            return !hasSpoiledRows(database, {"settings", "classes", "images"});
        return damageOf(database, bytes > kCheckedBytes ? DamageCheck::Pages : DamageCheck::Everything).empty();
    }

    void connect() {
        const bool canWrite = m_project.m_lock && isFileWritable();
        m_project.m_database = std::make_unique<Database>(path(), modeFor(canWrite));
        Database& database = *m_project.m_database;
        database.keepLog(true);  // until it is known to be sound
        setUp(database);
        if (!canWrite || m_purpose == Project::Purpose::Read) {
            m_project.readOnly(
                Project::Access::ReadOnly,
                {OVERLOOK_TEXT("Project", "The project '%1' is open for reading only."), {utf8(path())}});
            return;
        }
        // An edit is on the disk itself when write() returns.
        database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
        keepRowSums(database);
    }

    static void setUp(Database& database) {
        database.addRowSum();
        database.execute("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON");
    }

    /// Readers, too, take the files beside the project away when they are the last. In a folder that nobody may write
    /// to, there are none.
    [[nodiscard]] Database::Mode modeFor(bool canWrite) const {
        if (canWrite)
            return Database::Mode::ReadWrite;
        return m_project.m_lock ? Database::Mode::ReadOnly : Database::Mode::Unchanging;
    }

    [[nodiscard]] bool isFileWritable() const {
        std::error_code ignored;
        const fs::perms permissions = fs::status(path(), ignored).permissions();
        return (permissions & (fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write)) !=
               fs::perms::none;
    }

    void openBesideOther(const ProjectLock::Refusal& refusal) {
        m_project.m_database = std::make_unique<Database>(path(), Database::Mode::ReadWrite);
        Database& database = *m_project.m_database;
        setUp(database);
        if (isNewer(database))
            throw newerError(path(), static_cast<int>(database.integerOf("PRAGMA user_version")));
        m_project.readOnly(
            Project::Access::OpenElsewhere,
            {OVERLOOK_TEXT("Project",
                           "The project '%1' is open elsewhere (%2), and therefore open for reading only here."),
             {utf8(path()), refusal.owner.empty() ? "?" : refusal.owner}});
    }

    void openDamaged() {
        m_project.m_database.reset();
        Salvage salvage = salvageOf(path());
        if (salvage.saved() == 0)
            throw Error(Error::Kind::BadData,
                        OVERLOOK_TEXT("Error",
                                      "'%1' is not a project of Overlook, or so damaged that nothing of it can be "
                                      "read."),
                        {utf8(path())});
        m_project.m_savedTables = std::move(salvage.tables);
        m_project.m_database = std::move(salvage.database);
        m_project.readOnly(
            Project::Access::Damaged,
            {OVERLOOK_TEXT("Project",
                           "The project '%1' is damaged. What could be saved is shown, for reading only; "
                           "export it to a new file to go on."),
             {utf8(path())}});
    }

    Project m_project;
    Project::Purpose m_purpose;
};

Project Project::open(const fs::path& path, Purpose purpose) {
    return ProjectOpening(path, purpose).opened();
}

}  // namespace overlook
