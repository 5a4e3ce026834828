#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "app/engine/engine_process.h"

namespace overlook {

QString EngineProcess::findEngine() {
    const QString chosen = qEnvironmentVariable("OVERLOOK_ENGINE");
    if (!chosen.isEmpty())
        return chosen;
    const QDir here(QCoreApplication::applicationDirPath());
    for (const char* place : {"overlook-engine", "../libexec/overlook-engine"}) {
        const QFileInfo candidate(here.filePath(QString::fromLatin1(place)));
        if (candidate.isFile() && candidate.isExecutable())
            return QDir::cleanPath(candidate.absoluteFilePath());
    }
    return QStandardPaths::findExecutable(QStringLiteral("overlook-engine"));
}

}  // namespace overlook
