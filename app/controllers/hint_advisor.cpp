#include "app/controllers/hint_advisor.h"

#include <algorithm>
#include <utility>

#include "app/controllers/io_job.h"
#include "app/controllers/picture_values.h"
#include "app/engine/error_text.h"

namespace overlook {

using Severity = Workspace::Severity;

HintAdvisor::HintAdvisor(const Parts& parts, QObject* parent)
    : QObject(parent), m_parts(parts), m_isCancelled(std::make_shared<std::atomic<bool>>(false)) {
    connect(&m_parts.document, &Document::changed, this, [this](Changes changes) {
        const QString run = m_parts.document.run() ? m_parts.document.run()->folder : QString();
        if ((changes & (Change::Run | Change::Pictures)) && std::exchange(m_run, run) != run)
            forget();
    });
}

HintAdvisor::~HintAdvisor() {
    *m_isCancelled = true;
}

void HintAdvisor::forget() {
    *m_isCancelled = true;
    if (!std::exchange(m_suggestions, {}).empty())
        Q_EMIT changed();
}

void HintAdvisor::find() {
    find(false);
}

void HintAdvisor::find(bool showsFirst) {
    if (!m_parts.document.run() || m_parts.document.run()->epochs.empty()) {
        Q_EMIT noticed(Severity::Advice,
                       tr("Where a hint is worth most follows from the scores of a run. Open one, or teach once."));
        return;
    }
    *m_isCancelled = true;
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    runOnPool(
        m_parts.pool, this,
        [question = questionNow(), isCancelled = m_isCancelled] { return hintSuggestions(question, *isCancelled); },
        [this, showsFirst, isCancelled = m_isCancelled](const Outcome<std::vector<HintSuggestion>>& outcome) {
            if (*isCancelled)
                return;
            if (outcome.error) {
                Q_EMIT noticed(Severity::Failure, translated(*outcome.error));
                return;
            }
            m_suggestions = *outcome.value;
            Q_EMIT changed();
            if (m_suggestions.empty())
                Q_EMIT noticed(
                    Severity::Advice,
                    tr("No picture without hints stands out: decisions and attention are as the labels say."));
            else if (showsFirst)
                showNext();
        });
}

void HintAdvisor::showNext() {
    if (m_suggestions.empty())
        return find(true);
    const PictureEntry* entry = m_parts.document.currentEntry();
    const std::string shown = entry ? entry->id.toStdString() : std::string();
    const auto current = std::find_if(m_suggestions.begin(), m_suggestions.end(),
                                      [&](const HintSuggestion& each) { return each.picture == shown; });
    const bool isLast = current == m_suggestions.end() || current + 1 == m_suggestions.end();
    const HintSuggestion& next = isLast ? m_suggestions.front() : *(current + 1);
    show(placeOf(next.picture), next.output);
}

void HintAdvisor::show(int picture, int output) {
    if (picture < 0)
        return;
    m_parts.document.selectPicture(picture);
    m_parts.document.selectClass(output);
}

int HintAdvisor::placeOf(const std::string& id) const {
    const auto& pictures = m_parts.document.pictures();
    const auto found = std::find_if(pictures.begin(), pictures.end(),
                                    [&](const PictureEntry& entry) { return entry.id.toStdString() == id; });
    return found == pictures.end() ? -1 : static_cast<int>(found - pictures.begin());
}

SuggestionQuestion HintAdvisor::questionNow() const {
    SuggestionQuestion question;
    question.run = m_parts.values.questionByLabels();
    question.areLabelsKnown = false;
    for (const PictureEntry& entry : m_parts.document.pictures()) {
        if (entry.hasHints || entry.status == ImageStatus::Done)
            question.done.insert(entry.id.toStdString());
        question.areLabelsKnown = question.areLabelsKnown || !entry.labels.empty();
    }
    return question;
}

}  // namespace overlook
