#include "app/views/image_list_model.h"

#include <cmath>
#include <QFileInfo>

#include "app/views/method_text.h"
#include "widgets/panels/image_list.h"

namespace overlook {

namespace {

constexpr int kKeptThumbnails = 400;  // about 20 MB at 128×96

QStringList pathsOf(const Document& document) {
    QStringList paths;
    paths.reserve(static_cast<qsizetype>(document.pictures().size()));
    for (const PictureEntry& entry : document.pictures())
        paths << entry.path;
    return paths;
}

}  // namespace

ImageListModel::ImageListModel(const Document& document, QObject* parent)
    : QAbstractListModel(parent), m_document(document), m_paths(pathsOf(document)), m_thumbnails(kKeptThumbnails) {
    connect(&document, &Document::changed, this, &ImageListModel::update);
    connect(&document, &Document::pictureStateChanged, this,
            [this](int row) { Q_EMIT dataChanged(index(row), index(row)); });
}

int ImageListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_paths.size());
}

QVariant ImageListModel::data(const QModelIndex& index, int role) const {
    if (index.row() < 0 || index.row() >= rowCount() || m_document.pictures().size() <= std::size_t(index.row()))
        return {};
    const PictureEntry& entry = m_document.pictures()[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return QFileInfo(entry.path).fileName();
        case Qt::ToolTipRole:
            return entry.failure.isEmpty() ? entry.path : entry.failure;
        case Qt::DecorationRole: {
            const QPixmap* thumbnail = m_thumbnails.object(index.row());
            return thumbnail ? QVariant(*thumbnail) : QVariant();
        }
        case ImageDetailRole:
            return detail(index.row());
        case ImageValueRole: {
            const auto value = valueOf(index.row());
            return value ? QVariant(*value) : QVariant();
        }
        case ImageFailedRole:
            return !entry.failure.isEmpty();
        case ImageGroupRole:
            return entry.groups.isEmpty() ? QString() : entry.groups.front();
        default:
            return stateOf(entry, role);
    }
}

/// What the project says of it.
QVariant ImageListModel::stateOf(const PictureEntry& entry, int role) {
    switch (role) {
        case ImageStatusRole:
            return entry.inProject ? QVariant(static_cast<int>(entry.status)) : QVariant();
        case ImageHintedRole:
            return entry.hasHints;
        case ImageClassesRole:
            return QVariant::fromValue(QList<int>(entry.labels.begin(), entry.labels.end()));
        case ImageSizeRole:
            return entry.size.isEmpty() ? QVariant() : QVariant(entry.size);
        default:
            return {};
    }
}

QString ImageListModel::detail(int row) const {
    const PictureEntry& entry = m_document.pictures()[static_cast<std::size_t>(row)];
    if (!entry.failure.isEmpty())
        return tr("cannot be read");
    QStringList names;
    for (const int label : entry.labels)
        names << QString::fromStdString(m_document.dataClasses().nameOf(label));
    const auto value = valueOf(row);
    const QString valueText =
        value ? QStringLiteral("%1 %2").arg(m_valueName, numberText(std::round(*value * 1000) / 1000)) : QString();
    QStringList parts{valueText, names.join(QStringLiteral(", ")), m_mapTexts.value(row)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void ImageListModel::setMap(int picture, const Map& map) {
    if (picture < 0 || picture >= rowCount())
        return;
    m_mapTexts[picture] = tr("%1 of %2 up to %3", "method, class, largest value")
                              .arg(methodTitle(QString::fromStdString(map.origin.method)),
                                   QString::fromStdString(m_document.classes().nameOf(map.origin.classIndex)),
                                   numberText(map.range().maximum));
    const QModelIndex row = index(picture);
    Q_EMIT dataChanged(row, row, {ImageDetailRole});
}

std::optional<double> ImageListModel::valueOf(int row) const {
    const auto at = static_cast<std::size_t>(row);
    return at < m_values.size() && !std::isnan(m_values[at]) ? std::optional<double>(m_values[at]) : std::nullopt;
}

void ImageListModel::setValues(std::vector<float> values, const QString& name) {
    if (values.empty() && m_values.empty())
        return;
    m_values = std::move(values);
    m_valueName = name;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ImageValueRole, ImageDetailRole});
}

void ImageListModel::setThumbnail(int picture, const QImage& thumbnail) {
    if (picture < 0 || picture >= rowCount())
        return;
    m_thumbnails.insert(picture, new QPixmap(QPixmap::fromImage(thumbnail)));
    const QModelIndex row = index(picture);
    Q_EMIT dataChanged(row, row, {Qt::DecorationRole});
}

QStringList ImageListModel::groups() const {
    QStringList groups;
    for (const PictureEntry& entry : m_document.pictures()) {
        const QString group = entry.groups.isEmpty() ? QString() : entry.groups.front();
        if (!group.isEmpty() && (groups.isEmpty() || groups.back() != group) && !groups.contains(group))
            groups << group;
    }
    return groups;
}

void ImageListModel::update(Changes changes) {
    if (!(changes & (Changes(Change::Pictures) | Change::Model)))
        return;
    QStringList paths = pathsOf(m_document);
    if (paths == m_paths) {
        if (!m_paths.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_paths = std::move(paths);
    m_thumbnails.clear();
    m_mapTexts.clear();
    m_values.clear();
    endResetModel();
}

}  // namespace overlook
