#include "widgets/panels/step_slider.h"

#include <algorithm>
#include <cmath>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include "widgets/panels/jump_slider.h"

namespace overlook {

StepSlider::StepSlider(std::vector<double> steps, Text text, QWidget* parent)
    : QWidget(parent),
      m_steps(std::move(steps)),
      m_toText(std::move(text)),
      m_slider(new JumpSlider(this)),
      m_text(new QLabel(this)) {
    m_slider->setRange(0, static_cast<int>(m_steps.size()) - 1);
    m_slider->setPageStep(5);
    m_slider->setMinimumWidth(48);
    m_text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_slider, 1);
    row->addWidget(m_text);
    setFocusProxy(m_slider);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        refreshText();
        Q_EMIT valueChanged(value());
    });
    refreshText();
    reserveWidth();
}

void StepSlider::setValue(double value) {
    const auto nearest = std::min_element(m_steps.begin(), m_steps.end(), [value](double a, double b) {
        return std::abs(a - value) < std::abs(b - value);
    });
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(static_cast<int>(nearest - m_steps.begin()));
    refreshText();
}

double StepSlider::value() const {
    return m_steps[static_cast<std::size_t>(m_slider->value())];
}

void StepSlider::setLabel(const QString& label) {
    m_slider->setToolTip(label);
    m_slider->setAccessibleName(label);
}

void StepSlider::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange && event->type() != QEvent::FontChange)
        return;
    refreshText();
    reserveWidth();
}

void StepSlider::setPageStep(int steps) {
    m_slider->setPageStep(steps);
}

void StepSlider::refreshText() {
    m_text->setText(m_toText(value()));
}

/// That of the longest text, so that the slider keeps its length.
void StepSlider::reserveWidth() {
    int widest = 0;
    for (const double step : m_steps)
        widest = std::max(widest, m_text->fontMetrics().horizontalAdvance(m_toText(step)));
    m_text->setMinimumWidth(widest + 2);
}

}  // namespace overlook
