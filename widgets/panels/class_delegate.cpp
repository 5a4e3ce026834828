#include "widgets/panels/class_delegate.h"

#include <algorithm>
#include <QApplication>
#include <QPainter>
#include <QStyle>

#include "widgets/panels/class_model.h"
#include "widgets/panels/glyph_icon.h"
#include "widgets/panels/palette_colours.h"
#include "widgets/panels/row_background.h"

namespace overlook {

namespace {

constexpr int kMargin = 8;
constexpr int kGap = 8;
constexpr int kSwatch = 14;
constexpr int kMark = 14;
constexpr int kBar = 3;
constexpr int kPadding = 5;

void paintSwatch(QPainter& painter, const QRect& area, const QColor& colour, const QColor& outline) {
    painter.setPen(QPen(outline, 1));
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

void paintBar(QPainter& painter, const QRectF& area, double score, const RowColours& colours) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.line);
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
    painter.setBrush(colours.accent);
    QRectF filled = area;
    filled.setWidth(std::max(area.height(), area.width() * std::min(score, 1.0)));
    if (painter.layoutDirection() == Qt::RightToLeft)
        filled.moveRight(area.right());
    if (score > 0)
        painter.drawRoundedRect(filled, area.height() / 2, area.height() / 2);
}

}  // namespace

ClassDelegate::ClassDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void ClassDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    RowColours colours = paintRowBackground(*painter, option);
    const QColor classColour(index.data(ClassModel::ColourRole).toUInt() | 0xff000000u);
    const double score = index.data(ClassModel::ScoreRole).toDouble();
    if (!(option.state & QStyle::State_Selected))
        colours.accent = visibleOn(classColour, colours.back, colours.text);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    const int lineHeight = option.fontMetrics.height();
    QRect line(row.left(), row.top() + kPadding, row.width(), std::max(lineHeight, kSwatch));
    const auto mirrored = [&option](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    paintSwatch(*painter, mirrored({line.left(), line.center().y() - kSwatch / 2 + 1, kSwatch, kSwatch}), classColour,
                mixed(classColour, colours.text, 0.4));
    line.setLeft(line.left() + kSwatch + kGap);
    if (score >= 0)
        paintBar(*painter, mirrored({line.left(), line.bottom() + 3, line.width(), kBar}), score, colours);

    painter->setFont(option.font);
    painter->setPen(colours.text);
    const QString percent = ClassModel::scoreText(score);
    painter->drawText(mirrored(line), Qt::AlignRight | Qt::AlignVCenter, percent);
    if (!percent.isEmpty())
        line.setRight(line.right() - option.fontMetrics.horizontalAdvance(percent) - kGap);
    if (index.data(ClassModel::LabelRole).toBool()) {
        paintGlyph(*painter, mirrored({line.right() - kMark, line.center().y() - kMark / 2 + 1, kMark, kMark}),
                   Glyph::Tag, colours.text);
        line.setRight(line.right() - kMark - kGap);
    }
    const QString name = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, line.width());
    painter->drawText(mirrored(line), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
    painter->restore();
}

QSize ClassDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {120, std::max(option.fontMetrics.height(), kSwatch) + kBar + 3 + 2 * kPadding - 2};
}

}  // namespace overlook
