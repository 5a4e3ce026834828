#include "widgets/panels/percent_slider.h"

#include <algorithm>
#include <cmath>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>

#include "widgets/panels/jump_slider.h"

namespace overlook {

namespace {
constexpr int kWhole = 100;
constexpr int kPageStep = 10;
}  // namespace

PercentSlider::PercentSlider(QWidget* parent)
    : QWidget(parent), m_slider(new JumpSlider(this)), m_text(new QLabel(this)) {
    m_slider->setRange(0, kWhole);
    m_slider->setPageStep(kPageStep);
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
        Q_EMIT shareChanged(share());
    });
    refreshText();
}

void PercentSlider::setShare(double share) {
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(std::isfinite(share) ? static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * kWhole)) : 0);
    refreshText();
}

double PercentSlider::share() const {
    return static_cast<double>(m_slider->value()) / kWhole;
}

void PercentSlider::setLabel(const QString& label) {
    m_slider->setToolTip(label);
    m_slider->setAccessibleName(label);
}

void PercentSlider::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        refreshText();
}

void PercentSlider::refreshText() {
    const auto percent = [](int value) { return tr("%1 %").arg(QLocale().toString(value)); };
    m_text->setText(percent(m_slider->value()));
    // The width of the longest text, so that the slider keeps its length.
    m_text->setMinimumWidth(m_text->fontMetrics().horizontalAdvance(percent(kWhole)) + 2);
}

}  // namespace overlook
