#include "app/controllers/picture_controller.h"

#include <utility>

#include "app/engine/error_text.h"
#include "inference/core/files.h"

namespace overlook {

namespace {

constexpr std::size_t kCacheBytes = 256U << 20U;
constexpr int kThreads = 2;

std::size_t bytesOf(const Picture& picture) {
    const auto bytes = [](const cv::Mat& pixels) { return pixels.total() * pixels.elemSize(); };
    const bool isShared = picture.original.data == picture.rgb.data;
    return bytes(picture.rgb) + (isShared ? 0 : bytes(picture.original));
}

}  // namespace

PictureController::PictureController(Document& document, QThreadPool& pool, QObject* parent)
    : QObject(parent), m_document(document), m_cache(kCacheBytes), m_loader(pool, kThreads, this) {
    m_loader.onLoad([](const QString& path) -> Pixels {
        return std::make_shared<const Picture>(readPicture(pathFromUtf8(path.toStdString())));
    });
    m_loader.onArrival([this](const QString& path, const Outcome<Pixels>& outcome) { arrive(path, outcome); });
    connect(&m_document, &Document::changed, this, [this](Changes changes) {
        if (changes & (Change::Pictures | Change::Selection))
            show();
    });
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
    const Pixels pixels = known ? *known : nullptr;
    m_loader.want(wantedPaths());
    if (pixels)
        m_document.setPicture(pixels);
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
        m_cache.insert(path, *outcome.value, bytesOf(**outcome.value));
    const PictureEntry* entry = m_document.currentEntry();
    if (!entry || entry->path != path)
        return;
    m_hasFailed = outcome.error.has_value();
    const QString failure = outcome.error ? translated(*outcome.error) : QString();
    m_document.setPictureFailure(m_document.selection().picture, failure);
    if (outcome.value)
        m_document.setPicture(*outcome.value);
    else
        Q_EMIT noticed(Workspace::Severity::Failure, failure);
}

}  // namespace overlook
