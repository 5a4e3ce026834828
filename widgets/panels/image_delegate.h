#pragma once

#include <QStyledItemDelegate>

namespace overlook {

/// Paints a picture of the list: thumbnail, name, detail line, marks of its status and hints; a warning mark where it
/// could not be read.
class ImageDelegate : public QStyledItemDelegate {
    Q_OBJECT

 public:
    explicit ImageDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
};

}  // namespace overlook
