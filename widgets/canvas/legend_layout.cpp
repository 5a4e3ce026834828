#include "widgets/canvas/legend_layout.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>

namespace overlook {

namespace {

using Kind = LegendLayout::Kind;
using Row = LegendLayout::Row;

constexpr std::size_t kMostItems = 12;

std::size_t itemCount(const std::vector<Row>& rows) {
    return static_cast<std::size_t>(
        std::count_if(rows.begin(), rows.end(), [](const Row& row) { return row.kind == Kind::ClassItem; }));
}

/// Removes the last row of a kind; false when there is none.
bool removeLast(std::vector<Row>& rows, Kind kind) {
    const auto found = std::find_if(rows.rbegin(), rows.rend(), [kind](const Row& row) { return row.kind == kind; });
    if (found == rows.rend())
        return false;
    rows.erase(std::next(found).base());
    return true;
}

}  // namespace

LegendLayout::LegendLayout(const Legend& legend, const QFont& font, QSizeF limit)
    : m_font(font), m_em(QFontMetricsF(font).height()) {
    const QSizeF room(std::min(limit.width() - 2 * padding(), 24 * m_em), limit.height() - 2 * padding());
    m_rows = wantedRows(legend);
    for (const Row& row : m_rows)
        m_width = std::max(m_width, std::ceil(naturalWidth(legend, row)));
    m_width = std::min(m_width, room.width());
    if (m_width < 4 * m_em)
        m_rows.clear();
    dropUntilItFits(legend, room.height());
    if (!m_rows.empty())
        m_cardSize = QSizeF(m_width + 2 * padding(), std::ceil(arrange(m_rows) + 2 * padding()));
}

QFont LegendLayout::font(Kind kind) const {
    QFont font = m_font;
    if (kind == Kind::Title)
        font.setWeight(QFont::DemiBold);
    else if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

std::vector<Row> LegendLayout::wantedRows(const Legend& legend) const {
    std::vector<Row> rows;
    if (legend.isEmpty())
        return rows;
    if (!legend.title.isEmpty())
        rows.push_back({Kind::Title, legend.title});
    const Kind kind = legend.colourMapId.isEmpty() ? Kind::Message : Kind::Line;  // says why there is no map
    for (const QString& line : legend.lines)
        rows.push_back({kind, line});
    if (!legend.warning.isEmpty())
        rows.push_back({Kind::Warning, legend.warning});
    if (!legend.colourMapId.isEmpty())
        rows.push_back({Kind::ScaleBar, {}});
    for (const Legend::MapItem& map : legend.maps)
        rows.push_back({Kind::MapItem, map.text, 0, map.colourMapId});
    appendItems(legend, std::min(legend.items.size(), kMostItems), rows);
    return rows;
}

void LegendLayout::appendItems(const Legend& legend, std::size_t shown, std::vector<Row>& rows) const {
    for (std::size_t i = 0; i < shown; ++i)
        rows.push_back({Kind::ClassItem, legend.items[i].name, legend.items[i].colour});
    const auto left = static_cast<int>(legend.items.size() - shown);
    if (left > 0)
        rows.push_back({Kind::MoreItems, QCoreApplication::translate("Legend", "+%n more", nullptr, left)});
}

double LegendLayout::naturalWidth(const Legend& legend, const Row& row) const {
    const QFontMetricsF metrics(font(row.kind));
    switch (row.kind) {
        case Kind::ScaleBar:
            return std::max(11 * m_em, metrics.horizontalAdvance(legend.lowLabel) +
                                           metrics.horizontalAdvance(legend.highLabel) + 2 * m_em);
        case Kind::Warning:
        case Kind::ClassItem:
        case Kind::MoreItems:
            return iconIndent() + metrics.horizontalAdvance(row.text);
        case Kind::MapItem:
            return mapIndent() + metrics.horizontalAdvance(row.text);
        case Kind::Title:
        case Kind::Line:
        case Kind::Message:
            break;
    }
    return metrics.horizontalAdvance(row.text);
}

double LegendLayout::rowHeight(const Row& row, double width) const {
    const QFontMetricsF metrics(font(row.kind));
    if (row.kind == Kind::Warning || row.kind == Kind::Message) {
        const double indent = row.kind == Kind::Warning ? iconIndent() : 0;
        const QRectF room(0, 0, width - indent, 4 * metrics.height());
        return std::min(metrics.boundingRect(room, Qt::TextWordWrap, row.text).height(), room.height());
    }
    return row.kind == Kind::ScaleBar ? 1.05 * m_em + metrics.height() : metrics.height();
}

/// Places the rows below each other and returns the height of all.
double LegendLayout::arrange(std::vector<Row>& rows) const {
    double bottom = padding();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool startsBlock = i > 0 && rows[i].kind != rows[i - 1].kind && rows[i].kind != Kind::MoreItems &&
                                 rows[i - 1].kind != Kind::Title;
        const double gap = i == 0 ? 0 : (startsBlock ? 0.5 : 0.16) * m_em;
        rows[i].top = bottom + gap;
        rows[i].height = rowHeight(rows[i], m_width);
        bottom = rows[i].top + rows[i].height;
    }
    return bottom - padding();
}

void LegendLayout::dropUntilItFits(const Legend& legend, double room) {
    while (!m_rows.empty() && arrange(m_rows) > room) {
        const std::size_t items = itemCount(m_rows);
        if (items > 0) {
            while (removeLast(m_rows, Kind::ClassItem) || removeLast(m_rows, Kind::MoreItems)) {
            }
            if (items > 1)
                appendItems(legend, items - 1, m_rows);
            continue;
        }
        if (!removeLast(m_rows, Kind::MoreItems) && !removeLast(m_rows, Kind::Line) &&
            !removeLast(m_rows, Kind::Message) && !removeLast(m_rows, Kind::ScaleBar) &&
            !removeLast(m_rows, Kind::MapItem) && !removeLast(m_rows, Kind::Warning))
            m_rows.clear();
    }
}

}  // namespace overlook
