#include "widgets/panels/image_delegate.h"

#include <algorithm>
#include <QAbstractItemView>
#include <QHelpEvent>
#include <QIcon>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include "widgets/panels/glyph_icon.h"
#include "widgets/panels/image_list.h"
#include "widgets/panels/row_background.h"

namespace overlook {

namespace {

constexpr int kMargin = 8;
constexpr int kGap = 10;
constexpr QSize kThumbnail(56, 42);
constexpr int kPadding = 5;
constexpr double kCorner = 3;

QPixmap thumbnailOf(const QVariant& decoration) {
    if (decoration.metaType().id() == QMetaType::QImage)
        return QPixmap::fromImage(decoration.value<QImage>());
    if (decoration.metaType().id() == QMetaType::QIcon)
        return decoration.value<QIcon>().pixmap(kThumbnail * 2);
    return decoration.value<QPixmap>();
}

/// Fits the picture into the area without changing its shape.
void paintThumbnail(QPainter& painter, const QRect& area, const QPixmap& pixmap) {
    const QSizeF size = QSizeF(pixmap.size()).scaled(area.size(), Qt::KeepAspectRatio);
    const QRectF fitted(area.left() + (area.width() - size.width()) / 2,
                        area.top() + (area.height() - size.height()) / 2, size.width(), size.height());
    QPainterPath rounded;
    rounded.addRoundedRect(fitted, kCorner, kCorner);
    painter.save();
    painter.setClipPath(rounded);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(fitted, pixmap, QRectF(pixmap.rect()));
    painter.restore();
}

void paintPlaceholder(QPainter& painter, const QRect& area, bool hasFailed, const RowColours& colours) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.line);
    painter.drawRoundedRect(area, kCorner, kCorner);
    const QRectF glyph = QRectF(0, 0, 18, 18).translated(area.center() - QPointF(8.5, 8.5));
    paintGlyph(painter, glyph, hasFailed ? Glyph::Warning : Glyph::Picture, hasFailed ? colours.text : colours.muted);
}

void paintLines(QPainter& painter, const QRect& area, const QModelIndex& index, const RowColours& colours) {
    const QFontMetrics metrics = painter.fontMetrics();
    const QString detail = index.data(ImageDetailRole).toString();
    const int lines = detail.isEmpty() ? 1 : 2;
    QRect line(area.left(), area.center().y() - lines * metrics.height() / 2, area.width(), metrics.height());
    const auto draw = [&](const QString& text, Qt::TextElideMode mode, const QColor& colour) {
        painter.setPen(colour);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(text, mode, line.width()));
        line.translate(0, metrics.height());
    };
    const bool hasFailed = index.data(ImageFailedRole).toBool();
    draw(index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle, hasFailed ? colours.muted : colours.text);
    if (!detail.isEmpty())
        draw(detail, Qt::ElideRight, colours.muted);
}

}  // namespace

ImageDelegate::ImageDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void ImageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const RowColours colours = paintRowBackground(*painter, option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    const QRect row = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    const QRect picture(QPoint(row.left(), row.center().y() - kThumbnail.height() / 2 + 1), kThumbnail);
    const QPixmap pixmap = thumbnailOf(index.data(Qt::DecorationRole));
    const bool hasFailed = index.data(ImageFailedRole).toBool();
    if (pixmap.isNull() || hasFailed)
        paintPlaceholder(*painter, picture, hasFailed, colours);
    else
        paintThumbnail(*painter, picture, pixmap);
    paintLines(*painter, row.adjusted(kThumbnail.width() + kGap, 0, 0, 0), index, colours);
    painter->restore();
}

QSize ImageDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {120, std::max(2 * option.fontMetrics.height(), kThumbnail.height()) + 2 * kPadding};
}

bool ImageDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
    const bool hasOwnText = !index.data(Qt::ToolTipRole).toString().isEmpty();
    if (event->type() != QEvent::ToolTip || hasOwnText || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::DisplayRole).toString();
    if (index.data(ImageFailedRole).toBool())
        text += QStringLiteral("\n") + tr("This picture could not be read.");
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

}  // namespace overlook
