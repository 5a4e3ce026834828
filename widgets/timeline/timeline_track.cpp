#include "widgets/timeline/timeline_track.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include "widgets/timeline/timeline_accessible.h"

namespace overlook {

namespace {
constexpr int kPages = 10;       // the whole run is this many page steps
constexpr int kWheelStep = 120;  // eighths of a degree of one notch
constexpr int kFigures = 4;
}  // namespace

TimelineTrack::TimelineTrack(QWidget* parent) : QWidget(parent) {
    QAccessible::installFactory(timelineAccessible);  // Qt keeps a factory once, however often it is installed
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLayoutDirection(Qt::LeftToRight);  // time runs from left to right in every script, as in players of films
}

void TimelineTrack::setEpochs(const FinishedEpochs& finished, int planned) {
    m_finished = finished;
    m_planned = planned;
    Q_EMIT scaleChanged();
    setCursor(finished.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void TimelineTrack::setEpoch(int epoch) {
    if (epoch == m_epoch)
        return;
    m_epoch = epoch;
    QAccessibleValueChangeEvent change(this, epoch);
    QAccessible::updateAccessibility(&change);
    update();
}

void TimelineTrack::setReference(int epoch) {
    if (epoch == m_reference)
        return;
    m_reference = epoch;
    update();
}

void TimelineTrack::setSparkline(const QString& name, const std::vector<double>& values, const SparklineRange& range) {
    m_name = name;
    m_curve.setValues(values, range);
    update();
}

void TimelineTrack::setSpan(int epochs) {
    if (epochs == m_span)
        return;
    m_span = epochs;
    Q_EMIT scaleChanged();
    update();
}

int TimelineTrack::pageStep() const {
    return std::max(1, m_planned / kPages);
}

QString TimelineTrack::epochText(int epoch) const {
    const QLocale locale;
    if (m_finished.isEmpty())
        return tr("No epoch finished yet");
    if (epoch == 0)
        return tr("No epoch chosen");
    return tr("Epoch %1 of %2").arg(locale.toString(epoch), locale.toString(m_planned));
}

QString TimelineTrack::valueText(int epoch) const {
    if (m_name.isEmpty())
        return {};
    const double value = valueOf(epoch);
    const QString figure = std::isfinite(value) ? QLocale().toString(value, 'g', kFigures) : QStringLiteral("–");
    return tr("%1 %2", "name of a curve and its value").arg(m_name, figure);
}

QString TimelineTrack::toolTipText(int epoch) const {
    if (epoch > m_finished.last())
        return tr("Epoch %1 is planned").arg(QLocale().toString(epoch));
    QStringList lines{epochText(epoch), valueText(epoch)};
    if (!m_finished.contains(epoch))
        lines << tr("Nothing was kept of it");
    if (epoch == m_reference)
        lines << tr("Reference: others are compared with it");
    if (isMarked(epoch))
        lines << tr("Marked");
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void TimelineTrack::setMarks(const std::vector<int>& epochs) {
    m_marks.clear();
    std::copy_if(epochs.begin(), epochs.end(), std::back_inserter(m_marks),
                 [this](int epoch) { return m_finished.contains(epoch); });
    update();
}

bool TimelineTrack::isMarked(int epoch) const {
    return std::binary_search(m_marks.begin(), m_marks.end(), epoch);
}

double TimelineTrack::valueOf(int epoch) const {
    const std::vector<double>& values = m_curve.values();
    const bool isKnown = epoch >= 1 && static_cast<std::size_t>(epoch) <= values.size();
    return isKnown ? values[static_cast<std::size_t>(epoch - 1)] : std::numeric_limits<double>::quiet_NaN();
}

bool TimelineTrack::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        // While the track has the focus these keys scrub, even where the window has given them to something else.
        auto* key = static_cast<QKeyEvent*>(event);
        if (isOurs(*key)) {
            key->accept();
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int epoch = scale().epochAt(help->pos().x());
        if (m_finished.isEmpty() || epoch == 0)
            return QWidget::event(event);
        QToolTip::showText(help->globalPos(), toolTipText(epoch), this);
        return true;
    }
    return QWidget::event(event);
}

void TimelineTrack::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        ask(scale().epochAt(event->position().x()));
    else
        event->ignore();
}

void TimelineTrack::mouseMoveEvent(QMouseEvent* event) {
    const int epoch = scale().epochAt(event->position().x());
    setHovered(epoch > m_finished.last() ? 0 : m_finished.nearest(epoch));
    if (event->buttons() & Qt::LeftButton)
        ask(epoch);
}

void TimelineTrack::wheelEvent(QWheelEvent* event) {
    const QPoint delta = event->angleDelta();
    m_wheelRest += delta.y() != 0 ? delta.y() : delta.x();
    const int steps = m_wheelRest / kWheelStep;
    m_wheelRest -= steps * kWheelStep;
    event->accept();
    if (steps != 0)
        ask(m_finished.stepped(m_epoch, steps));
}

void TimelineTrack::keyPressEvent(QKeyEvent* event) {
    if (!isOurs(*event))
        QWidget::keyPressEvent(event);
    else if (event->key() != Qt::Key_Space)
        ask(keyTarget(event->key()));
    else if (!event->isAutoRepeat())
        Q_EMIT playAsked();
}

bool TimelineTrack::isOurs(const QKeyEvent& event) const {
    const bool isPlain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return isPlain && !m_finished.isEmpty() && (event.key() == Qt::Key_Space || keyTarget(event.key()) > 0);
}

void TimelineTrack::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    Q_EMIT scaleChanged();
}

void TimelineTrack::leaveEvent(QEvent* event) {
    setHovered(0);
    QWidget::leaveEvent(event);
}

void TimelineTrack::contextMenuEvent(QContextMenuEvent* event) {
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const int epoch = isByMouse ? scale().epochAt(event->x()) : m_epoch;
    if (!m_finished.contains(epoch))
        return;
    QMenu menu(this);
    const QString number = QLocale().toString(epoch);
    const bool isPinned = epoch == m_reference;
    const QAction* pin =
        menu.addAction(isPinned ? tr("Unpin Epoch %1").arg(number) : tr("Pin Epoch %1 as Reference").arg(number));
    const QAction* mark =
        menu.addAction(isMarked(epoch) ? tr("Unmark Epoch %1").arg(number) : tr("Mark Epoch %1").arg(number));
    const QAction* chosen = menu.exec(event->globalPos());
    if (chosen == pin)
        Q_EMIT referenceAsked(isPinned ? 0 : epoch);
    else if (chosen == mark)
        Q_EMIT markAsked(epoch);
}

int TimelineTrack::keyTarget(int key) const {
    switch (key) {
        case Qt::Key_Left:
        case Qt::Key_Down:
            return m_finished.stepped(m_epoch, -1);
        case Qt::Key_Right:
        case Qt::Key_Up:
            return m_finished.stepped(m_epoch, 1);
        case Qt::Key_PageDown:
            return std::max(m_epoch - pageStep(), m_finished.first());
        case Qt::Key_PageUp:
            return m_epoch + pageStep();
        case Qt::Key_Home:
            return m_finished.first();
        case Qt::Key_End:
            return m_finished.last();
        default:
            return 0;
    }
}

void TimelineTrack::ask(int epoch) {
    if (!m_finished.isEmpty())
        Q_EMIT epochAsked(m_finished.nearest(epoch));
}

void TimelineTrack::setHovered(int epoch) {
    if (epoch == m_hovered)
        return;
    m_hovered = epoch;
    update();
}

}  // namespace overlook
