#include "widgets/panels/class_order.h"

#include <algorithm>

#include "widgets/panels/class_model.h"

namespace overlook {

ClassOrder::ClassOrder(QObject* parent) : QSortFilterProxyModel(parent) {
    sort(0);
}

void ClassOrder::setSortedByScore(bool sorted) {
    if (sorted == m_isSortedByScore)
        return;
    m_isSortedByScore = sorted;
    invalidate();
}

void ClassOrder::setFilter(const QString& filter) {
    m_words = filter.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool ClassOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    if (m_isSortedByScore) {
        // Unknown scores, NaN among them, go last.
        const double a = left.data(ClassModel::ScoreRole).toDouble();
        const double b = right.data(ClassModel::ScoreRole).toDouble();
        const double knownA = a >= 0 ? a : -1;
        const double knownB = b >= 0 ? b : -1;
        if (knownA != knownB)
            return knownA > knownB;
    }
    return left.data(ClassModel::IdRole).toInt() < right.data(ClassModel::IdRole).toInt();
}

bool ClassOrder::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QString name = index.data(Qt::DisplayRole).toString();
    const QString id = index.data(ClassModel::IdRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return word == id || name.contains(word, Qt::CaseInsensitive); });
}

}  // namespace overlook
