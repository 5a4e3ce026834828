#pragma once

#include <QObject>
#include <vector>

#include "inference/display/map_style.h"

class QCheckBox;
class QGridLayout;

namespace overlook {

struct Choice;
struct LayerChoice;
class ElidedLabel;
class LayerPicker;
class PercentSlider;
class Picker;
class ScaleControls;
class ValueHistogram;

/// How the active map is computed and painted: opacity, method, layer, colours, scale, threshold, and checks.
class MapControls : public QObject {
    Q_OBJECT

 public:
    /// Fills rows from `firstRow` on; the grid's widget becomes the parent of all.
    MapControls(QGridLayout* grid, int firstRow);

    void setStyle(const MapStyle& style);  ///< emits nothing; visibility is kept for styleChanged
    void setMethods(const std::vector<Choice>& methods, const QString& current);
    /// No layers = the row is hidden.
    void setLayers(const std::vector<LayerChoice>& layers, const QString& current, const QString& defaultLayer);
    /// What only a map can be seen by; colours and scale can always be chosen.
    void setMapShown(bool isShown);
    /// Cells of the map in each equal part of its scale.
    void setHistogram(const std::vector<int>& counts);
    /// A difference is always painted with zero in the middle, so its scale cannot be chosen.
    void setDifference(bool isOn, bool isPossible);
    void retranslate();

 Q_SIGNALS:
    void styleChanged(const MapStyle& style);
    void methodChosen(const QString& id);
    void layerChosen(const QString& name);
    void differenceChanged(bool isOn);

 private:
    void connectParts();
    void fillColourMaps();
    void describeColourMaps();
    void fillNormalisations();
    void announce();

    MapStyle m_style;
    ElidedLabel* m_opacityLabel;
    PercentSlider* m_opacity;
    ElidedLabel* m_methodLabel;
    Picker* m_method;
    ElidedLabel* m_layerLabel;
    LayerPicker* m_layer;
    ElidedLabel* m_coloursLabel;
    Picker* m_colours;
    ElidedLabel* m_scaleLabel;
    Picker* m_scale;
    ScaleControls* m_ends;
    ElidedLabel* m_thresholdLabel;
    ValueHistogram* m_histogram;
    PercentSlider* m_threshold;
    QCheckBox* m_smooth;
    QCheckBox* m_fades;
    QCheckBox* m_difference;
};

}  // namespace overlook
