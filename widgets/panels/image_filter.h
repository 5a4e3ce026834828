#pragma once

#include <QAbstractProxyModel>
#include <QPersistentModelIndex>
#include <QTimer>
#include <vector>

#include "widgets/panels/picture_conditions.h"

namespace overlook {

enum class PictureOrder { List, Name, Status, Size };

/// Which pictures of a list are shown, and in which order. Two arrays of numbers instead of QSortFilterProxyModel,
/// which announces the rows of each gap by themselves: seconds for 100 000 pictures of which every other one goes.
class ImageFilter : public QAbstractProxyModel {
    Q_OBJECT

 public:
    explicit ImageFilter(QObject* parent = nullptr);

    void setSourceModel(QAbstractItemModel* model) override;
    void setConditions(const PictureConditions& conditions);
    [[nodiscard]] const PictureConditions& conditions() const { return m_conditions; }
    void setOrder(PictureOrder order, Qt::SortOrder direction);
    /// The picture that is worked on: it stays until another one is, even when it no longer fits. Invalid = none.
    void setKept(const QModelIndex& sourceIndex);
    [[nodiscard]] bool isFiltering() const { return m_conditions.isFiltering(); }

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex& shown) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex& source) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// Adds a description for those who hear the list: name, detail, status, hints.
    [[nodiscard]] QVariant data(const QModelIndex& shown, int role) const override;

 private:
    void connectSource(QAbstractItemModel& model);
    void takeRows();
    void judge(int firstRow, int lastRow);
    void passOn(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles);
    void announce(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles);
    [[nodiscard]] bool isStale(const QList<int>& roles) const;
    void refresh();
    [[nodiscard]] std::vector<int> wantedRows();
    [[nodiscard]] std::vector<qint64> sortKeys();
    void show(std::vector<int> rows);

    PictureConditions m_conditions;
    PictureOrder m_order = PictureOrder::List;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    std::vector<bool> m_fits;      ///< by source row
    std::vector<int> m_shown;      ///< source rows, in the order shown
    std::vector<int> m_positions;  ///< by source row: where it is shown; -1 = it is not
    std::vector<int> m_nameRanks;  ///< by source row; empty = not known. Names change with a reset only.
    QPersistentModelIndex m_kept;  ///< of the source
    QTimer m_refreshing;           ///< many changes, one look
    std::vector<QMetaObject::Connection> m_connections;
};

}  // namespace overlook
