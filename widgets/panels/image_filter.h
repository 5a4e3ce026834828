#pragma once

#include <QAbstractProxyModel>
#include <QPersistentModelIndex>
#include <QTimer>
#include <vector>

#include "widgets/panels/picture_conditions.h"

namespace overlook {

/// Those from ClassScore on go by ImageValueRole, which the model fills with what is wanted.
enum class PictureOrder {
    List,
    Name,
    Status,
    Size,
    ClassScore,       ///< of the chosen class, or of the picture's own labels
    Entropy,          ///< of its class scores
    EpochSpread,      ///< of the class score over the epochs of a run
    ReferenceChange,  ///< of the class score since the reference epoch
    HintEnergy,       ///< share of the map inside the hints
    TruthEnergy,      ///< share of the map inside the true pixels of the class
    TruthOverlap      ///< IoU of the map's region and those
};
inline constexpr int kPictureOrders = static_cast<int>(PictureOrder::TruthOverlap) + 1;

[[nodiscard]] inline bool isByValue(PictureOrder order) {
    return order >= PictureOrder::ClassScore;
}
/// The direction in which the pictures to look at first come first.
[[nodiscard]] inline Qt::SortOrder worstFirst(PictureOrder order) {
    const bool isWorseWhenLarge =
        order == PictureOrder::Entropy || order == PictureOrder::EpochSpread || order == PictureOrder::ReferenceChange;
    return isWorseWhenLarge ? Qt::DescendingOrder : Qt::AscendingOrder;
}
/// The direction when another order is chosen: the worst first by values, and not turned round because of that later.
[[nodiscard]] inline Qt::SortOrder directionOf(PictureOrder chosen, PictureOrder before, Qt::SortOrder direction) {
    if (isByValue(chosen))
        return worstFirst(chosen);
    return isByValue(before) ? Qt::AscendingOrder : direction;
}

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
    void sortByValue(std::vector<int>& rows) const;
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
