#include "app/controllers/huge_thumbnails.h"

#include <array>
#include <opencv2/imgproc.hpp>
#include <string>

#include "app/controllers/io_job.h"
#include "app/controllers/thumbnail_loader.h"
#include "app/engine/error_text.h"
#include "inference/core/files.h"
#include "inference/core/huge_picture.h"

namespace overlook {

namespace {

constexpr QSize kShape(ThumbnailLoader::kLongerSide, ThumbnailLoader::kLongerSide * 3 / 4);
const cv::Vec4b kGround(0x68, 0x5E, 0x56, 0xFF);  ///< blue, green, red, opaque
constexpr double kLetters = 1.1;                  ///< of OpenCV's letters of 22 pixels
constexpr int kPen = 2;                           ///< pixels

}  // namespace

QImage thumbnailOfSize(QSize picture) {
    cv::Mat4b pixels(kShape.height(), kShape.width(), kGround);
    const std::array<std::string, 2> lines{std::to_string(picture.width()), "x " + std::to_string(picture.height())};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const cv::Size text = cv::getTextSize(lines[i], cv::FONT_HERSHEY_SIMPLEX, kLetters, kPen, nullptr);
        const cv::Point at((pixels.cols - text.width) / 2,
                           pixels.rows / 2 + (i == 0 ? -text.height / 2 : text.height * 3 / 2));
        cv::putText(pixels, lines[i], at, cv::FONT_HERSHEY_SIMPLEX, kLetters, cv::Scalar::all(255), kPen, cv::LINE_AA);
    }
    return QImage(pixels.data, pixels.cols, pixels.rows, static_cast<qsizetype>(pixels.step), QImage::Format_RGB32)
        .copy();
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
