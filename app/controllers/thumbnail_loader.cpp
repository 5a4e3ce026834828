#include "app/controllers/thumbnail_loader.h"

#include "app/engine/error_text.h"
#include "inference/core/files.h"

namespace overlook {

namespace {

constexpr std::size_t kCacheBytes = 16U << 20U;
constexpr int kThreads = 1;
constexpr int kLongerSide = 160;

}  // namespace

QImage thumbnailFrom(const cv::Mat3b& rgb) {
    const cv::Mat3b small = reducedTo(rgb, kLongerSide);
    const QImage shared(small.data, small.cols, small.rows, static_cast<qsizetype>(small.step), QImage::Format_RGB888);
    return shared.convertToFormat(QImage::Format_RGB32);
}

ThumbnailLoader::ThumbnailLoader(Document& document, QThreadPool& pool, QObject* parent)
    : QObject(parent), m_document(document), m_cache(kCacheBytes), m_loader(pool, kThreads, this) {
    m_loader.onLoad([](const Key& key) {
        return thumbnailFrom(readThumbnail(pathFromUtf8(key.second.toStdString()), kLongerSide));
    });
    m_loader.onArrival([this](const Key& key, const Outcome<QImage>& outcome) { arrive(key, outcome); });
}

void ThumbnailLoader::request(const QList<int>& pictures) {
    const std::vector<PictureEntry>& entries = m_document.pictures();
    std::vector<Key> missing;
    for (const int index : pictures) {
        if (index < 0 || index >= static_cast<int>(entries.size()))
            continue;
        const PictureEntry& entry = entries[static_cast<std::size_t>(index)];
        if (const QImage* known = m_cache.find(entry.path))
            Q_EMIT ready(index, *known);
        else if (entry.failure.isEmpty())
            missing.emplace_back(index, entry.path);
    }
    m_loader.want(std::move(missing));
}

void ThumbnailLoader::take(const QString& path, const QImage& thumbnail) {
    m_cache.insert(path, thumbnail, static_cast<std::size_t>(thumbnail.sizeInBytes()));
    const std::vector<PictureEntry>& pictures = m_document.pictures();
    for (std::size_t i = 0; i < pictures.size(); ++i)
        if (pictures[i].path == path)
            Q_EMIT ready(static_cast<int>(i), thumbnail);
}

void ThumbnailLoader::arrive(const Key& key, const Outcome<QImage>& outcome) {
    const bool isTooLarge = outcome.value && outcome.value->isNull();
    if (outcome.value && !isTooLarge)
        m_cache.insert(key.second, *outcome.value, static_cast<std::size_t>(outcome.value->sizeInBytes()));
    if (isTooLarge && m_cache.find(key.second))
        return;  // it was made meanwhile, when the picture was shown
    const std::vector<PictureEntry>& pictures = m_document.pictures();
    const auto index = static_cast<std::size_t>(key.first);
    if (index >= pictures.size() || pictures[index].path != key.second)
        return;  // of a list that is gone
    if (outcome.value)
        Q_EMIT ready(key.first, *outcome.value);
    else
        m_document.setPictureFailure(key.first, translated(*outcome.error));
}

}  // namespace overlook
