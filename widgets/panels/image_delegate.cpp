#include "widgets/panels/image_delegate.h"

#include <algorithm>
#include <QAbstractItemView>
#include <QHelpEvent>
#include <QIcon>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>

#include "widgets/panels/glyph_icon.h"
#include "widgets/panels/image_list.h"
#include "widgets/panels/picture_conditions.h"
#include "widgets/panels/row_background.h"

namespace overlook {

namespace {

constexpr int kMargin = 8;
constexpr int kGap = 10;
constexpr QSize kThumbnail(56, 42);
constexpr int kPadding = 5;
constexpr double kCorner = 3;
constexpr int kMark = 14;

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

/// Shapes, so that no status is told by colour alone.
Glyph statusGlyph(int status) {
    constexpr Glyph kGlyphs[] = {Glyph::StatusNew, Glyph::StatusStarted, Glyph::StatusDone, Glyph::StatusFlagged};
    return kGlyphs[std::clamp(status, 0, kImageStatuses - 1)];
}

/// Status above, hints below, at the far end. Returns what is left for the texts.
QRect paintMarks(QPainter& painter, const QRect& area, const QModelIndex& index, const RowColours& colours) {
    const QVariant status = index.data(ImageStatusRole);
    const bool isHinted = index.data(ImageHintedRole).toBool();
    if (!status.isValid() && !isHinted)
        return area;
    const QRect right(area.right() - kMark + 1, area.center().y() - kMark - 1, kMark, kMark);
    const QRectF upper = QStyle::visualRect(painter.layoutDirection(), area, right);
    const bool isNew = status.toInt() == static_cast<int>(ImageStatus::New);
    if (status.isValid())
        paintGlyph(painter, upper, statusGlyph(status.toInt()), isNew ? colours.muted : colours.text);
    if (isHinted)
        paintGlyph(painter, upper.translated(0, kMark + 3), Glyph::Hint, colours.text);
    return QStyle::visualRect(painter.layoutDirection(), area, area.adjusted(0, 0, -kMark - kGap / 2, 0));
}

QString helpText(const QModelIndex& index) {
    QStringList lines{index.data(Qt::DisplayRole).toString()};
    if (index.data(ImageFailedRole).toBool())
        lines << ImageDelegate::tr("This picture could not be read.");
    const QVariant status = index.data(ImageStatusRole);
    if (status.isValid())
        lines << imageStatusText(static_cast<ImageStatus>(status.toInt()));
    if (index.data(ImageHintedRole).toBool())
        lines << ImageDelegate::tr("Has hints.");
    return lines.join(u'\n');
}

}  // namespace

ImageDelegate::ImageDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void ImageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const RowColours colours = paintRowBackground(*painter, option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    const QRect row = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    const QRect picture = QStyle::visualRect(
        option.direction, row, {QPoint(row.left(), row.center().y() - kThumbnail.height() / 2 + 1), kThumbnail});
    const QPixmap pixmap = thumbnailOf(index.data(Qt::DecorationRole));
    const bool hasFailed = index.data(ImageFailedRole).toBool();
    if (pixmap.isNull() || hasFailed)
        paintPlaceholder(*painter, picture, hasFailed, colours);
    else
        paintThumbnail(*painter, picture, pixmap);
    const QRect beside = QStyle::visualRect(option.direction, row, row.adjusted(kThumbnail.width() + kGap, 0, 0, 0));
    paintLines(*painter, paintMarks(*painter, beside, index, colours), index, colours);
    painter->restore();
}

QSize ImageDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {120, std::max(2 * option.fontMetrics.height(), kThumbnail.height()) + 2 * kPadding};
}

bool ImageDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
    const bool hasOwnText = !index.data(Qt::ToolTipRole).toString().isEmpty();
    const bool hasMarks = index.data(ImageStatusRole).isValid();
    if (event->type() != QEvent::ToolTip || !index.isValid() || (hasOwnText && !hasMarks))
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString own = hasOwnText ? index.data(Qt::ToolTipRole).toString() + u'\n' : QString();
    QToolTip::showText(event->globalPos(), own + helpText(index), view);
    return true;
}

}  // namespace overlook
