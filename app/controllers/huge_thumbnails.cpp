#include "app/controllers/huge_thumbnails.h"

#include <QPainter>

#include "app/controllers/io_job.h"
#include "app/controllers/thumbnail_loader.h"
#include "app/engine/error_text.h"
#include "inference/core/files.h"
#include "inference/core/huge_picture.h"

namespace overlook {

namespace {

constexpr QSize kShape(ThumbnailLoader::kLongerSide, ThumbnailLoader::kLongerSide * 3 / 4);
constexpr int kLetters = 32;  ///< pixels

}  // namespace

QImage thumbnailOfSize(QSize picture) {
    QImage image(kShape, QImage::Format_RGB32);
    image.fill(QColor(0x56, 0x5E, 0x68));
    QPainter painter(&image);
    QFont font = painter.font();
    font.setPixelSize(kLetters);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(image.rect(), Qt::AlignCenter,
                     QStringLiteral("%1\n× %2").arg(picture.width()).arg(picture.height()));
    return image;
}

HugeThumbnails::HugeThumbnails(QObject* parent) : QObject(parent) {
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::IdlePriority);
}

HugeThumbnails::~HugeThumbnails() {
    if (m_job)
        m_job->cancel();
    m_pool.waitForDone();
}

void HugeThumbnails::want(const QStringList& paths) {
    m_waiting = paths;
    m_waiting.removeAll(m_running);
    if (m_job && !paths.contains(m_running))
        m_job->cancel();
    launch();
}

void HugeThumbnails::launch() {
    if (m_job || m_waiting.isEmpty())
        return;
    m_running = m_waiting.takeFirst();
    m_job = std::make_shared<JobControl>();
    runOnPool(
        m_pool, this,
        [path = m_running, job = m_job] {
            const auto small = thumbnailInPieces(pathFromUtf8(path.toStdString()), ThumbnailLoader::kLongerSide, *job);
            return small ? thumbnailFrom(*small) : QImage();
        },
        [this](const Outcome<QImage>& outcome) {
            m_job.reset();
            const QString path = std::exchange(m_running, QString());
            if (outcome.value)
                Q_EMIT made(path, *outcome.value);
            else if (outcome.error->kind() != Error::Kind::Cancelled)
                Q_EMIT failed(path, translated(*outcome.error));
            launch();
        });
}

}  // namespace overlook
