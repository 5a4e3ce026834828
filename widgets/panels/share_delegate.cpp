#include "widgets/panels/share_delegate.h"

#include <algorithm>
#include <QPainter>

namespace overlook {

namespace {

constexpr int kGap = 2;
constexpr int kBarAlpha = 90;

}  // namespace

void ShareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const double share = std::clamp(index.data(kShareRole).toDouble(), 0.0, 1.0);
    QRectF bar = QRectF(option.rect).adjusted(kGap, kGap, -kGap, -kGap);
    bar.setWidth(bar.width() * share);
    if (option.direction == Qt::RightToLeft)
        bar.moveRight(option.rect.right() - kGap);
    QColor colour = option.palette.color(QPalette::Highlight);
    colour.setAlpha(kBarAlpha);
    QStyledItemDelegate::paint(painter, option, index);
    painter->fillRect(bar, colour);
}

}  // namespace overlook
