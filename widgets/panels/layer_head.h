#pragma once

#include <QObject>

#include "widgets/panels/layers_panel.h"

class QGridLayout;

namespace overlook {

class ElidedLabel;
class GlyphButton;
class PercentSlider;

/// First row of a layer's section: eye, name, opacity.
class LayerHead : public QObject {
    Q_OBJECT

 public:
    /// Puts its widgets into `row` of the grid, whose widget becomes their parent.
    LayerHead(QGridLayout* grid, int row);

    void setStyle(const LayersPanel::LayerStyle& style);  ///< emits nothing
    void setEnabled(bool enabled);

    struct Texts {
        QString title;
        QString eye;
        QString opacity;
    };
    void setTexts(const Texts& texts);

 Q_SIGNALS:
    void visibilityChanged(bool visible);
    void opacityChanged(double opacity);

 private:
    GlyphButton* m_eye;
    ElidedLabel* m_title;
    PercentSlider* m_opacity;
};

}  // namespace overlook
