#include "widgets/tools/option_slider.h"

#include <algorithm>
#include <cmath>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include "widgets/panels/elided_label.h"
#include "widgets/panels/jump_slider.h"

namespace overlook {

namespace {
constexpr int kPositions = 200;  ///< of a logarithmic slider
constexpr int kSliderWidth = 72;
}  // namespace

OptionSlider::OptionSlider(const Range& range, QWidget* parent)
    : QWidget(parent),
      m_range(range),
      m_text(new ElidedLabel(this)),
      m_slider(new JumpSlider(this)),
      m_box(new QSpinBox(this)) {
    const bool isLinear = range.scale == Scale::Linear;
    m_slider->setRange(isLinear ? range.smallest : 0, isLinear ? range.largest : kPositions);
    m_slider->setPageStep(std::max(1, (m_slider->maximum() - m_slider->minimum()) / 10));
    m_slider->setMinimumWidth(kSliderWidth);
    m_slider->setMaximumWidth(2 * kSliderWidth);
    m_box->setRange(range.smallest, range.largest);
    m_box->setKeyboardTracking(false);
    m_text->setBuddy(m_box);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_text);
    row->addWidget(m_slider, 1);
    row->addWidget(m_box);
    setFocusProxy(m_slider);
    setValue(range.smallest);
    connect(m_slider, &QSlider::valueChanged, this, [this](int position) {
        const QSignalBlocker blocker(m_box);
        m_box->setValue(valueAt(position));
        Q_EMIT valueChanged(value());
    });
    connect(m_box, &QSpinBox::valueChanged, this, [this](int value) {
        setValue(value);
        Q_EMIT valueChanged(value);
    });
    // A box with the focus takes the keys that choose tools.
    connect(m_box, &QSpinBox::editingFinished, m_box, &QWidget::clearFocus);
}

void OptionSlider::setTrackHidden(bool isHidden) {
    m_slider->setHidden(isHidden);
}

bool OptionSlider::isTrackHidden() const {
    return m_slider->isHidden();
}

int OptionSlider::trackWidth() const {
    return m_slider->minimumWidth() + layout()->spacing();
}

void OptionSlider::setValue(int value) {
    const QSignalBlocker boxBlocker(m_box);
    const QSignalBlocker sliderBlocker(m_slider);
    m_box->setValue(value);
    m_slider->setValue(positionOf(m_box->value()));
}

int OptionSlider::value() const {
    return m_box->value();
}

void OptionSlider::setLabel(const QString& text, const QString& label) {
    m_text->setText(text);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_slider, m_box}) {
        widget->setToolTip(label);
        widget->setAccessibleName(label);
    }
}

void OptionSlider::setSuffix(const QString& suffix) {
    m_box->setSuffix(suffix);
}

int OptionSlider::valueAt(int position) const {
    if (m_range.scale == Scale::Linear)
        return position;
    const double whole = static_cast<double>(m_range.largest) / m_range.smallest;
    return static_cast<int>(
        std::lround(m_range.smallest * std::pow(whole, static_cast<double>(position) / kPositions)));
}

int OptionSlider::positionOf(int value) const {
    if (m_range.scale == Scale::Linear)
        return value;
    const double whole = std::log(static_cast<double>(m_range.largest) / m_range.smallest);
    return static_cast<int>(std::lround(kPositions * std::log(static_cast<double>(value) / m_range.smallest) / whole));
}

}  // namespace overlook
