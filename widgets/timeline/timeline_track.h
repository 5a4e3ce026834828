#pragma once

#include <QWidget>
#include <vector>

#include "widgets/timeline/epoch_scale.h"
#include "widgets/timeline/finished_epochs.h"
#include "widgets/timeline/sparkline.h"

namespace overlook {

/// The painted part of the timeline: ticks, numbers, sparkline, and a handle that is dragged.
/// It asks for an epoch; its owner decides and sets it.
class TimelineTrack : public QWidget {
    Q_OBJECT

 public:
    explicit TimelineTrack(QWidget* parent = nullptr);

    void setEpochs(const FinishedEpochs& finished, int planned);
    void setEpoch(int epoch);      ///< 0 = none: no handle
    void setReference(int epoch);  ///< marked to be compared with; 0 = none
    /// `range`: the values at the bottom and the top.
    void setSparkline(const QString& name, const std::vector<double>& values, const SparklineRange& range);
    /// So many epochs have room, where longer runs lie underneath; no fewer than are planned.
    void setSpan(int epochs);
    void setMarks(const std::vector<int>& epochs);  ///< ascending; planned epochs have none

    [[nodiscard]] const std::vector<int>& marks() const { return m_marks; }
    [[nodiscard]] const FinishedEpochs& finishedEpochs() const { return m_finished; }
    [[nodiscard]] int epoch() const { return m_epoch; }
    [[nodiscard]] int reference() const { return m_reference; }
    [[nodiscard]] int pageStep() const;
    [[nodiscard]] QString epochText(int epoch) const;  ///< "Epoch 7 of 12"
    [[nodiscard]] QString toolTipText(int epoch) const;
    [[nodiscard]] QString valueText(int epoch) const;  ///< "Loss 0.213"; empty without a sparkline

    /// Where epochs lie, from the left edge.
    [[nodiscard]] EpochScale scale() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
    void epochAsked(int epoch);      ///< a finished one
    void playAsked();                ///< Space
    void referenceAsked(int epoch);  ///< by the context menu; 0 = none any more
    void markAsked(int epoch);       ///< likewise: to be marked, or no longer
    void scaleChanged();             ///< epochs lie elsewhere

 protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

 private:
    [[nodiscard]] double axisY() const;
    [[nodiscard]] bool isMarked(int epoch) const;
    [[nodiscard]] double valueOf(int epoch) const;  ///< NaN = unknown
    [[nodiscard]] int keyTarget(int key) const;     ///< epoch a key leads to; 0 = not one of ours
    [[nodiscard]] bool isOurs(const QKeyEvent& event) const;
    void ask(int epoch);
    void setHovered(int epoch);

    void paintFocus(QPainter& painter) const;
    void paintSparkline(QPainter& painter) const;
    void paintAxis(QPainter& painter) const;
    void paintNumbers(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintReference(QPainter& painter) const;
    void paintHandle(QPainter& painter) const;

    FinishedEpochs m_finished;
    int m_planned = 0;
    int m_span = 0;
    int m_epoch = 0;
    int m_hovered = 0;
    int m_reference = 0;
    int m_wheelRest = 0;  // eighths of a degree not yet used
    QString m_name;
    Sparkline m_curve;
    std::vector<int> m_marks;
};

}  // namespace overlook
