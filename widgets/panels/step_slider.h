#pragma once

#include <functional>
#include <QWidget>
#include <vector>

class QLabel;
class QSlider;

namespace overlook {

/// One of a row of numbers, set by a slider and said beside it.
class StepSlider : public QWidget {
    Q_OBJECT

 public:
    using Text = std::function<QString(double)>;
    /// `steps`: ascending, not empty. `text`: how a number is said, in the language of the moment.
    StepSlider(std::vector<double> steps, Text text, QWidget* parent = nullptr);

    void setValue(double value);  ///< the nearest step; emits nothing
    [[nodiscard]] double value() const;
    void setLabel(const QString& label);  ///< tool tip and accessible name
    void setPageStep(int steps);

 Q_SIGNALS:
    void valueChanged(double value);  ///< live, while the handle moves; only by the user

 protected:
    void changeEvent(QEvent* event) override;

 private:
    void refreshText();
    void reserveWidth();

    std::vector<double> m_steps;
    Text m_toText;
    QSlider* m_slider;
    QLabel* m_text;
};

}  // namespace overlook
