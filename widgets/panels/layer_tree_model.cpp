#include "widgets/panels/layer_tree_model.h"

#include <QStringList>

namespace overlook {

LayerTreeModel::LayerTreeModel(QObject* parent) : QAbstractItemModel(parent), m_nodes(1) {}

void LayerTreeModel::setLayers(const std::vector<LayerChoice>& layers, const QString& defaultLayer) {
    if (layers == m_layers && defaultLayer == m_default)
        return;
    beginResetModel();
    m_layers = layers;
    m_default = defaultLayer;
    m_nodes.assign(1, Node());
    m_nodesByName.clear();
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        const int node = addNode(m_layers[i].name);
        m_nodes[static_cast<std::size_t>(node)].layer = static_cast<int>(i);
    }
    endResetModel();
}

/// The node of that path, with the groups around it.
int LayerTreeModel::addNode(const QString& name) {
    if (const auto known = m_nodesByName.constFind(name); known != m_nodesByName.cend())
        return *known;
    const qsizetype dot = name.lastIndexOf(u'.');
    const int parent = dot < 0 ? 0 : addNode(name.left(dot));
    const int added = static_cast<int>(m_nodes.size());
    std::vector<int>& siblings = m_nodes[static_cast<std::size_t>(parent)].children;
    const int row = static_cast<int>(siblings.size());
    siblings.push_back(added);
    m_nodes.push_back({name, parent, row, -1, {}});
    m_nodesByName.insert(name, added);
    return added;
}

QModelIndex LayerTreeModel::indexOf(const QString& name) const {
    const int node = m_nodesByName.value(name, 0);
    return node == 0 ? QModelIndex() : createIndex(m_nodes[static_cast<std::size_t>(node)].row, 0, quintptr(node));
}

int LayerTreeModel::nodeOf(const QModelIndex& index) const {
    return index.isValid() ? static_cast<int>(index.internalId()) : 0;
}

const LayerChoice* LayerTreeModel::layerOf(const Node& node) const {
    return node.layer < 0 ? nullptr : &m_layers[static_cast<std::size_t>(node.layer)];
}

QModelIndex LayerTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    const Node& above = m_nodes[static_cast<std::size_t>(nodeOf(parent))];
    return createIndex(row, column, quintptr(above.children[static_cast<std::size_t>(row)]));
}

QModelIndex LayerTreeModel::parent(const QModelIndex& index) const {
    const int above = m_nodes[static_cast<std::size_t>(nodeOf(index))].parent;
    return above <= 0 ? QModelIndex() : createIndex(m_nodes[static_cast<std::size_t>(above)].row, 0, quintptr(above));
}

int LayerTreeModel::rowCount(const QModelIndex& parent) const {
    if (parent.column() > 0)
        return 0;
    return static_cast<int>(m_nodes[static_cast<std::size_t>(nodeOf(parent))].children.size());
}

int LayerTreeModel::columnCount(const QModelIndex& /*parent*/) const {
    return ColumnCount;
}

QVariant LayerTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Node& node = m_nodes[static_cast<std::size_t>(nodeOf(index))];
    const LayerChoice* layer = layerOf(node);
    switch (role) {
        case Qt::DisplayRole:
            return text(node, index.column());
        case Qt::ToolTipRole:
            return explanation(node);
        case Qt::AccessibleTextRole:
            return index.column() == NameColumn ? spokenText(node) : text(node, index.column());
        case Qt::AccessibleDescriptionRole:
            return layer ? layer->obstacle : explanation(node);
        case LayerRole:
            return layer ? layer->name : QString();
        case KindRole:
            return layer ? layer->kind : QString();
        default:
            return {};
    }
}

Qt::ItemFlags LayerTreeModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return {};
    const LayerChoice* layer = layerOf(m_nodes[static_cast<std::size_t>(nodeOf(index))]);
    // Rows that cannot be chosen are reached by the arrow keys all the same: a screen reader says why.
    return layer && layer->obstacle.isEmpty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

QString LayerTreeModel::text(const Node& node, int column) const {
    const LayerChoice* layer = layerOf(node);
    if (column != NameColumn)
        return !layer ? QString() : column == KindColumn ? layer->kind : layer->shape;
    const QString part = node.name.section(u'.', -1);
    return layer && layer->name == m_default ? tr("%1 (default)").arg(part) : part;
}

QString LayerTreeModel::spokenText(const Node& node) const {
    QStringList parts{node.name};
    if (const LayerChoice* layer = layerOf(node))
        parts << layer->kind << layer->shape;
    parts.removeAll(QString());
    if (node.layer >= 0 && node.name == m_default)
        parts << tr("default");
    return parts.join(QStringLiteral(", "));
}

QString LayerTreeModel::explanation(const Node& node) const {
    const LayerChoice* layer = layerOf(node);
    if (!layer)
        return tr("A group that gives no output of its own. Choose a layer inside it.");
    return layer->obstacle.isEmpty() ? layer->name : layer->obstacle;
}

}  // namespace overlook
