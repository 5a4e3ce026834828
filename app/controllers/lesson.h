#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <QString>
#include <vector>

#include "inference/evaluation/teaching_summary.h"
#include "inference/protocol/training_messages.h"

/// What a teaching needs of a project and leaves in it: work for the project's own thread.
namespace overlook {

class Project;

/// A model that was accepted after a teaching. None is ever changed.
struct TaughtVersion {
    std::int64_t id = 0;
    std::int64_t parent = 0;  ///< 0 = a model from elsewhere
    QString name;
    QString run;   ///< folder of its teaching, the last epoch of which it is
    QString base;  ///< run or weights that it was taught from
    int baseEpoch = 0;
    nlohmann::json results;  ///< a TeachingSummary
};

/// The versions of a project, oldest first, and which one is worked with.
struct VersionList {
    std::vector<TaughtVersion> versions;
    std::int64_t active = 0;  ///< 0 = none of them

    [[nodiscard]] const TaughtVersion* find(std::int64_t id) const;
    /// The version whose teaching has this folder; null when there is none.
    [[nodiscard]] const TaughtVersion* ofRun(const QString& folder) const;
};

/// How many pictures there are hints for. No pixel is read: this is asked after every stroke.
[[nodiscard]] int hintedPicturesOf(const Project& project);

/// What became of the teaching in this folder. Throws Error as summariseTeaching() does.
[[nodiscard]] TeachingSummary summaryOf(const Project& project, const QString& run);

/// An epoch of a run.
struct EpochPlace {
    QString run;    ///< folder
    int epoch = 0;  ///< 0 = the last finished one
};
/// How one epoch differs from another, of runs of one network.
struct EpochContrast {
    EpochPlace before;  ///< with their numbers
    EpochPlace after;
    TeachingSummary summary;
};
/// Throws Error (BadData, Missing).
[[nodiscard]] EpochContrast contrastOf(const Project& project, const EpochPlace& before, const EpochPlace& after);

/// The lesson in this folder once more, into the folder `out`, without the hints of one picture. Throws Error (BadData,
/// Missing).
[[nodiscard]] Train lessonWithout(const QString& run, const QString& picture, const QString& out);
/// Where that goes, beside the lesson.
[[nodiscard]] QString folderWithout(const QString& run, const QString& picture);

[[nodiscard]] VersionList versionsOf(const Project& project);
/// Adds a version of the run's last checkpoint, with all hints as they are, and works with it from now on. Throws Error
/// (Storage, Missing).
[[nodiscard]] VersionList acceptLesson(const Project& project, const TaughtVersion& version);
/// Works with another version from now on; 0 = with none.
[[nodiscard]] VersionList activateVersion(const Project& project, std::int64_t id);

/// A folder for a teaching that is not there yet, beside the project: "boats-lessons/lesson-1", ….
[[nodiscard]] QString freshLessonFolder(const QString& project);

}  // namespace overlook
