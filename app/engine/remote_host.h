#pragma once

#include "app/engine/engine_command.h"

namespace overlook {

/// A machine that ssh reaches, and what is where on it.
struct RemoteHost {
    QString name;  ///< "user@host", "host", or an alias of ~/.ssh/config
    QString program = QStringLiteral("overlook-engine");
    QString cache = QStringLiteral("~/.cache/overlook");  ///< folder there for the files that are sent
    QString sshConfiguration = {};                        ///< file instead of ~/.ssh/config; empty = that one

    [[nodiscard]] bool operator==(const RemoteHost&) const = default;
};

/// Whether ssh takes this for a machine: no blanks, and not an option.
[[nodiscard]] bool isHostName(const QString& name);

/// ssh with the engine at its other end. Never asks for anything: login has to work without a password.
[[nodiscard]] EngineCommand engineCommand(const RemoteHost& host);

}  // namespace overlook
