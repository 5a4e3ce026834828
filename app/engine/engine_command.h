#pragma once

#include <QString>
#include <QStringList>

namespace overlook {

/// How an engine is started, and on which machine it then runs.
struct EngineCommand {
    QString program;  ///< of this machine: the engine itself, or ssh; empty = it was not found
    QStringList arguments{QStringLiteral("serve")};
    QString host = {};         ///< that ssh connects to; empty = this machine
    QString hostProgram = {};  ///< the engine there
    QString hostCache = {};    ///< folder there for the files that are sent

    [[nodiscard]] bool isRemote() const { return !host.isEmpty(); }
};

}  // namespace overlook
