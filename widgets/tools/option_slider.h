#pragma once

#include <QWidget>

class QSlider;
class QSpinBox;

namespace overlook {

class ElidedLabel;

/// A whole number, set by a slider or exactly in a box beside it. The slider may be logarithmic, so that small values
/// are as easy to meet as large ones.
class OptionSlider : public QWidget {
    Q_OBJECT

 public:
    enum class Scale { Linear, Logarithmic };

    struct Range {
        int smallest = 1;
        int largest = 100;
        Scale scale = Scale::Linear;  ///< a logarithmic one begins above 0
    };

    explicit OptionSlider(const Range& range, QWidget* parent = nullptr);

    void setValue(int value);  ///< clamped; emits nothing
    [[nodiscard]] int value() const;
    /// `text` stands before the slider; `label` is tool tip and accessible name.
    void setLabel(const QString& text, const QString& label);
    void setSuffix(const QString& suffix);
    /// Where there is no room for it, the box alone does.
    void setTrackHidden(bool isHidden);
    [[nodiscard]] bool isTrackHidden() const;
    [[nodiscard]] int trackWidth() const;  ///< at least, with the space beside it

 Q_SIGNALS:
    void valueChanged(int value);  ///< live; only by the user

 private:
    [[nodiscard]] int valueAt(int position) const;
    [[nodiscard]] int positionOf(int value) const;

    Range m_range;
    ElidedLabel* m_text;
    QSlider* m_slider;
    QSpinBox* m_box;
};

}  // namespace overlook
