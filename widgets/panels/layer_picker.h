#pragma once

#include <QComboBox>
#include <vector>

namespace overlook {

struct LayerChoice;
class LayerTree;
class LayerTreeModel;

/// Drop-down for a layer of the network: the box names the current one, its pop-up is the tree of all.
class LayerPicker : public QComboBox {
    Q_OBJECT

 public:
    explicit LayerPicker(QWidget* parent = nullptr);

    /// Shows `current` of `layers`; `defaultLayer` is marked. Emits nothing.
    void setLayers(const std::vector<LayerChoice>& layers, const QString& current, const QString& defaultLayer);
    [[nodiscard]] QString currentLayer() const;  ///< empty = none of them
    void setLabel(const QString& label);         ///< tool tip and accessible name

    void showPopup() override;
    void hidePopup() override;

 Q_SIGNALS:
    void chosen(const QString& layer);  ///< only by the user, only when it is another one

 protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

 private:
    void showCurrent(const QString& layer);

    LayerTreeModel* m_model;
    LayerTree* m_tree;
};

}  // namespace overlook
