#pragma once

#include <memory>
#include <QImage>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include "inference/core/job_control.h"

namespace overlook {

/// Shown for a huge picture until its thumbnail is there, or where there can be none: its size in pixels.
[[nodiscard]] QImage thumbnailOfSize(QSize picture);

/// Reads huge pictures piece by piece for their thumbnails: one at a time, on a thread that runs when nothing else
/// wants the processor. What is no longer wanted is stopped.
class HugeThumbnails : public QObject {
    Q_OBJECT

 public:
    explicit HugeThumbnails(QObject* parent = nullptr);
    ~HugeThumbnails() override;  ///< stops, and waits for that

    void want(const QStringList& paths);  ///< instead of what was wanted, the most important first

 Q_SIGNALS:
    /// `thumbnail` is null where the file has no pieces to read.
    void made(const QString& path, const QImage& thumbnail);
    void failed(const QString& path, const QString& sentence);

 private:
    void launch();

    QThreadPool m_pool;
    QStringList m_waiting;
    QString m_running;
    std::shared_ptr<JobControl> m_job;  ///< of what is read now; null = nothing
};

}  // namespace overlook
