#include "widgets/charts/figure_model.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <QLocale>

namespace overlook {

void FigureModel::setContent(FigureTable::Content content) {
    beginResetModel();
    m_content = std::move(content);
    m_order.resize(m_content.rows.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    endResetModel();
}

const FigureTable::Row& FigureModel::rowAt(int place) const {
    return m_content.rows[static_cast<std::size_t>(m_order.at(static_cast<std::size_t>(place)))];
}

int FigureModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int FigureModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_content.names.size() + m_content.columns.size());
}

const FigureTable::Column& FigureModel::figureColumn(int column) const {
    return m_content.columns[static_cast<std::size_t>(column) - m_content.names.size()];
}

double FigureModel::figure(int row, int column) const {
    const std::vector<double>& figures = m_content.rows[static_cast<std::size_t>(row)].figures;
    const std::size_t place = static_cast<std::size_t>(column) - m_content.names.size();
    return place < figures.size() ? figures[place] : std::numeric_limits<double>::quiet_NaN();
}

QVariant FigureModel::data(const QModelIndex& index, int role) const {
    const int row = m_order.at(static_cast<std::size_t>(index.row()));
    if (isName(index.column())) {
        const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
        return isText ? QVariant(rowAt(index.row()).names.value(index.column())) : QVariant();
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const double value = figure(row, index.column());
    return std::isnan(value) ? QStringLiteral("–")
                             : QLocale().toString(value, 'f', figureColumn(index.column()).decimals);
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return isName(section) ? m_content.names[section] : figureColumn(section).title;
    if (role == Qt::TextAlignmentRole)
        return QVariant((isName(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

bool FigureModel::comesBefore(int a, int b, int column, Qt::SortOrder order) const {
    const bool isAscending = order == Qt::AscendingOrder;
    if (isName(column)) {
        const int difference = m_content.rows[static_cast<std::size_t>(a)].names.value(column).localeAwareCompare(
            m_content.rows[static_cast<std::size_t>(b)].names.value(column));
        return isAscending ? difference < 0 : difference > 0;
    }
    const double left = figure(a, column);
    const double right = figure(b, column);
    if (std::isnan(left) || std::isnan(right))
        return !std::isnan(left) && std::isnan(right);
    return figureColumn(column).isHighBetter == isAscending ? left < right : left > right;
}

void FigureModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= columnCount())
        return;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<int> rows;
    for (const QModelIndex& index : before)
        rows.push_back(m_order[static_cast<std::size_t>(index.row())]);
    std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) { return comesBefore(a, b, column, order); });
    std::vector<int> places(m_order.size());
    for (std::size_t place = 0; place < m_order.size(); ++place)
        places[static_cast<std::size_t>(m_order[place])] = static_cast<int>(place);
    for (qsizetype i = 0; i < before.size(); ++i)
        changePersistentIndex(
            before[i], index(places[static_cast<std::size_t>(rows[static_cast<std::size_t>(i)])], before[i].column()));
    Q_EMIT layoutChanged();
}

}  // namespace overlook
