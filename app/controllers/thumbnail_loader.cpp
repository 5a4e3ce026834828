#include "app/controllers/thumbnail_loader.h"

#include "app/engine/error_text.h"
#include "inference/core/files.h"
#include "inference/core/huge_picture.h"

namespace overlook {

namespace {

constexpr std::size_t kCacheBytes = 16U << 20U;
constexpr int kThreads = 1;

}  // namespace

QImage thumbnailFrom(const cv::Mat3b& rgb) {
    const cv::Mat3b small = reducedTo(rgb, ThumbnailLoader::kLongerSide);
    const QImage shared(small.data, small.cols, small.rows, static_cast<qsizetype>(small.step), QImage::Format_RGB888);
    return shared.convertToFormat(QImage::Format_RGB32);
}

ThumbnailLoader::ThumbnailLoader(Document& document, QThreadPool& pool, QObject* parent)
    : QObject(parent), m_document(document), m_cache(kCacheBytes), m_loader(pool, kThreads, this) {
    m_loader.onLoad([](const Key& key) {
        const std::filesystem::path path = pathFromUtf8(key.second.toStdString());
        if (const auto size = hugePictureSize(path))
            return Made{{}, {size->width, size->height}};
        return Made{thumbnailFrom(readThumbnail(path, kLongerSide)), {}};
    });
    m_loader.onArrival([this](const Key& key, const Outcome<Made>& outcome) { arrive(key, outcome); });
    connect(&m_hugeLoader, &HugeThumbnails::made, this, &ThumbnailLoader::arriveHuge);
    connect(&m_hugeLoader, &HugeThumbnails::failed, this, [this](const QString& path, const QString& sentence) {
        m_wantedHuge.removeAll(path);
        for (const int place : placesOf(path))
            m_document.setPictureFailure(place, sentence);
    });
}

void ThumbnailLoader::request(const QList<int>& pictures) {
    const std::vector<PictureEntry>& entries = m_document.pictures();
    std::vector<Key> missing;
    m_wantedHuge.clear();
    for (const int index : pictures) {
        if (index < 0 || index >= static_cast<int>(entries.size()))
            continue;
        const PictureEntry& entry = entries[static_cast<std::size_t>(index)];
        if (const QImage* known = m_cache.find(entry.path))
            Q_EMIT ready(index, *known);
        else if (entry.failure.isEmpty() && m_huge.contains(entry.path))
            showHuge(index, entry.path);
        else if (entry.failure.isEmpty())
            missing.emplace_back(index, entry.path);
    }
    m_loader.want(std::move(missing));
    wantHuge();
}

void ThumbnailLoader::take(const QString& path, const QImage& thumbnail) {
    keep(path, thumbnail);
    m_wantedHuge.removeAll(path);
    wantHuge();
}

/// Says its size until there is more to see.
void ThumbnailLoader::showHuge(int picture, const QString& path) {
    Q_EMIT ready(picture, thumbnailOfSize(m_huge.value(path)));
    if (!m_wantedHuge.contains(path))
        m_wantedHuge << path;
}

/// The shown picture is being decoded as a whole already; take() follows.
void ThumbnailLoader::wantHuge() {
    QStringList wanted = m_wantedHuge;
    if (const PictureEntry* shown = m_document.currentEntry())
        wanted.removeAll(shown->path);
    m_hugeLoader.want(wanted);
}

void ThumbnailLoader::arriveHuge(const QString& path, const QImage& thumbnail) {
    m_wantedHuge.removeAll(path);
    keep(path, thumbnail.isNull() ? thumbnailOfSize(m_huge.value(path)) : thumbnail);
}

void ThumbnailLoader::keep(const QString& path, const QImage& thumbnail) {
    m_cache.insert(path, thumbnail, static_cast<std::size_t>(thumbnail.sizeInBytes()));
    for (const int place : placesOf(path))
        Q_EMIT ready(place, thumbnail);
}

QList<int> ThumbnailLoader::placesOf(const QString& path) const {
    QList<int> places;
    const std::vector<PictureEntry>& pictures = m_document.pictures();
    for (std::size_t i = 0; i < pictures.size(); ++i)
        if (pictures[i].path == path)
            places << static_cast<int>(i);
    return places;
}

void ThumbnailLoader::arrive(const Key& key, const Outcome<Made>& outcome) {
    const auto& [place, path] = key;
    const bool isHuge = outcome.value && outcome.value->image.isNull();
    if (isHuge)
        m_huge[path] = outcome.value->hugeSize;
    else if (outcome.value)
        m_cache.insert(path, outcome.value->image, static_cast<std::size_t>(outcome.value->image.sizeInBytes()));
    if (isHuge && m_cache.find(path))
        return;  // it was made meanwhile, when the picture was shown
    const std::vector<PictureEntry>& pictures = m_document.pictures();
    const auto index = static_cast<std::size_t>(place);
    if (index >= pictures.size() || pictures[index].path != path)
        return;  // of a list that is gone
    if (outcome.error)
        return m_document.setPictureFailure(place, translated(*outcome.error));
    if (!isHuge)
        return void(Q_EMIT ready(place, outcome.value->image));
    showHuge(place, path);
    wantHuge();
}

}  // namespace overlook
