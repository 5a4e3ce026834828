#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QSizeF>
#include <QString>
#include <vector>

#include "widgets/canvas/legend.h"

namespace overlook {

/// Which rows of a legend fit into a given room, and where. All lengths follow from the font.
class LegendLayout {
 public:
    enum class Kind { Title, Line, Message, Warning, ScaleBar, MapItem, ClassItem, MoreItems };
    struct Row {
        Kind kind = Kind::Line;
        QString text;
        quint32 colour = 0;        ///< of a class item
        QString colourMapId = {};  ///< of a map item
        double top = 0;            ///< in the card
        double height = 0;
    };

    /// `limit`: the largest card. What does not fit is left out from the least important: classes, lines, bar,
    /// further maps, warning.
    LegendLayout(const Legend& legend, const QFont& font, QSizeF limit);

    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] QSizeF cardSize() const { return m_cardSize; }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

    [[nodiscard]] double em() const { return m_em; }  ///< height of a line of plain text
    [[nodiscard]] double padding() const { return 0.7 * m_em; }
    [[nodiscard]] double swatch() const { return 0.75 * m_em; }
    [[nodiscard]] double iconIndent() const { return 1.25 * m_em; }
    [[nodiscard]] double mapIndent() const { return 2.25 * m_em; }  ///< of the text beside a map's colours
    [[nodiscard]] QFont font(Kind kind) const;

 private:
    [[nodiscard]] std::vector<Row> wantedRows(const Legend& legend) const;
    void appendItems(const Legend& legend, std::size_t shown, std::vector<Row>& rows) const;
    [[nodiscard]] double naturalWidth(const Legend& legend, const Row& row) const;
    [[nodiscard]] double rowHeight(const Row& row, double width) const;
    [[nodiscard]] double arrange(std::vector<Row>& rows) const;
    void dropUntilItFits(const Legend& legend, double room);

    QFont m_font;
    double m_em;
    double m_width = 0;  ///< of the rows
    QSizeF m_cardSize;
    std::vector<Row> m_rows;
};

}  // namespace overlook
