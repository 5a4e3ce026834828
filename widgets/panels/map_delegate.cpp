#include "widgets/panels/map_delegate.h"

#include <algorithm>
#include <QIcon>
#include <QPainter>
#include <QStyle>

#include "widgets/panels/glyph_icon.h"
#include "widgets/panels/map_list.h"
#include "widgets/panels/row_background.h"

namespace overlook {

namespace {

constexpr int kMargin = 4;
constexpr int kGap = 6;
constexpr int kEye = 16;
constexpr int kPadding = 4;

QRect middle(const QRect& row, int left, QSize size) {
    return {QPoint(left, row.center().y() - size.height() / 2 + 1), size};
}

}  // namespace

MapDelegate::MapDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

QRect MapDelegate::eyeRect(const QRect& row, Qt::LayoutDirection direction) {
    return QStyle::visualRect(direction, row, {row.left(), row.top(), kMargin + kEye + kGap / 2, row.height()});
}

QSize MapDelegate::swatchSize() {
    return {24, 10};
}

void MapDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const RowColours colours = paintRowBackground(*painter, option);
    const bool isVisible = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const bool isMissing = !index.data(MapList::AbsenceRole).toString().isEmpty();
    const QRect row = option.rect;
    const auto mirrored = [&option](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->save();
    paintGlyph(*painter, mirrored(middle(row, row.left() + kMargin, {kEye, kEye})),
               isVisible ? Glyph::Eye : Glyph::EyeOff, isVisible ? colours.text : colours.muted);
    const QRect swatch = middle(row, row.left() + kMargin + kEye + kGap, swatchSize());
    painter->setOpacity(isVisible ? 1 : 0.4);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, mirrored(swatch));
    painter->setOpacity(1);
    QRect line(swatch.right() + 1 + kGap, row.top(), 0, row.height());
    line.setRight(row.right() - kMargin);
    if (isMissing) {
        line.setRight(line.right() - kEye - kGap);
        paintGlyph(*painter, mirrored(middle(row, line.right() + kGap, {kEye, kEye})), Glyph::Information,
                   colours.muted);
    }
    painter->setFont(option.font);
    painter->setPen(isVisible ? colours.text : colours.muted);
    const QString name = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, line.width());
    painter->drawText(mirrored(line), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
    painter->restore();
}

QSize MapDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {120, std::max(option.fontMetrics.height(), kEye) + 2 * kPadding};
}

}  // namespace overlook
