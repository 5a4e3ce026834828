#pragma once

#include <QTableView>
#include <vector>

namespace overlook {

class FigureModel;

/// Names and figures in rows. A click on a heading orders the rows by its figure, the worst first; a second one the
/// best first; what has no figure stays last. A double click or Enter chooses a row.
class FigureTable : public QTableView {
    Q_OBJECT

 public:
    struct Column {
        QString title;
        int decimals = 3;
        bool isHighBetter = true;

        bool operator==(const Column&) const = default;
    };
    struct Row {
        QStringList names;            ///< one for each of the first columns
        std::vector<double> figures;  ///< one for each of the others; not a number = none
        QString picture = {};         ///< what is gone to: empty = stays
        int classIndex = -1;          ///< -1 = stays
        int epoch = 0;                ///< 0 = stays
        QString run = {};             ///< folder; empty = stays
    };
    struct Content {
        QStringList names;            ///< headings of the first columns
        std::vector<Column> columns;  ///< of the figures
        std::vector<Row> rows;
    };

    explicit FigureTable(QWidget* parent = nullptr);

    /// Keeps the order that was chosen while the columns are the same.
    void setContent(Content content);
    [[nodiscard]] const Content& content() const;
    /// The row that is shown at a place, from the top.
    [[nodiscard]] const Row& rowAt(int place) const;
    /// Orders by a column, names among them, as a click on its heading does.
    void orderBy(int column, Qt::SortOrder order = Qt::AscendingOrder);

 Q_SIGNALS:
    void chosen(const overlook::FigureTable::Row& row);

 private:
    FigureModel* m_model;
};

}  // namespace overlook
