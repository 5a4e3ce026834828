#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "inference/core/class_table.h"
#include "inference/core/sentence.h"
#include "inference/store/salvage.h"

namespace overlook {

class Database;
class ProjectLock;

/// A project file, `NAME.overlook`: pictures, classes, hints with their undo steps, models, runs, maps, masks and the
/// state of the view. One object serves one thread; a reader in another thread opens the project a second time.
/// ImageTable, HintTable, … read and write its parts.
class Project {
 public:
    enum class Access {
        Writable,
        OpenElsewhere,  ///< somebody else has it open: this one only reads, and sees what the other writes
        ReadOnly,       ///< its folder or file may not be written to, or reading was asked for
        Damaged         ///< only what could be saved is seen; the file itself is never touched again
    };
    enum class Purpose { Edit, Read };

    /// A new, empty project. Throws Error: BadRequest when there is a file already, Storage when it cannot be written.
    [[nodiscard]] static Project create(const std::filesystem::path& path);

    /// Opens a project; one of an older version is brought to the present one, after a copy `NAME.overlook.version-1`
    /// of it was made. Reading leaves older ones as they are. Throws Error: Missing, BadData for a file that is no
    /// project, of which nothing can be saved or that a newer program wrote, Storage.
    [[nodiscard]] static Project open(const std::filesystem::path& path, Purpose purpose = Purpose::Edit);

    ~Project();
    Project(Project&&) noexcept;
    Project& operator=(Project&&) noexcept;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }  ///< absolute, without links
    [[nodiscard]] std::filesystem::path folder() const { return m_path.parent_path(); }
    [[nodiscard]] Access access() const { return m_access; }
    [[nodiscard]] bool isWritable() const { return m_access == Access::Writable; }
    /// Why it cannot be written; nothing when it can.
    [[nodiscard]] const std::optional<Sentence>& notice() const { return m_notice; }
    /// Of a damaged project: what could be saved.
    [[nodiscard]] const std::vector<SavedTable>& savedTables() const { return m_savedTables; }

    /// Does several edits as one: all of them are in the file afterwards, or, when one throws, none.
    void write(const std::function<void()>& edits);

    /// Everything that can be read, in a new file; pictures are found from there. Throws Error: BadRequest when there
    /// is a file already, Storage.
    void exportTo(const std::filesystem::path& path) const;

    [[nodiscard]] Database& database() const { return *m_database; }

 private:
    friend class ProjectOpening;
    explicit Project(std::filesystem::path path);
    void readOnly(Access access, Sentence notice);

    std::filesystem::path m_path;
    // Closed before the lock is given back.
    std::unique_ptr<ProjectLock> m_lock;
    std::unique_ptr<Database> m_database;
    Access m_access = Access::Writable;
    std::optional<Sentence> m_notice;
    std::vector<SavedTable> m_savedTables;
};

/// Whether the name is that of a project: it ends in .overlook.
[[nodiscard]] bool isProjectFile(const std::filesystem::path& path);

}  // namespace overlook
