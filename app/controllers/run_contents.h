#pragma once

#include <map>
#include <optional>
#include <QString>
#include <QStringList>

#include "app/document/document.h"

namespace overlook {

/// What a run folder holds, as read at one moment.
struct RunContents {
    RunState state;
    QString dataFolder;                  ///< of the pictures it was trained on; empty = not said
    std::map<QString, QString> images;   ///< its pictures by id, when it lists them
    bool isFinished = false;             ///< all planned epochs are there
    std::map<int, QString> checkpoints;  ///< files of the epochs whose checkpoint was kept
    ClassTable classes;                  ///< of its maps, numbered; only when there is no run.json
    /// What run.json says of the network, so that stored maps can be shown before (or without) an engine.
    std::optional<ModelDescription> model;
};

/// Reads a run folder, also one that is still being written, or a folder of checkpoints of any other program: each is
/// an epoch. Throws Error (Missing, BadData).
[[nodiscard]] RunContents readRunContents(const QString& folder);

/// Folders beside a run that look like runs, in the order of their names.
[[nodiscard]] QStringList runsBeside(const QString& folder);

}  // namespace overlook
