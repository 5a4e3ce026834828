#include "app/views/result_warnings.h"

#include "app/document/document.h"
#include "app/engine/error_text.h"
#include "widgets/panels/notice_bar.h"

namespace overlook {

namespace {

constexpr int kGapMs = 250;

void append(QStringList& texts, const std::vector<Sentence>& warnings) {
    for (const Sentence& warning : warnings)
        if (const QString text = translated(warning, "Warning"); !texts.contains(text))
            texts << text;
}

}  // namespace

ResultWarnings::ResultWarnings(const Document& document, NoticeBar& notices, QObject* parent)
    : QObject(parent), m_document(document), m_notices(notices) {
    m_gap.setSingleShot(true);
    m_gap.setInterval(kGapMs);
    connect(&m_gap, &QTimer::timeout, this, &ResultWarnings::refresh);
    connect(&m_notices, &NoticeBar::standingClosed, this, [this](const QString& text) { m_closed.insert(text); });
    connect(&m_document, &Document::changed, this, [this](Changes changes) {
        if (changes & Change::Model)
            m_closed.clear();
        if (!(changes & (Changes(Change::Map) | Change::Prediction | Change::Model)))
            return;
        if (m_document.map() && m_document.prediction())
            refresh();
        else
            m_gap.start();
    });
}

void ResultWarnings::refresh() {
    m_gap.stop();
    QStringList shown = warnings();
    shown.removeIf([this](const QString& text) { return m_closed.contains(text); });
    m_notices.setStanding(shown);
}

QStringList ResultWarnings::warnings() const {
    QStringList texts;
    if (m_document.prediction())
        append(texts, m_document.prediction()->warnings);
    if (m_document.map())
        append(texts, m_document.map()->warnings);
    return texts;
}

}  // namespace overlook
