#include "widgets/panels/layer_picker.h"

#include <algorithm>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QWheelEvent>

#include "widgets/panels/combo_box_tip.h"
#include "widgets/panels/layer_choice.h"
#include "widgets/panels/layer_tree.h"
#include "widgets/panels/layer_tree_model.h"

namespace overlook {

namespace {

constexpr int kSmallestCharacters = 6;

/// "layer4.1.conv2 · Conv2d · 512×7×7"
QString lineOf(const LayerChoice& layer) {
    QStringList parts{layer.name, layer.kind, layer.shape};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

LayerPicker::LayerPicker(QWidget* parent)
    : QComboBox(parent), m_model(new LayerTreeModel(this)), m_tree(new LayerTree(*m_model, this)) {
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(kSmallestCharacters);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_tree, &LayerTree::chosen, this, [this](const QString& layer) {
        if (layer == currentLayer())
            return;
        showCurrent(layer);
        Q_EMIT chosen(layer);
    });
}

void LayerPicker::setLayers(const std::vector<LayerChoice>& layers, const QString& current,
                            const QString& defaultLayer) {
    m_model->setLayers(layers, defaultLayer);
    showCurrent(current);
}

void LayerPicker::showCurrent(const QString& layer) {
    const auto& layers = m_model->layers();
    const auto found =
        std::find_if(layers.begin(), layers.end(), [&](const LayerChoice& choice) { return choice.name == layer; });
    const QString text = found == layers.end() ? QString() : lineOf(*found);
    if (text == currentText())
        return;
    const QSignalBlocker blocker(this);
    clear();
    if (found != layers.end())
        addItem(text, layer);
}

QString LayerPicker::currentLayer() const {
    return currentData().toString();
}

void LayerPicker::setLabel(const QString& label) {
    setToolTip(label);
    setAccessibleName(label);
    m_tree->setLabel(label);
}

void LayerPicker::showPopup() {
    if (!m_model->layers().empty())
        m_tree->open({mapToGlobal(QPoint(0, 0)), size()}, currentLayer());
}

void LayerPicker::hidePopup() {
    m_tree->hide();
    QComboBox::hidePopup();
}

void LayerPicker::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return showPopup();
        default:
            QComboBox::keyPressEvent(event);
    }
}

bool LayerPicker::event(QEvent* event) {
    return showsComboBoxTip(*this, *event) || QComboBox::event(event);
}

void LayerPicker::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

}  // namespace overlook
