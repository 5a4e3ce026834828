#pragma once

#include <QAbstractTableModel>

#include "widgets/charts/figure_table.h"

namespace overlook {

/// The rows of a FigureTable in the order in which they are shown.
class FigureModel : public QAbstractTableModel {
    Q_OBJECT

 public:
    explicit FigureModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// In the order of `rows`, until sort() is called.
    void setContent(FigureTable::Content content);
    [[nodiscard]] const FigureTable::Content& content() const { return m_content; }
    [[nodiscard]] const FigureTable::Row& rowAt(int place) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Ascending: the worst figure first.
    void sort(int column, Qt::SortOrder order) override;

 private:
    [[nodiscard]] bool isName(int column) const { return column < static_cast<int>(m_content.names.size()); }
    [[nodiscard]] const FigureTable::Column& figureColumn(int column) const;
    [[nodiscard]] double figure(int row, int column) const;  ///< NaN = none
    [[nodiscard]] bool comesBefore(int a, int b, int column, Qt::SortOrder order) const;

    FigureTable::Content m_content;
    std::vector<int> m_order;  ///< numbers of rows
};

}  // namespace overlook
