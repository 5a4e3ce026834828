#include "app/controllers/runs_below.h"

#include <QFileInfo>
#include <utility>

#include "app/controllers/io_job.h"

namespace overlook {

RunsBelow::RunsBelow(Document& document, QThreadPool& pool, QObject* parent)
    : QObject(parent), m_document(document), m_pool(pool) {
    connect(&m_document, &Document::changed, this, [this](Changes changes) {
        if (changes & Change::Run)
            follow();
    });
}

void RunsBelow::follow() {
    const QString folder = m_document.run() ? m_document.run()->folder : QString();
    if (folder == m_open)
        return;
    m_open = folder;
    m_beside.clear();
    m_contents.clear();
    // Between two runs there is none for a moment.
    if (!m_open.isEmpty()) {
        const QString before = std::exchange(m_last, m_open);
        if (m_shown.removeAll(m_open) > 0)
            m_shown << before;
        refresh();
    }
    Q_EMIT changed();
}

void RunsBelow::refresh() {
    if (m_open.isEmpty())
        return;
    runOnPool(
        m_pool, this, [folder = m_open] { return runsBeside(folder); },
        [this, folder = m_open](const Outcome<QStringList>& outcome) {
            if (folder != m_open || !outcome.value || *outcome.value == m_beside)
                return;
            m_beside = *outcome.value;
            m_shown.removeIf([this](const QString& each) { return !m_beside.contains(each); });
            for (const QString& each : m_shown)
                read(each);
            Q_EMIT changed();
        });
}

void RunsBelow::show(const QString& folder, bool isShown) {
    if (!m_beside.contains(folder) || isShown == m_shown.contains(folder))
        return;
    if (isShown) {
        m_shown << folder;
        read(folder);
    } else {
        m_shown.removeAll(folder);
        m_contents.erase(folder);
    }
    Q_EMIT changed();
}

QStringList RunsBelow::shown() const {
    QStringList ordered;
    for (const QString& folder : m_beside)
        if (m_shown.contains(folder))
            ordered << folder;
    return ordered;
}

std::shared_ptr<const RunContents> RunsBelow::contents(const QString& folder) const {
    const auto found = m_contents.find(folder);
    return found == m_contents.end() ? nullptr : found->second;
}

/// A run that cannot be read stays without contents.
void RunsBelow::read(const QString& folder) {
    runOnPool(
        m_pool, this, [folder] { return readRunContents(folder); },
        [this, folder](const Outcome<RunContents>& outcome) {
            if (!outcome.value || !m_shown.contains(folder))
                return;
            m_contents[folder] = std::make_shared<RunContents>(*outcome.value);
            Q_EMIT changed();
        });
}

}  // namespace overlook
