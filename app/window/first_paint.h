#pragma once

#include <QObject>

class QWidget;

namespace overlook {

/// Tells when a window was painted for the first time, and how long that took since the process was started.
class FirstPaint : public QObject {
    Q_OBJECT

 public:
    explicit FirstPaint(QWidget& window);

    /// Since the kernel started this process (its clock ticks every 10 ms); includes loading the libraries.
    [[nodiscard]] static double millisecondsSinceProcessStart();

 Q_SIGNALS:
    void painted();  ///< once, after the frame was handed to the screen

 protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace overlook
