#pragma once

#include <QBasicTimer>
#include <QProgressBar>

namespace overlook {

/// Progress as a thin rounded line; a piece of it wanders while the length is unknown (range 0, 0).
class ThinProgress : public QProgressBar {
    Q_OBJECT

 public:
    explicit ThinProgress(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void hideEvent(QHideEvent* event) override;

 private:
    [[nodiscard]] bool isBusy() const { return minimum() == maximum(); }

    QBasicTimer m_timer;
    int m_phase = 0;
};

}  // namespace overlook
