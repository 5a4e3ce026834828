#include "app/engine/remote_host.h"

#include <QRegularExpression>
#include <QStandardPaths>

namespace overlook {

namespace {

/// One word for any shell, but for a "~/" at its beginning, which has to stay outside the quotes.
QString shellWord(const QString& text) {
    const bool isBelowHome = text.startsWith(QLatin1String("~/"));
    QString quoted = isBelowHome ? text.mid(2) : text;
    quoted.replace(QLatin1String("'"), QLatin1String("'\\''"));
    return (isBelowHome ? QStringLiteral("~/'%1'") : QStringLiteral("'%1'")).arg(quoted);
}

}  // namespace

bool isHostName(const QString& name) {
    static const QRegularExpression pattern(QStringLiteral("^[^-\\s][^\\s]*$"));
    return pattern.match(name).hasMatch();
}

EngineCommand engineCommand(const RemoteHost& host) {
    QStringList arguments{QStringLiteral("-T")};
    for (const char* option : {"BatchMode=yes", "ConnectTimeout=10", "ServerAliveInterval=10", "ServerAliveCountMax=3"})
        arguments << QStringLiteral("-o") << QLatin1String(option);
    if (!host.sshConfiguration.isEmpty())
        arguments << QStringLiteral("-F") << host.sshConfiguration;
    arguments << QStringLiteral("--") << host.name << shellWord(host.program) + QStringLiteral(" serve");
    return {QStandardPaths::findExecutable(QStringLiteral("ssh")), arguments, host.name, host.program, host.cache};
}

}  // namespace overlook
