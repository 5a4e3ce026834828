#pragma once

#include <optional>
#include <QString>
#include <QStringList>
#include <vector>

#include "app/controllers/run_contents.h"
#include "app/document/document.h"
#include "inference/core/error.h"

namespace overlook {

/// What the paths that a user opened turned out to be. Nothing is decoded: a folder of 100 000 pictures is only listed.
struct OpenedPaths {
    std::vector<PictureEntry> pictures;
    ClassTable classes;  ///< of the data set
    QString dataFolder;  ///< VOC folder of the pictures; empty = they are no data set
    std::optional<RunContents> run;
    QString model;
    QStringList volumes;            ///< scans and their masks: NIfTI files, DICOM folders or files
    QString project;                ///< a project file; it brings its own pictures
    bool arePicturesOfRun = false;  ///< nobody asked for them: the run was trained on them
    std::vector<Error> failures;    ///< one for each path that could not be opened
    std::vector<Error> warnings;
    QStringList opened;  ///< the absolute paths of the others
};

/// A run brings the pictures that it lists or was trained on, unless others were opened with it: then those get the ids
/// under which the run knows them. Never throws: what cannot be opened is among the warnings.
void addPicturesOfRun(OpenedPaths& found);

/// Looks at files and folders. Never throws: what cannot be opened is among the failures.
[[nodiscard]] OpenedPaths lookAtPaths(const QStringList& paths);

}  // namespace overlook
