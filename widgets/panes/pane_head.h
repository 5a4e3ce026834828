#pragma once

#include <QWidget>
#include <vector>

#include "widgets/panels/layer_choice.h"
#include "widgets/panels/layers_panel.h"

class QHBoxLayout;
class QLabel;

namespace overlook {

class LayerPicker;
class Picker;

/// The strip over a pane: its letter, and what it shows, to be chosen.
class PaneHead : public QWidget {
    Q_OBJECT

 public:
    /// An empty list hides its picker.
    struct State {
        QString letter;  ///< "A"
        std::vector<Choice> sources;
        QString source;
        std::vector<Choice> epochs;
        QString epoch;
        std::vector<Choice> methods;
        QString method;
        std::vector<LayerChoice> layers;
        QString layer;
        QString defaultLayer;
    };

    explicit PaneHead(QWidget* parent = nullptr);

    void setState(const State& state);  ///< emits nothing
    [[nodiscard]] const State& state() const { return m_state; }

 Q_SIGNALS:
    void sourceChosen(const QString& id);
    void epochChosen(const QString& id);
    void methodChosen(const QString& id);
    void layerChosen(const QString& name);

 protected:
    void changeEvent(QEvent* event) override;

 private:
    void retranslate();

    State m_state;
    QLabel* m_letter;
    Picker* m_source;
    Picker* m_epoch;
    Picker* m_method;
    LayerPicker* m_layer;
};

}  // namespace overlook
