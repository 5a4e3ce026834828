#pragma once

#include <QSortFilterProxyModel>

namespace overlook {

/// Which classes are shown, and in which order.
class ClassOrder : public QSortFilterProxyModel {
    Q_OBJECT

 public:
    explicit ClassOrder(QObject* parent = nullptr);

    void setSortedByScore(bool sorted);     ///< highest first, equal ones by id; otherwise by id
    void setFilter(const QString& filter);  ///< every word must be in the name, or be the id

 protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

 private:
    QStringList m_words;
    bool m_isSortedByScore = true;
};

}  // namespace overlook
