#pragma once

#include <QWidget>

class QLabel;
class QSlider;

namespace overlook {

/// A share from 0 to 1, set by a slider in whole per cents and said beside it.
class PercentSlider : public QWidget {
    Q_OBJECT

 public:
    explicit PercentSlider(QWidget* parent = nullptr);

    void setShare(double share);  ///< clamped to 0 … 1; emits nothing
    [[nodiscard]] double share() const;
    void setLabel(const QString& label);  ///< tool tip and accessible name

 Q_SIGNALS:
    void shareChanged(double share);  ///< live, while the handle moves; only by the user

 protected:
    void changeEvent(QEvent* event) override;

 private:
    void refreshText();

    QSlider* m_slider;
    QLabel* m_text;
};

}  // namespace overlook
