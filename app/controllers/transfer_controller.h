#pragma once

#include <atomic>
#include <memory>
#include <QObject>
#include <QTimer>

#include "app/controllers/hint_transfer.h"
#include "app/controllers/io_job.h"
#include "app/controllers/workspace.h"

namespace overlook {

class JobTracker;

/// Hints from files into the open project, and out of it into files. The work is done on the project's own thread, so
/// that it has its place among the edits; the window goes on meanwhile.
class TransferController : public QObject {
    Q_OBJECT

 public:
    struct Parts {
        Document& document;
        ProjectController& projects;
        HintController& hints;
        JobTracker& jobs;
    };

    explicit TransferController(const Parts& parts, QObject* parent = nullptr);
    ~TransferController() override;  ///< stops what is going on, within a picture

    /// previewed() or previewFailed() follows, unless another one is asked for before.
    void preview(const Transfer& from);
    /// Nobody waits for the preview any more.
    void cancelPreview();
    /// Each picture is one step to undo; what the project does not take is left out and told.
    void importHints(const Transfer& from);
    void exportHints(const Transfer& to);
    void cancel();

    /// An import or an export is going on.
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }

 Q_SIGNALS:
    void previewed(const overlook::TransferPreview& preview);
    void previewFailed(const QString& sentence);
    void finished(const overlook::TransferReport& report);
    void failed(const QString& sentence);  ///< told by a notice, too
    void noticed(overlook::Workspace::Severity severity, const QString& text);

 private:
    using Work = TransferReport (*)(const Project&, const Transfer&, const JobControl&);

    [[nodiscard]] bool canStart(bool isWriting);
    void startImport(const Transfer& from);
    void begin(const QString& step);
    void start(const Transfer& transfer, Work work);
    void end(const Outcome<TransferReport>& outcome);
    void readAgain();
    void tell(const TransferReport& report);
    void fail(const Error& error);

    Parts m_parts;
    bool m_isImport = false;
    std::shared_ptr<JobControl> m_job;
    std::shared_ptr<std::atomic<double>> m_fraction;  ///< of the job, which writes it on its thread
    QTimer m_look;
    QString m_step;
    std::shared_ptr<JobControl> m_previewing;
};

}  // namespace overlook
