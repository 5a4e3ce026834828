#pragma once

#include <QStyledItemDelegate>

namespace overlook {

/// Paints a share of a whole as a bar behind its text.
class ShareDelegate : public QStyledItemDelegate {
    Q_OBJECT

 public:
    static constexpr int kShareRole = Qt::UserRole + 1;  ///< 0 … 1

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace overlook
