#pragma once

#include <QAbstractItemModel>
#include <QHash>
#include <vector>

#include "widgets/panels/layer_choice.h"

namespace overlook {

/// Layers nested by their dotted names. A group that is no layer itself ("layer4" when only "layer4.0" is named) has a
/// row that cannot be selected; neither can a layer with an obstacle.
class LayerTreeModel : public QAbstractItemModel {
    Q_OBJECT

 public:
    enum Column { NameColumn, KindColumn, ShapeColumn, ColumnCount };
    enum Role { LayerRole = Qt::UserRole, KindRole };  ///< name and kind of the layer; empty for a mere group

    explicit LayerTreeModel(QObject* parent = nullptr);

    /// Nothing happens when they are the same.
    void setLayers(const std::vector<LayerChoice>& layers, const QString& defaultLayer);
    [[nodiscard]] const std::vector<LayerChoice>& layers() const { return m_layers; }
    [[nodiscard]] QModelIndex indexOf(const QString& name) const;  ///< invalid = there is none

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
    struct Node {
        QString name;     ///< whole path
        int parent = -1;  ///< index into m_nodes
        int row = 0;
        int layer = -1;  ///< index into m_layers; -1 = a mere group
        std::vector<int> children;
    };
    int addNode(const QString& name);
    [[nodiscard]] int nodeOf(const QModelIndex& index) const;
    [[nodiscard]] const LayerChoice* layerOf(const Node& node) const;
    [[nodiscard]] QString text(const Node& node, int column) const;
    [[nodiscard]] QString spokenText(const Node& node) const;
    [[nodiscard]] QString explanation(const Node& node) const;

    std::vector<LayerChoice> m_layers;
    QString m_default;
    std::vector<Node> m_nodes;  ///< the first one is the root
    QHash<QString, int> m_nodesByName;
};

}  // namespace overlook
