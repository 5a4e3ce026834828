#pragma once

#include <memory>
#include <QImage>
#include <QObject>

#include "app/controllers/byte_cache.h"
#include "app/controllers/wanted_loader.h"
#include "app/controllers/workspace.h"

namespace overlook {

/// Brings the pixels of the selected picture into the document, and has its neighbours ready.
class PictureController : public QObject {
    Q_OBJECT

 public:
    PictureController(Document& document, QThreadPool& pool, QObject* parent = nullptr);

    void step(int by);  ///< to the next or previous picture; stays at the ends

 Q_SIGNALS:
    void noticed(overlook::Workspace::Severity severity, const QString& text);
    /// Of a file that is too large to be read for its thumbnail alone.
    void thumbnailMade(const QString& path, const QImage& thumbnail);

 private:
    struct Pixels {
        std::shared_ptr<const Picture> picture;
        std::shared_ptr<const PicturePyramid> pyramid;  ///< of a large one
        QImage thumbnail;                               ///< of a large one
    };

    [[nodiscard]] static Pixels pixelsOf(const QString& path);
    [[nodiscard]] static std::size_t bytesOf(const Pixels& pixels);
    void show();
    void arrive(const QString& path, const Outcome<Pixels>& outcome);
    [[nodiscard]] std::vector<QString> wantedPaths();

    Document& m_document;
    ByteCache<QString, Pixels> m_cache;
    WantedLoader<QString, Pixels> m_loader;
    int m_shown = -1;
    QString m_triedPath;
    bool m_hasFailed = false;  ///< a picture that cannot be read is tried once each time it is selected
    int m_direction = 1;       ///< where the user is going: that neighbour is fetched first
};

}  // namespace overlook
