#include "widgets/panels/image_filter.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <QSize>

#include "widgets/panels/image_list.h"
#include "widgets/panels/natural_order.h"

namespace overlook {

namespace {

QString description(const QModelIndex& shown) {
    QStringList parts{shown.data(Qt::DisplayRole).toString(), shown.data(ImageDetailRole).toString()};
    const QVariant status = shown.data(ImageStatusRole);
    if (status.isValid())
        parts << imageStatusText(static_cast<ImageStatus>(status.toInt()));
    if (shown.data(ImageHintedRole).toBool())
        parts << ImageList::tr("has hints");
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

qint64 areaOf(const QSize& size) {
    return size.isValid() ? qint64{size.width()} * size.height() : 0;
}

}  // namespace

ImageFilter::ImageFilter(QObject* parent) : QAbstractProxyModel(parent) {
    m_refreshing.setSingleShot(true);
    connect(&m_refreshing, &QTimer::timeout, this, &ImageFilter::refresh);
}

void ImageFilter::setSourceModel(QAbstractItemModel* model) {
    beginResetModel();
    for (const QMetaObject::Connection& connection : m_connections)
        disconnect(connection);
    m_connections.clear();
    m_kept = QPersistentModelIndex();
    QAbstractProxyModel::setSourceModel(model);
    if (sourceModel())
        connectSource(*sourceModel());
    takeRows();
    endResetModel();
}

void ImageFilter::connectSource(QAbstractItemModel& model) {
    const auto begin = [this] { beginResetModel(); };
    const auto end = [this] {
        takeRows();
        endResetModel();
    };
    using Model = QAbstractItemModel;
    m_connections = {connect(&model, &Model::modelAboutToBeReset, this, begin),
                     connect(&model, &Model::modelReset, this, end),
                     connect(&model, &Model::rowsAboutToBeInserted, this, begin),
                     connect(&model, &Model::rowsInserted, this, end),
                     connect(&model, &Model::rowsAboutToBeRemoved, this, begin),
                     connect(&model, &Model::rowsRemoved, this, end),
                     connect(&model, &Model::rowsAboutToBeMoved, this, begin),
                     connect(&model, &Model::rowsMoved, this, end),
                     connect(&model, &Model::layoutAboutToBeChanged, this, begin),
                     connect(&model, &Model::layoutChanged, this, end),
                     connect(&model, &Model::dataChanged, this, &ImageFilter::passOn),
                     connect(&model, &QObject::destroyed, this, [begin, end] {
                         begin();
                         end();
                     })};
}

void ImageFilter::setConditions(const PictureConditions& conditions) {
    if (conditions == m_conditions)
        return;
    m_conditions = conditions;
    m_kept = QPersistentModelIndex();
    judge(0, static_cast<int>(m_fits.size()) - 1);
    refresh();
}

void ImageFilter::setOrder(PictureOrder order, Qt::SortOrder direction) {
    if (order == m_order && direction == m_direction)
        return;
    m_order = order;
    m_direction = direction;
    refresh();
}

void ImageFilter::setKept(const QModelIndex& sourceIndex) {
    const bool wasOutOfPlace = m_kept.isValid() && !m_fits[static_cast<std::size_t>(m_kept.row())];
    m_kept = mapFromSource(sourceIndex).isValid() ? sourceIndex : QModelIndex();
    if (wasOutOfPlace)
        m_refreshing.start(0);
}

QModelIndex ImageFilter::mapToSource(const QModelIndex& shown) const {
    if (!shown.isValid() || !sourceModel())
        return {};
    return sourceModel()->index(m_shown[static_cast<std::size_t>(shown.row())], shown.column());
}

QModelIndex ImageFilter::mapFromSource(const QModelIndex& source) const {
    if (!source.isValid() || source.row() >= static_cast<int>(m_positions.size()))
        return {};
    const int row = m_positions[static_cast<std::size_t>(source.row())];
    return row < 0 ? QModelIndex() : createIndex(row, source.column());
}

QModelIndex ImageFilter::index(int row, int column, const QModelIndex& parent) const {
    const bool isThere = !parent.isValid() && row >= 0 && row < rowCount() && column == 0;
    return isThere ? createIndex(row, column) : QModelIndex();
}

QModelIndex ImageFilter::parent(const QModelIndex&) const {
    return {};
}

int ImageFilter::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImageFilter::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1;
}

QVariant ImageFilter::data(const QModelIndex& shown, int role) const {
    const QVariant value = QAbstractProxyModel::data(shown, role);
    return role == Qt::AccessibleTextRole && !value.isValid() && shown.isValid() ? description(shown) : value;
}

void ImageFilter::takeRows() {
    const int count = sourceModel() ? sourceModel()->rowCount() : 0;
    m_nameRanks.clear();
    m_fits.assign(static_cast<std::size_t>(count), true);
    judge(0, count - 1);
    show(wantedRows());
}

void ImageFilter::judge(int firstRow, int lastRow) {
    const bool isFiltering = m_conditions.isFiltering();
    for (int row = firstRow; row <= lastRow; ++row)
        m_fits[static_cast<std::size_t>(row)] = !isFiltering || m_conditions.accepts(sourceModel()->index(row, 0));
}

void ImageFilter::passOn(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
    announce(first, last, roles);
    if (roles.contains(Qt::DisplayRole))
        m_nameRanks.clear();
    if (!isStale(roles))
        return;
    judge(first.row(), last.row());
    m_refreshing.start(0);
}

void ImageFilter::announce(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
    int top = rowCount();
    int bottom = -1;
    for (int row = first.row(); row <= last.row(); ++row) {
        const int position = m_positions[static_cast<std::size_t>(row)];
        top = position < 0 ? top : std::min(top, position);
        bottom = std::max(bottom, position);
    }
    if (bottom >= 0)
        Q_EMIT dataChanged(index(top, 0), index(bottom, 0), roles);
}

bool ImageFilter::isStale(const QList<int>& roles) const {
    constexpr int kOrderRoles[] = {-1, Qt::DisplayRole, ImageStatusRole, ImageSizeRole};
    const int orderRole = isByValue(m_order) ? int{ImageValueRole} : kOrderRoles[static_cast<int>(m_order)];
    if (roles.isEmpty())
        return m_order != PictureOrder::List || m_conditions.isFiltering();
    return std::any_of(roles.begin(), roles.end(),
                       [&](int role) { return role == orderRole || m_conditions.readsRole(role); });
}

/// A picture that comes or goes is announced as such, so that the view stays where it is; all else is a reset.
void ImageFilter::refresh() {
    std::vector<int> wanted = wantedRows();
    const auto [oldFront, newFront] = std::mismatch(m_shown.begin(), m_shown.end(), wanted.begin(), wanted.end());
    const auto [oldBack, newBack] = std::mismatch(m_shown.rbegin(), std::make_reverse_iterator(oldFront),
                                                  wanted.rbegin(), std::make_reverse_iterator(newFront));
    const int first = static_cast<int>(oldFront - m_shown.begin());
    const int removed = static_cast<int>(oldBack.base() - oldFront);
    const int inserted = static_cast<int>(newBack.base() - newFront);
    if (removed == 0 && inserted == 0)
        return;
    if (inserted == 0) {
        beginRemoveRows({}, first, first + removed - 1);
        show(std::move(wanted));
        endRemoveRows();
    } else if (removed == 0) {
        beginInsertRows({}, first, first + inserted - 1);
        show(std::move(wanted));
        endInsertRows();
    } else {
        beginResetModel();
        show(std::move(wanted));
        endResetModel();
    }
}

std::vector<int> ImageFilter::wantedRows() {
    std::vector<int> rows;
    rows.reserve(m_fits.size());
    const int kept = m_kept.isValid() ? m_kept.row() : -1;
    for (int row = 0; row < static_cast<int>(m_fits.size()); ++row)
        if (m_fits[static_cast<std::size_t>(row)] || row == kept)
            rows.push_back(row);
    if (m_order == PictureOrder::List) {
        if (m_direction == Qt::DescendingOrder)
            std::reverse(rows.begin(), rows.end());
        return rows;
    }
    if (isByValue(m_order)) {
        sortByValue(rows);
        return rows;
    }
    const std::vector<qint64> keys = sortKeys();
    const auto key = [&](int row) { return keys[static_cast<std::size_t>(row)]; };
    if (m_direction == Qt::AscendingOrder)
        std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) { return key(a) < key(b); });
    else
        std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) { return key(a) > key(b); });
    return rows;
}

/// By source row. The model is asked once a row, not once a comparison.
std::vector<qint64> ImageFilter::sortKeys() {
    const int count = static_cast<int>(m_fits.size());
    if (m_order == PictureOrder::Name && m_nameRanks.empty()) {
        QStringList names;
        names.reserve(count);
        for (int row = 0; row < count; ++row)
            names << sourceModel()->index(row, 0).data(Qt::DisplayRole).toString();
        m_nameRanks = naturalRanks(names);
    }
    std::vector<qint64> keys(m_fits.size());
    for (int row = 0; row < count; ++row) {
        qint64& key = keys[static_cast<std::size_t>(row)];
        if (m_order == PictureOrder::Name)
            key = m_nameRanks[static_cast<std::size_t>(row)];
        else if (m_order == PictureOrder::Status)
            key = sourceModel()->index(row, 0).data(ImageStatusRole).toInt();
        else
            key = areaOf(sourceModel()->index(row, 0).data(ImageSizeRole).toSize());
    }
    return keys;
}

/// What is not known comes last either way.
void ImageFilter::sortByValue(std::vector<int>& rows) const {
    std::vector<double> values(m_fits.size());
    for (const int row : rows) {
        const QVariant value = sourceModel()->index(row, 0).data(ImageValueRole);
        values[static_cast<std::size_t>(row)] =
            value.isValid() ? value.toDouble() : std::numeric_limits<double>::quiet_NaN();
    }
    const auto value = [&](int row) { return values[static_cast<std::size_t>(row)]; };
    const auto known =
        std::stable_partition(rows.begin(), rows.end(), [&](int row) { return !std::isnan(value(row)); });
    if (m_direction == Qt::AscendingOrder)
        std::stable_sort(rows.begin(), known, [&](int a, int b) { return value(a) < value(b); });
    else
        std::stable_sort(rows.begin(), known, [&](int a, int b) { return value(a) > value(b); });
}

void ImageFilter::show(std::vector<int> rows) {
    m_shown = std::move(rows);
    m_positions.assign(m_fits.size(), -1);
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        m_positions[static_cast<std::size_t>(m_shown[i])] = static_cast<int>(i);
}

}  // namespace overlook
