#pragma once

#include <QWidget>

#include "widgets/timeline/epoch_scale.h"
#include "widgets/timeline/sparkline.h"
#include "widgets/timeline/timeline_run.h"

namespace overlook {

/// Runs one under another, each with its name, the value at the epoch of the timeline, and its curve over the same
/// epochs. A click goes to an epoch, a double click opens the run.
class RunRows : public QWidget {
    Q_OBJECT

 public:
    explicit RunRows(QWidget* parent = nullptr);

    void setRuns(const std::vector<TimelineRun>& runs, const SparklineRange& range);
    [[nodiscard]] const std::vector<TimelineRun>& runs() const { return m_runs; }
    void setScale(const EpochScale& scale);
    void setEpoch(int epoch);                                   ///< 0 = none
    void setQuantity(const QString& name);                      ///< what the values are, translated
    [[nodiscard]] QString valueText(int row, int epoch) const;  ///< "0.213"
    [[nodiscard]] int rowHeight() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
    void epochAsked(int epoch);
    void runAsked(const QString& id, int epoch);
    void runHidden(const QString& id);

 protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

 private:
    [[nodiscard]] int rowAt(double y) const;  ///< -1 = none
    [[nodiscard]] double valueOf(int row, int epoch) const;
    [[nodiscard]] QString toolTipText(int row, int epoch) const;
    void describe();
    void paintRow(QPainter& painter, int row) const;

    std::vector<TimelineRun> m_runs;
    SparklineRange m_range;
    std::vector<Sparkline> m_curves;  ///< of the runs
    EpochScale m_scale{0, 0, 0};
    int m_epoch = 0;
    QString m_quantity;
};

}  // namespace overlook
