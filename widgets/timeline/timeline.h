#pragma once

#include <memory>
#include <QWidget>
#include <vector>

#include "widgets/timeline/finished_epochs.h"
#include "widgets/timeline/timeline_run.h"

class QMenu;

namespace overlook {

/// Epochs of a run as ticks to scrub over, with play, loop and a sparkline.
class Timeline : public QWidget {
    Q_OBJECT

 public:
    explicit Timeline(QWidget* parent = nullptr);
    ~Timeline() override;

    /// `planned` ticks are drawn, those that are not finished greyed. None, 0 = no run: shows a hint text.
    void setEpochs(const FinishedEpochs& finished, int planned);
    [[nodiscard]] const FinishedEpochs& finishedEpochs() const;
    [[nodiscard]] int epoch() const;  ///< 0 = none
    void setEpoch(int epoch);         ///< the nearest finished one; emits epochChanged when it changes

    /// Marks the epoch that others are compared with; 0 = none.
    void setReference(int epoch);
    [[nodiscard]] int reference() const;

    /// Epochs to come back to, shown as diamonds; those that are not finished are left out.
    void setMarks(const std::vector<int>& epochs);
    [[nodiscard]] const std::vector<int>& marks() const;
    /// To the nearest mark after the epoch (by > 0) or before it; stays where there is none.
    void stepToMark(int by);

    /// One value an epoch (index = epoch - 1, NaN = unknown); `name` is shown, translated by the caller.
    void setSparkline(const QString& name, const std::vector<double>& values);
    /// Other runs, one under another, over the same epochs and on the same scale as the sparkline.
    void setRunsBelow(const std::vector<TimelineRun>& runs);
    /// What its buttons open: a menu of what the curve shows, and one of the runs below. Both stay with the caller.
    void setMenus(QMenu& curve, QMenu& runs);

    void step(int by);  ///< so many finished epochs on (by > 0) or back
    void setPlaying(bool playing);
    [[nodiscard]] bool isPlaying() const;
    void setLooping(bool looping);
    [[nodiscard]] bool isLooping() const;
    void setFramesPerSecond(double framesPerSecond);
    [[nodiscard]] double framesPerSecond() const;

 Q_SIGNALS:
    void epochChanged(int epoch);
    void playingChanged(bool playing);
    void referenceAsked(int epoch);               ///< to be pinned; 0 = none any more
    void markAsked(int epoch);                    ///< to be marked, or no longer
    void runAsked(const QString& id, int epoch);  ///< a run below is to be opened at this epoch
    void runHidden(const QString& id);            ///< a run below is to be shown no more

 protected:
    void changeEvent(QEvent* event) override;

 private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace overlook
