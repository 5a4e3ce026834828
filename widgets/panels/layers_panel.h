#pragma once

#include <memory>
#include <QString>
#include <QWidget>
#include <vector>

#include "inference/display/map_style.h"
#include "widgets/panels/choice.h"
#include "widgets/panels/layer_choice.h"

class QAction;

namespace overlook {

/// Visibility, opacity and style of the layers: picture, mask, and a list of maps; and the pickers of method and target
/// layer, which are those of the active map.
class LayersPanel : public QWidget {
    Q_OBJECT

 public:
    /// Plain layers have only these.
    struct LayerStyle {
        bool isVisible = true;
        double opacity = 1;
    };
    /// One map layer in the list.
    struct MapRow {
        QString name;  ///< "Grad-CAM · layer4"
        QString colourMapId;
        bool isVisible = true;
        QString absence;  ///< why its map is missing; empty = it is there
    };
    struct State {
        QString hint;  ///< what to do while there is nothing to lay over one another; empty = nothing
        LayerStyle picture;
        LayerStyle mask;
        std::vector<MapRow> maps;  ///< the topmost first
        int activeMap = 0;         ///< row
        MapStyle map;              ///< of the active one, as is all that follows
        bool hasMask = false;      ///< greys the controls out
        bool hasMap = false;
        std::vector<int> histogram;  ///< cells in each equal part of the map's scale
        bool isDifference = false;   ///< shows its difference to the reference epoch
        bool canCompare = false;     ///< whether there are epochs to compare
        std::vector<Choice> methods;
        QString method;
        std::vector<LayerChoice> layers;  ///< empty = the method has no target layer
        QString layer;
        QString defaultLayer;  ///< of the model; is marked
    };

    explicit LayersPanel(QWidget* parent = nullptr);
    ~LayersPanel() override;

    void setState(const State& state);  ///< emits nothing
    [[nodiscard]] const State& state() const;
    /// Buttons beside the title of the maps.
    void setMapActions(const QList<QAction*>& actions);

 Q_SIGNALS:
    void pictureStyleChanged(const LayersPanel::LayerStyle& style);
    void maskStyleChanged(const LayersPanel::LayerStyle& style);
    void mapStyleChanged(const MapStyle& style);  ///< of the active map; live, while a slider moves
    void differenceChanged(bool isOn);            ///< of the active map
    void mapChosen(int row);                      ///< to be the active one
    void mapVisibilityChanged(int row, bool visible);
    void methodChosen(const QString& id);
    void layerChosen(const QString& name);

 protected:
    void changeEvent(QEvent* event) override;

 private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace overlook
