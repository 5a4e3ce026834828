#include "widgets/panels/shedding_row.h"

#include <algorithm>
#include <QEvent>
#include <QHBoxLayout>

namespace overlook {

namespace {

constexpr int kSpacing = 4;

/// What a row of these widgets needs, whether they are hidden or not.
QSize neededBy(const std::vector<QWidget*>& widgets) {
    QSize needed(0, 0);
    for (const QWidget* widget : widgets) {
        const QSize hint = widget->sizeHint().expandedTo(widget->minimumSize());
        needed = QSize(needed.width() + hint.width() + kSpacing, std::max(needed.height(), hint.height()));
    }
    return needed;
}

/// Those that nobody hid. The needed ones are never hidden for want of room.
std::vector<QWidget*> shownOf(std::vector<QWidget*> widgets) {
    std::erase_if(widgets, [](const QWidget* widget) { return widget->isHidden(); });
    return widgets;
}

}  // namespace

SheddingRow::SheddingRow(QWidget* parent) : QWidget(parent), m_layout(new QHBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kSpacing);
}

void SheddingRow::addWidget(QWidget* widget) {
    m_layout->addWidget(widget);
    m_needed.push_back(widget);
}

void SheddingRow::addOptional(QWidget* widget) {
    m_layout->addWidget(widget);
    m_optional.push_back(widget);
}

void SheddingRow::addGap() {
    m_layout->addStretch(1);
}

QSize SheddingRow::sizeHint() const {
    const QSize needed = neededBy(shownOf(m_needed));
    const QSize optional = neededBy(m_optional);
    return {needed.width() + optional.width(), std::max(needed.height(), optional.height())};
}

QSize SheddingRow::minimumSizeHint() const {
    int width = 0;
    for (const QWidget* widget : shownOf(m_needed))
        width += widget->minimumSizeHint().width() + kSpacing;
    return {width, sizeHint().height()};
}

bool SheddingRow::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        shed();
    return QWidget::event(event);
}

void SheddingRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    shed();
}

void SheddingRow::shed() {
    int needed = neededBy(shownOf(m_needed)).width();
    for (QWidget* widget : m_optional) {
        needed += neededBy({widget}).width();
        widget->setVisible(needed <= width());
    }
}

}  // namespace overlook
