#pragma once

#include <memory>
#include <QString>
#include <QWidget>
#include <vector>

#include "inference/display/map_style.h"
#include "widgets/panels/layer_choice.h"

namespace overlook {

/// One entry of a picker: what is stored and what is shown.
struct Choice {
    QString id;
    QString text;
};

/// Visibility, opacity and style of the three layers: picture, mask, map; and the pickers of method and target layer.
class LayersPanel : public QWidget {
    Q_OBJECT

 public:
    /// Plain layers have only these.
    struct LayerStyle {
        bool isVisible = true;
        double opacity = 1;
    };
    struct State {
        LayerStyle picture;
        LayerStyle mask;
        MapStyle map;
        bool hasMask = false;  ///< greys the controls out
        bool hasMap = false;
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

 Q_SIGNALS:
    void pictureStyleChanged(const LayersPanel::LayerStyle& style);
    void maskStyleChanged(const LayersPanel::LayerStyle& style);
    void mapStyleChanged(const MapStyle& style);  ///< live, while a slider moves
    void methodChosen(const QString& id);
    void layerChosen(const QString& name);

 protected:
    void changeEvent(QEvent* event) override;

 private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace overlook
