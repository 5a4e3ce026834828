#pragma once

#include <cstddef>
#include <map>
#include <QString>
#include <vector>

#include "app/document/document.h"

namespace overlook {

class Project;

/// What a window shows of a project when it opens it.
struct ProjectContents {
    ProjectState state;
    ClassTable classes;
    int highestClassId = -1;  ///< that any class ever had, removed ones included
    std::vector<PictureEntry> pictures;
    std::map<std::string, std::string> view;  ///< what the last window remembered, by the names of ViewMemory
    bool isDamaged = false;
    std::size_t saved = 0;  ///< of a damaged project: rows that could be read
};

/// Reads the lists; no picture file is touched. 100,000 pictures take about half a second.
[[nodiscard]] ProjectContents contentsOf(const Project& project);

/// Puts pictures and classes of the list that is open into a new project, labels and lists included.
void fill(const Project& project, const std::vector<PictureEntry>& pictures, const ClassTable& classes);

/// What can be undone for a picture: its own steps and those of the project as a whole, the newest first.
struct HistoryEnds {
    HistoryState state;
    std::int64_t undoOwner = 0;  ///< picture whose step is undone next; 0 = the project's own
    std::int64_t redoOwner = 0;
    bool areShared = false;  ///< some step changes hints of several pictures
};
[[nodiscard]] HistoryEnds historyOf(const Project& project, std::int64_t image);

}  // namespace overlook
