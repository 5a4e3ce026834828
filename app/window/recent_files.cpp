#include "app/window/recent_files.h"

#include <QFileInfo>
#include <QSettings>

#include "app/window/recent_values.h"

namespace overlook {

namespace {
const char* const kKey = "recent/paths";
}  // namespace

RecentFiles::RecentFiles(QSettings& settings, QObject* parent)
    : QObject(parent), m_settings(settings), m_paths(settings.value(QLatin1String(kKey)).toStringList()) {}

void RecentFiles::add(const QString& path) {
    set(withNewest(m_paths, QFileInfo(path).absoluteFilePath(), kLimit));
}

void RecentFiles::removeMissing() {
    QStringList paths;
    for (const QString& path : m_paths) {
        if (QFileInfo::exists(path))
            paths << path;
    }
    set(paths);
}

void RecentFiles::clear() {
    set({});
}

void RecentFiles::set(const QStringList& paths) {
    if (paths == m_paths)
        return;
    m_paths = paths;
    m_settings.setValue(QLatin1String(kKey), m_paths);
    Q_EMIT changed();
}

}  // namespace overlook
