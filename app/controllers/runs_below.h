#pragma once

#include <map>
#include <memory>
#include <QObject>
#include <QStringList>

#include "app/controllers/run_contents.h"

class QThreadPool;

namespace overlook {

/// Runs that somebody looks at under the open one, out of those whose folders lie beside its.
class RunsBelow : public QObject {
    Q_OBJECT

 public:
    RunsBelow(Document& document, QThreadPool& pool, QObject* parent = nullptr);

    /// Folders that could be shown, in the order of their names; known a moment after a run was opened.
    [[nodiscard]] const QStringList& beside() const { return m_beside; }
    /// Looks again which there are.
    void refresh();
    /// A folder that does not lie beside the open run: nothing happens.
    void show(const QString& folder, bool isShown);
    [[nodiscard]] bool isShown(const QString& folder) const { return m_shown.contains(folder); }
    /// In the order of their names. When one of them is opened, the run that was open takes its place.
    [[nodiscard]] QStringList shown() const;
    /// What is in a run that is shown; null while it is being read and when it cannot be.
    [[nodiscard]] std::shared_ptr<const RunContents> contents(const QString& folder) const;

 Q_SIGNALS:
    void changed();

 private:
    void follow();
    void read(const QString& folder);

    Document& m_document;
    QThreadPool& m_pool;
    QString m_open;  ///< empty = none
    QString m_last;  ///< that was open
    QStringList m_beside;
    QStringList m_shown;
    std::map<QString, std::shared_ptr<const RunContents>> m_contents;
};

}  // namespace overlook
