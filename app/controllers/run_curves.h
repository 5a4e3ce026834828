#pragma once

#include <map>
#include <QObject>
#include <QStringList>

#include "app/document/document.h"

class QThreadPool;

namespace overlook {

/// The metrics of the open run and of runs beside it, read in the background.
class RunCurves : public QObject {
    Q_OBJECT

 public:
    RunCurves(Document& document, QThreadPool& pool, QObject* parent = nullptr);

    /// Nothing is read while nobody looks.
    void setWatched(bool isWatched);
    /// Folders of the runs that can be shown, the open one first.
    [[nodiscard]] QStringList runs() const;
    void show(const QString& folder, bool isShown);
    [[nodiscard]] bool isShown(const QString& folder) const { return m_shown.contains(folder); }
    /// Epochs of a run, in order; empty while they are being read, or when nothing is shown of it.
    [[nodiscard]] std::vector<EpochMetrics> epochs(const QString& folder) const;

 Q_SIGNALS:
    void changed();

 private:
    [[nodiscard]] QString openFolder() const;
    void follow();
    void read(const QString& folder);

    Document& m_document;
    QThreadPool& m_pool;
    bool m_isWatched = false;
    QString m_besideOf;
    QStringList m_beside;
    QStringList m_shown;
    std::map<QString, std::vector<EpochMetrics>> m_epochs;
};

}  // namespace overlook
