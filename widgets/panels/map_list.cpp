#include "widgets/panels/map_list.h"

#include <QMouseEvent>
#include <QSignalBlocker>

#include "inference/display/colour_map.h"
#include "widgets/panels/gradient_icon.h"
#include "widgets/panels/map_delegate.h"

namespace overlook {

MapList::MapList(QWidget* parent) : PickListView(parent) {
    setModel(&m_model);
    setItemDelegate(new MapDelegate(this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &PickListView::picked, this, [this](const QModelIndex& index) { Q_EMIT rowChosen(index.row()); });
    connect(&m_model, &QStandardItemModel::itemChanged, this, [this](const QStandardItem* item) {
        Q_EMIT visibilityChanged(item->row(), item->checkState() == Qt::Checked);
    });
    retranslate();
}

void MapList::setRows(const std::vector<LayersPanel::MapRow>& rows, int active) {
    const int count = static_cast<int>(rows.size());
    const bool isHigher = count != m_model.rowCount();
    while (m_model.rowCount() > count)
        m_model.removeRow(m_model.rowCount() - 1);
    while (m_model.rowCount() < count)
        m_model.appendRow(new QStandardItem);
    {
        const QSignalBlocker blocker(this);
        for (int i = 0; i < count; ++i)
            showRow(*m_model.item(i), rows[static_cast<std::size_t>(i)]);
    }
    setPicked(m_model.index(active, 0));
    if (isHigher)
        updateGeometry();
}

void MapList::showRow(QStandardItem& item, const LayersPanel::MapRow& row) const {
    item.setEditable(false);
    item.setCheckable(true);
    item.setText(row.name);
    item.setToolTip(row.absence.isEmpty() ? row.name : row.name + u'\n' + row.absence);
    item.setAccessibleText(row.name);
    item.setAccessibleDescription(row.absence);
    item.setData(row.absence, AbsenceRole);
    item.setCheckState(row.isVisible ? Qt::Checked : Qt::Unchecked);
    const ColourTable& colours = colourMap(row.colourMapId.toStdString()).colours;
    item.setIcon(gradientIcon(colours, MapDelegate::swatchSize()));
}

void MapList::retranslate() {
    setAccessibleName(tr("Maps over the picture, the topmost first"));
    setToolTip(tr("Space shows or hides the map."));
}

QSize MapList::sizeHint() const {
    const int rowHeight = m_model.rowCount() > 0 ? sizeHintForRow(0) : 0;
    return {120, m_model.rowCount() * rowHeight + 2 * frameWidth()};
}

QSize MapList::minimumSizeHint() const {
    return {60, sizeHint().height()};
}

/// A press on an eye is meant for the eye: the layer does not become the active one.
void MapList::mousePressEvent(QMouseEvent* event) {
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    const bool isOnEye =
        index.isValid() && MapDelegate::eyeRect(visualRect(index), layoutDirection()).contains(position);
    if (event->button() != Qt::LeftButton || !isOnEye)
        return PickListView::mousePressEvent(event);
    QStandardItem& item = *m_model.itemFromIndex(index);
    item.setCheckState(item.checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

void MapList::mouseDoubleClickEvent(QMouseEvent* event) {
    mousePressEvent(event);
}

}  // namespace overlook
