#pragma once

#include "widgets/panels/step_slider.h"

namespace overlook {

/// A share from 0 to 1, set by a slider in whole per cents and said beside it.
class PercentSlider : public StepSlider {
    Q_OBJECT

 public:
    explicit PercentSlider(QWidget* parent = nullptr);

    void setShare(double share);  ///< clamped to 0 … 1; not a number = 0; emits nothing
    [[nodiscard]] double share() const { return value(); }

 Q_SIGNALS:
    void shareChanged(double share);  ///< live, while the handle moves; only by the user
};

}  // namespace overlook
