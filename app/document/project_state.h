#pragma once

#include <cstddef>
#include <cstdint>
#include <QString>

namespace overlook {

/// The project file that is open.
struct ProjectState {
    QString path;
    bool isWritable = true;
    QString notice;  ///< why it is not writable, translated; empty when it is

    bool operator==(const ProjectState&) const = default;
};

/// What can be undone and redone for the shown picture, and how much of what was done is on the disk.
struct HistoryState {
    QString undoName;        ///< what undo takes back ("Brush"); empty = nothing
    QString redoName;        ///< what redo does again; empty = nothing
    int steps = 0;           ///< of the picture, undone ones included
    std::size_t bytes = 0;   ///< of all steps of all pictures, in the file
    std::size_t budget = 0;  ///< bytes beyond which the oldest steps are forgotten
    int unsaved = 0;         ///< edits that are not in the file yet
    bool isFailing = false;  ///< the last attempt to save failed; it is tried again

    bool operator==(const HistoryState&) const = default;
};

}  // namespace overlook
