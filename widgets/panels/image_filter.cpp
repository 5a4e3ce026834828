#include "widgets/panels/image_filter.h"

#include <algorithm>

#include "widgets/panels/image_list.h"

namespace overlook {

ImageFilter::ImageFilter(QObject* parent) : QSortFilterProxyModel(parent) {}

void ImageFilter::setFilter(const QString& filter) {
    const QStringList words = filter.split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

void ImageFilter::setGroup(const QString& group) {
    if (group == m_group)
        return;
    m_group = group;
    invalidateFilter();
}

bool ImageFilter::isFiltering() const {
    return !m_words.isEmpty() || !m_group.isEmpty();
}

bool ImageFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (!isFiltering())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_group.isEmpty() && index.data(ImageGroupRole).toString() != m_group)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString name = index.data(Qt::DisplayRole).toString();
    const QString detail = index.data(ImageDetailRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        return name.contains(word, Qt::CaseInsensitive) || detail.contains(word, Qt::CaseInsensitive);
    });
}

}  // namespace overlook
