#include "app/window/timeline_actions.h"

#include <algorithm>
#include <QSettings>

#include "app/document/document.h"
#include "app/window/actions.h"
#include "app/window/recent_values.h"
#include "widgets/timeline/timeline.h"

namespace overlook {

namespace {

constexpr const char* kKey = "timeline/marks";
constexpr int kRuns = 50;  // whose marks are remembered
constexpr double kFaster = 2;

QString runOfLine(const QString& line) {
    return line.section(u' ', 1);
}

}  // namespace

std::vector<int> marksOf(const QStringList& lines, const QString& run) {
    std::vector<int> marks;
    for (const QString& line : lines)
        if (runOfLine(line) == run)
            for (const QString& number : line.section(u' ', 0, 0).split(u',', Qt::SkipEmptyParts))
                if (const int epoch = number.toInt(); epoch > 0)
                    marks.push_back(epoch);
    return marks;
}

QStringList withMarks(const QStringList& lines, const QString& run, const std::vector<int>& marks) {
    QStringList others;
    for (const QString& line : lines)
        if (runOfLine(line) != run)
            others << line;
    if (marks.empty())
        return others;
    QStringList numbers;
    for (const int epoch : marks)
        numbers << QString::number(epoch);
    return withNewest(others, QStringLiteral("%1 %2").arg(numbers.join(u','), run), kRuns);
}

TimelineActions::TimelineActions(const Actions& actions, Document& document, Timeline& timeline, QSettings& settings)
    : QObject(&timeline), m_actions(actions), m_document(document), m_timeline(timeline), m_settings(settings) {
    m_actions.handle("mark_epoch", this, [this] { toggleMark(m_timeline.epoch()); });
    m_actions.handle("next_mark", this, [this] { m_timeline.stepToMark(1); });
    m_actions.handle("previous_mark", this, [this] { m_timeline.stepToMark(-1); });
    m_actions.handle("play_faster", this, [this] { changeSpeed(kFaster); });
    m_actions.handle("play_slower", this, [this] { changeSpeed(1 / kFaster); });
    connect(&m_timeline, &Timeline::markAsked, this, &TimelineActions::toggleMark);
    connect(&m_document, &Document::changed, this, [this](Changes changes) {
        if (changes & Change::Run)
            showRun();
    });
    showRun();
}

void TimelineActions::showRun() {
    const QString run = m_document.run() ? m_document.run()->folder : QString();
    if (run != m_run)
        m_marks =
            run.isEmpty() ? std::vector<int>() : marksOf(m_settings.value(QLatin1String(kKey)).toStringList(), run);
    m_run = run;
    // After the timeline has heard of the epochs that are finished now.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_timeline.setMarks(m_marks);
            updateEnabled();
        },
        Qt::QueuedConnection);
}

void TimelineActions::toggleMark(int epoch) {
    if (epoch < 1 || m_run.isEmpty())
        return;
    const auto place = std::lower_bound(m_marks.begin(), m_marks.end(), epoch);
    if (place != m_marks.end() && *place == epoch)
        m_marks.erase(place);
    else
        m_marks.insert(place, epoch);
    m_settings.setValue(QLatin1String(kKey),
                        withMarks(m_settings.value(QLatin1String(kKey)).toStringList(), m_run, m_marks));
    m_timeline.setMarks(m_marks);
    updateEnabled();
}

void TimelineActions::changeSpeed(double by) {
    m_timeline.setFramesPerSecond(m_timeline.framesPerSecond() * by);
}

void TimelineActions::updateEnabled() {
    m_actions.setEnabled({"mark_epoch", "play_faster", "play_slower"}, !m_timeline.finishedEpochs().isEmpty());
    m_actions.setEnabled({"next_mark", "previous_mark"}, !m_timeline.marks().empty());
}

}  // namespace overlook
