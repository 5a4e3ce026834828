#include "widgets/panels/pick_list_view.h"

#include <QPainter>
#include <QScopedValueRollback>

#include "widgets/panels/palette_colours.h"

namespace overlook {

PickListView::PickListView(QWidget* parent) : QListView(parent) {
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
}

void PickListView::setPicked(const QModelIndex& index) {
    const QScopedValueRollback quiet(m_isQuiet, true);
    if (!selectionModel() || index == pickedIndex())
        return;
    if (!index.isValid()) {
        selectionModel()->clear();
        return;
    }
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

QModelIndex PickListView::pickedIndex() const {
    const QModelIndexList indexes = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    return indexes.isEmpty() ? QModelIndex() : indexes.first();
}

void PickListView::setHint(const QString& text) {
    m_hint = text;
    viewport()->update();
}

PickListView::RowRange PickListView::visibleRows() const {
    const int count = model() ? model()->rowCount() : 0;
    if (count == 0)
        return {};
    const QRect area = viewport()->rect();
    const QModelIndex first = indexAt(area.topLeft() + QPoint(1, 0));
    const QModelIndex last = indexAt(area.bottomLeft() + QPoint(1, 0));
    return {first.isValid() ? first.row() : 0, last.isValid() ? last.row() : count - 1};
}

void PickListView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QListView::selectionChanged(selected, deselected);
    if (!m_isQuiet && !selected.isEmpty())
        Q_EMIT picked(selected.indexes().first());
}

void PickListView::rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) {
    const QScopedValueRollback quiet(m_isQuiet, true);  // the view moves its selection to a neighbour
    QListView::rowsAboutToBeRemoved(parent, start, end);
}

void PickListView::paintEvent(QPaintEvent* event) {
    QListView::paintEvent(event);
    if (m_hint.isEmpty() || (model() && model()->rowCount() > 0))
        return;
    QPainter painter(viewport());
    painter.setPen(mutedText(palette(), true));
    painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_hint);
}

void PickListView::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    Q_EMIT visibleRowsMoved();
}

void PickListView::showEvent(QShowEvent* event) {
    QListView::showEvent(event);
    Q_EMIT visibleRowsMoved();
}

void PickListView::scrollContentsBy(int dx, int dy) {
    QListView::scrollContentsBy(dx, dy);
    Q_EMIT visibleRowsMoved();
}

}  // namespace overlook
