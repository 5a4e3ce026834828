#pragma once

#include <QImage>
#include <QList>
#include <QObject>
#include <utility>

#include "app/controllers/byte_cache.h"
#include "app/controllers/wanted_loader.h"
#include "app/document/document.h"

namespace overlook {

/// A picture no larger than thumbnails are.
[[nodiscard]] QImage thumbnailFrom(const cv::Mat3b& rgb);

/// Makes small pictures of what the list shows: the newest visible range first, nothing that was scrolled past.
class ThumbnailLoader : public QObject {
    Q_OBJECT

 public:
    ThumbnailLoader(Document& document, QThreadPool& pool, QObject* parent = nullptr);

    void request(const QList<int>& pictures);  ///< in this order
    /// One that somebody else has made.
    void take(const QString& path, const QImage& thumbnail);

 Q_SIGNALS:
    void ready(int picture, const QImage& thumbnail);

 private:
    using Key = std::pair<int, QString>;  ///< place in the list and path: a list may hold a file twice

    void arrive(const Key& key, const Outcome<QImage>& outcome);

    Document& m_document;
    ByteCache<QString, QImage> m_cache;
    WantedLoader<Key, QImage> m_loader;
};

}  // namespace overlook
