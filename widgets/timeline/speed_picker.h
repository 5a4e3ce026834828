#pragma once

#include <QComboBox>

namespace overlook {

/// How many epochs a second are played.
class SpeedPicker : public QComboBox {
    Q_OBJECT

 public:
    explicit SpeedPicker(QWidget* parent = nullptr);

    [[nodiscard]] double framesPerSecond() const;
    /// Clamped to 0.1 … 100; a speed that is not among the usual ones is added. Anything not finite is ignored.
    void setFramesPerSecond(double framesPerSecond);
    void setLabel(const QString& label);  ///< tool tip and accessible name; other texts are made anew as well

 Q_SIGNALS:
    void framesPerSecondChanged(double framesPerSecond);

 protected:
    void wheelEvent(QWheelEvent* event) override;

 private:
    [[nodiscard]] static QString speedText(double framesPerSecond);
};

}  // namespace overlook
