#pragma once

#include <QHash>
#include <QImage>
#include <QList>
#include <QObject>
#include <utility>

#include "app/controllers/byte_cache.h"
#include "app/controllers/huge_thumbnails.h"
#include "app/controllers/wanted_loader.h"
#include "app/document/document.h"

namespace overlook {

/// A picture no larger than thumbnails are.
[[nodiscard]] QImage thumbnailFrom(const cv::Mat3b& rgb);

/// Makes small pictures of what the list shows: the newest visible range first, nothing that was scrolled past. Huge
/// pictures come last.
class ThumbnailLoader : public QObject {
    Q_OBJECT

 public:
    static constexpr int kLongerSide = 160;

    ThumbnailLoader(Document& document, QThreadPool& pool, QObject* parent = nullptr);

    void request(const QList<int>& pictures);  ///< in this order
    /// One that somebody else has made.
    void take(const QString& path, const QImage& thumbnail);

 Q_SIGNALS:
    void ready(int picture, const QImage& thumbnail);

 private:
    using Key = std::pair<int, QString>;  ///< place in the list and path: a list may hold a file twice
    /// Of a huge picture only its size is known at first.
    struct Made {
        QImage image;
        QSize hugeSize;  ///< empty = not huge
    };

    void arrive(const Key& key, const Outcome<Made>& outcome);
    void arriveHuge(const QString& path, const QImage& thumbnail);
    void showHuge(int picture, const QString& path);
    void wantHuge();
    void keep(const QString& path, const QImage& thumbnail);
    [[nodiscard]] QList<int> placesOf(const QString& path) const;

    Document& m_document;
    ByteCache<QString, QImage> m_cache;
    WantedLoader<Key, Made> m_loader;
    HugeThumbnails m_hugeLoader;
    QHash<QString, QSize> m_huge;  ///< sizes of the huge pictures that were met
    QStringList m_wantedHuge;      ///< of those that are seen
};

}  // namespace overlook
