#pragma once

#include <QStyledItemDelegate>

namespace overlook {

/// Paints one row of the map layers: eye, colours, name, and a sign where the map is missing.
class MapDelegate : public QStyledItemDelegate {
    Q_OBJECT

 public:
    explicit MapDelegate(QObject* parent = nullptr);

    [[nodiscard]] static QRect eyeRect(const QRect& row, Qt::LayoutDirection direction);
    [[nodiscard]] static QSize swatchSize();

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace overlook
