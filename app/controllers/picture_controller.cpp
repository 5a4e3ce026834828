#include "app/controllers/picture_controller.h"

#include <utility>

#include "app/controllers/thumbnail_loader.h"
#include "app/engine/error_text.h"
#include "inference/core/files.h"
#include "inference/display/picture_pyramid.h"

namespace overlook {

namespace {

constexpr std::size_t kCacheBytes = 256U << 20U;
constexpr int kThreads = 2;

}  // namespace

PictureController::PictureController(Document& document, QThreadPool& pool, QObject* parent)
    : QObject(parent), m_document(document), m_cache(kCacheBytes), m_loader(pool, kThreads, this) {
    m_loader.onLoad(&PictureController::pixelsOf);
    m_loader.onArrival([this](const QString& path, const Outcome<Pixels>& outcome) { arrive(path, outcome); });
    connect(&m_document, &Document::changed, this, [this](Changes changes) {
        if (changes & (Change::Pictures | Change::Selection))
            show();
    });
}

/// What takes longer than a frame is done here, on an io thread.
PictureController::Pixels PictureController::pixelsOf(const QString& path) {
    Pixels pixels;
    pixels.picture = std::make_shared<const Picture>(readPicture(pathFromUtf8(path.toStdString())));
    if (pixels.picture->rgb.total() <= PicturePyramid::kLargePixels)
        return pixels;
    const auto pyramid = std::make_shared<PicturePyramid>(pixels.picture->rgb);
    pyramid->makeAll();
    pixels.thumbnail = thumbnailFrom(pyramid->smallest());
    pixels.pyramid = pyramid;
    return pixels;
}

std::size_t PictureController::bytesOf(const Pixels& pixels) {
    const auto bytes = [](const cv::Mat& mat) { return mat.total() * mat.elemSize(); };
    const Picture& picture = *pixels.picture;
    const bool isShared = picture.original.data == picture.rgb.data;
    return bytes(picture.rgb) + (isShared ? 0 : bytes(picture.original));
}

void PictureController::step(int by) {
    m_document.selectPicture(m_document.selection().picture + by);
}

void PictureController::show() {
    const PictureEntry* entry = m_document.currentEntry();
    if (!entry || m_document.picture())
        return;
    const int selected = m_document.selection().picture;
    if (selected != m_shown || entry->path != m_triedPath)
        m_hasFailed = false;
    m_direction = selected < m_shown ? -1 : 1;
    m_shown = selected;
    m_triedPath = entry->path;
    const Pixels* known = m_cache.find(entry->path);
    const Pixels pixels = known ? *known : Pixels();
    m_loader.want(wantedPaths());
    if (pixels.picture)
        m_document.setPicture(pixels.picture, pixels.pyramid);
}

/// The selected picture and its two neighbours, without what is there already.
std::vector<QString> PictureController::wantedPaths() {
    std::vector<QString> paths;
    const std::vector<PictureEntry>& pictures = m_document.pictures();
    for (const int offset : {0, m_direction, -m_direction}) {
        const int index = m_document.selection().picture + offset;
        if (index < 0 || index >= static_cast<int>(pictures.size()))
            continue;
        const PictureEntry& entry = pictures[static_cast<std::size_t>(index)];
        const bool hasFailed = offset == 0 ? m_hasFailed : !entry.failure.isEmpty();
        if (!hasFailed && !m_cache.find(entry.path))
            paths.push_back(entry.path);
    }
    return paths;
}

void PictureController::arrive(const QString& path, const Outcome<Pixels>& outcome) {
    if (outcome.value)
        m_cache.insert(path, *outcome.value, bytesOf(*outcome.value));
    if (outcome.value && !outcome.value->thumbnail.isNull())
        Q_EMIT thumbnailMade(path, outcome.value->thumbnail);
    const PictureEntry* entry = m_document.currentEntry();
    if (!entry || entry->path != path)
        return;
    m_hasFailed = outcome.error.has_value();
    const QString failure = outcome.error ? translated(*outcome.error) : QString();
    m_document.setPictureFailure(m_document.selection().picture, failure);
    if (outcome.value)
        m_document.setPicture(outcome.value->picture, outcome.value->pyramid);
    else
        Q_EMIT noticed(Workspace::Severity::Failure, failure);
}

}  // namespace overlook
