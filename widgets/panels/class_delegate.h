#pragma once

#include <QStyledItemDelegate>

namespace overlook {

/// Paints a class: swatch, name, label mark, percentage, and a thin score bar below.
class ClassDelegate : public QStyledItemDelegate {
    Q_OBJECT

 public:
    explicit ClassDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace overlook
