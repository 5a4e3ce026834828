#pragma once

#include <atomic>
#include <memory>
#include <QObject>
#include <QTimer>

#include "app/controllers/io_job.h"
#include "app/controllers/workspace.h"
#include "inference/evaluation/pseudo_label_job.h"

namespace overlook {

class JobTracker;

/// Writes the masks that rules make of the maps which the open run keeps, for all pictures of the list, as
/// `overlook-engine pseudo-labels` does: what is there already stays, and a mask is there whole or not at all.
class PseudoLabelWriter : public QObject {
    Q_OBJECT

 public:
    struct Parts {
        Document& document;
        JobTracker& jobs;
        QThreadPool& pool;
    };
    explicit PseudoLabelWriter(const Parts& parts, QObject* parent = nullptr);
    ~PseudoLabelWriter() override;  ///< stops what is going on, within a picture

    /// Why the masks of all pictures cannot be made now, translated; empty when they can.
    [[nodiscard]] QString obstacle() const;
    void write(const QString& folder, const LabelRules& rules);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }

 Q_SIGNALS:
    void noticed(overlook::Workspace::Severity severity, const QString& text);
    void ended(int written);

 private:
    [[nodiscard]] PseudoLabelJob workOf(const QString& folder, const LabelRules& rules) const;
    [[nodiscard]] QString storedKind() const;
    void end(const Outcome<PseudoLabelReport>& outcome, const QString& folder);

    Parts m_parts;
    std::shared_ptr<JobControl> m_job;
    std::shared_ptr<std::atomic<double>> m_fraction;  ///< of the job, which writes it on its thread
    QTimer m_look;
};

}  // namespace overlook
