#include "app/controllers/run_curves.h"

#include "app/controllers/io_job.h"
#include "app/controllers/run_contents.h"

namespace overlook {

RunCurves::RunCurves(Document& document, QThreadPool& pool, QObject* parent)
    : QObject(parent), m_document(document), m_pool(pool) {
    connect(&m_document, &Document::changed, this, [this](Changes changes) {
        if (changes & Change::Run)
            follow();
    });
}

void RunCurves::setWatched(bool isWatched) {
    if (isWatched == m_isWatched)
        return;
    m_isWatched = isWatched;
    follow();
}

QStringList RunCurves::runs() const {
    QStringList all;
    if (!openFolder().isEmpty())
        all << openFolder();
    return all + m_beside;
}

void RunCurves::show(const QString& folder, bool isShown) {
    if (isShown == m_shown.contains(folder))
        return;
    if (isShown)
        m_shown << folder;
    else
        m_shown.removeAll(folder);
    if (isShown && folder != openFolder() && m_epochs.count(folder) == 0)
        read(folder);
    Q_EMIT changed();
}

std::vector<EpochMetrics> RunCurves::epochs(const QString& folder) const {
    if (folder == openFolder() && m_document.run())
        return m_document.run()->epochs;
    const auto found = m_epochs.find(folder);
    return found == m_epochs.end() ? std::vector<EpochMetrics>() : found->second;
}

QString RunCurves::openFolder() const {
    return m_document.run() ? m_document.run()->folder : QString();
}

/// The open run is shown at first; which runs lie beside it is found out once.
void RunCurves::follow() {
    const QString folder = openFolder();
    if (!m_isWatched)
        return;
    if (folder != m_besideOf) {
        m_besideOf = folder;
        m_beside.clear();
        m_epochs.clear();
        m_shown = folder.isEmpty() ? QStringList() : QStringList{folder};
        if (!folder.isEmpty())
            runOnPool(
                m_pool, this, [folder] { return runsBeside(folder); },
                [this, folder](const Outcome<QStringList>& outcome) {
                    if (folder != m_besideOf || !outcome.value)
                        return;
                    m_beside = *outcome.value;
                    Q_EMIT changed();
                });
    }
    Q_EMIT changed();
}

/// A run that cannot be read has no curves.
void RunCurves::read(const QString& folder) {
    runOnPool(
        m_pool, this, [folder] { return readRunContents(folder); },
        [this, folder](const Outcome<RunContents>& outcome) {
            m_epochs[folder] = outcome.value ? outcome.value->state.epochs : std::vector<EpochMetrics>();
            Q_EMIT changed();
        });
}

}  // namespace overlook
