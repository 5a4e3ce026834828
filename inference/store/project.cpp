#include "inference/store/project.h"

#include <system_error>
#include <utility>

#include "inference/core/files.h"
#include "inference/store/database.h"
#include "inference/store/image_table.h"
#include "inference/store/migration.h"
#include "inference/store/project_lock.h"
#include "inference/store/schema.h"

namespace overlook {

namespace fs = std::filesystem;

Project::Project(fs::path path) : m_path(std::move(path)) {}
Project::~Project() = default;
Project::Project(Project&&) noexcept = default;
Project& Project::operator=(Project&&) noexcept = default;

namespace {

void checkIsFree(const fs::path& path) {
    std::error_code ignored;
    if (fs::exists(path, ignored))
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "There is a file '%1' already. Choose another name."), {utf8(path)});
}

/// Makes a file under another name, which it loses only when it is complete.
void makeCompletely(const fs::path& path, const std::function<void(const fs::path& unfinished)>& make) {
    checkIsFree(path);
    std::error_code failure;
    if (path.has_parent_path())
        fs::create_directories(path.parent_path(), failure);
    const fs::path unfinished = utf8(path) + ".part";
    fs::remove(unfinished, failure);
    try {
        make(unfinished);
    } catch (const Error&) {
        fs::remove(unfinished, failure);
        throw;
    }
    fs::rename(unfinished, path, failure);
    if (failure)
        throw Error(Error::Kind::Storage, OVERLOOK_TEXT("Error", "'%1' cannot be written: %2."),
                    {utf8(path), failure.message()});
}

/// Marks a file with the tables of a project as a project.
void finish(Database& database) {
    database.addRowSum();
    keepRowSums(database);
    writeVersion(database, kSchemaVersion);
    database.execute("PRAGMA journal_mode = WAL");
}

}  // namespace

Project Project::create(const fs::path& path) {
    makeCompletely(path, [](const fs::path& unfinished) {
        Database database(unfinished, Database::Mode::Create);
        database.execute("PRAGMA page_size = 4096");
        createSchema(database);
        finish(database);
    });
    return open(path);
}

void Project::readOnly(Access access, Sentence notice) {
    m_access = access;
    if (m_database)
        m_database->forbidWriting(Error(Error::Kind::Storage, notice));
    m_notice = std::move(notice);
}

void Project::write(const std::function<void()>& edits) {
    m_database->write(edits);
}

void Project::exportTo(const fs::path& path) const {
    makeCompletely(path, [&](const fs::path& unfinished) {
        m_database->copyTo(unfinished);
        Project copy(fs::weakly_canonical(unfinished));
        copy.m_database = std::make_unique<Database>(unfinished, Database::Mode::ReadWrite);
        finish(*copy.m_database);
        if (copy.folder() != folder())
            ImageTable(copy).rebase(folder());
    });
}

bool isProjectFile(const fs::path& path) {
    return path.extension() == ".overlook";
}

}  // namespace overlook
