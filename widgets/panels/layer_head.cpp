#include "widgets/panels/layer_head.h"

#include <QGridLayout>
#include <QSignalBlocker>

#include "widgets/panels/elided_label.h"
#include "widgets/panels/glyph_button.h"
#include "widgets/panels/percent_slider.h"

namespace overlook {

LayerHead::LayerHead(QGridLayout* grid, int row)
    : QObject(grid->parentWidget()),
      m_eye(new GlyphButton(Glyph::EyeOff, Glyph::Eye, grid->parentWidget())),
      m_title(new ElidedLabel(grid->parentWidget())),
      m_opacity(new PercentSlider(grid->parentWidget())) {
    QFont font;  // only the weight is set, all else is inherited
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    grid->addWidget(m_eye, row, 0);
    grid->addWidget(m_title, row, 1);
    grid->addWidget(m_opacity, row, 2);
    connect(m_eye, &QToolButton::toggled, this, &LayerHead::visibilityChanged);
    connect(m_opacity, &PercentSlider::shareChanged, this, &LayerHead::opacityChanged);
}

void LayerHead::setStyle(const LayersPanel::LayerStyle& style) {
    const QSignalBlocker blocker(this);
    m_eye->setChecked(style.isVisible);
    m_opacity->setShare(style.opacity);
}

void LayerHead::setEnabled(bool enabled) {
    m_eye->setEnabled(enabled);
    m_title->setEnabled(enabled);
    m_opacity->setEnabled(enabled);
}

void LayerHead::setTexts(const Texts& texts) {
    m_title->setText(texts.title);
    m_eye->setLabel(texts.eye);
    m_opacity->setLabel(texts.opacity);
}

}  // namespace overlook
