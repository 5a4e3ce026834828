#pragma once

#include <QObject>
#include <QStringList>

class QSettings;

namespace overlook {

/// What was opened lately, newest first, kept in the settings.
class RecentFiles : public QObject {
    Q_OBJECT

 public:
    static constexpr int kLimit = 12;

    explicit RecentFiles(QSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] const QStringList& paths() const { return m_paths; }
    void add(const QString& path);
    void removeMissing();
    void clear();

 Q_SIGNALS:
    void changed();

 private:
    void set(const QStringList& paths);

    QSettings& m_settings;
    QStringList m_paths;
};

}  // namespace overlook
