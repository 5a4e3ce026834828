#pragma once

#include <QObject>

#include "inference/display/map_style.h"

class QCheckBox;
class QGridLayout;
class QToolButton;
class QWidget;

namespace overlook {

class ElidedLabel;
class NumberField;
class Picker;
class StepSlider;

/// Where the scale of the active map ends, its clip and gamma, and contours; folded away until somebody wants them.
class ScaleControls : public QObject {
    Q_OBJECT

 public:
    static constexpr int kRows = 7;

    /// Fills kRows rows from `firstRow` on; the grid's widget becomes the parent of all.
    ScaleControls(QGridLayout* grid, int firstRow);

    void setStyle(const MapStyle& style);  ///< emits nothing
    /// A difference has a scale of its own, or a fixed one.
    void setDifference(bool isOn);
    void setUnfolded(bool isUnfolded);
    void retranslate();

 Q_SIGNALS:
    void styleChanged(const MapStyle& style);  ///< the style that was set, with what the user changed

 private:
    void addRows(QGridLayout* grid, int firstRow);
    void connectParts();
    void fillSources();
    void refreshState();

    MapStyle m_style;
    bool m_isDifference = false;
    QToolButton* m_head;
    ElidedLabel* m_sourceLabel;
    Picker* m_source;
    ElidedLabel* m_endsLabel;
    NumberField* m_ends;
    ElidedLabel* m_clipLabel;
    StepSlider* m_clip;
    ElidedLabel* m_gammaLabel;
    StepSlider* m_gamma;
    ElidedLabel* m_contoursLabel;
    NumberField* m_contours;
    QCheckBox* m_raw;
    QCheckBox* m_alone;
};

}  // namespace overlook
