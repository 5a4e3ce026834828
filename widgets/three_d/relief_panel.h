#pragma once

#include "widgets/three_d/relief_view.h"
#include "widgets/three_d/three_d_panel.h"

class QComboBox;

namespace overlook {

class PercentSlider;

/// The relief with what changes it: what lies on it, how high it is, where the threshold cuts it.
class ReliefPanel : public ThreeDPanel {
    Q_OBJECT

 public:
    explicit ReliefPanel(QWidget* parent = nullptr);

    void setContent(const ReliefContent& content);
    void setMarker(QPoint pixel);  ///< of the picture; (-1, -1) = none
    [[nodiscard]] ReliefView* view() const override { return m_view; }

    /// Writes the landscape; the ending says how: .ply (with colours), .obj or .stl. Throws Error (Storage,
    /// BadRequest).
    void saveMesh(const QString& file) const;

 Q_SIGNALS:
    void thresholdChanged(double value);  ///< normalised; only by the user
    void pixelHovered(QPoint pixel);      ///< (-1, -1) = none any more
    void pixelClicked(QPoint pixel);

 protected:
    void retranslate() override;

 private:
    ReliefView* m_view;
    QLabel* m_surfaceName;
    QComboBox* m_surface;
    QLabel* m_heightName;
    PercentSlider* m_height;
    QLabel* m_thresholdName;
    PercentSlider* m_threshold;
};

}  // namespace overlook
