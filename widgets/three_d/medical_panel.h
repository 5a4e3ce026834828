#pragma once

#include <array>

#include "widgets/three_d/slice_view.h"
#include "widgets/three_d/three_d_panel.h"

class QComboBox;

namespace overlook {

class MaskView;
class PercentSlider;

/// A scan in three linked slices, with its mask over them and in three dimensions. The slices need no OpenGL.
class MedicalPanel : public ThreeDPanel {
    Q_OBJECT

 public:
    explicit MedicalPanel(QWidget* parent = nullptr);

    /// Drops the mask; the crosshair comes to the middle.
    void setVolume(std::shared_ptr<const MedicalVolume> volume);
    /// Labels at the volume's voxels; the crosshair goes to the middle of the first label.
    void setMask(std::shared_ptr<const std::vector<std::uint8_t>> labels);
    void setCross(const std::array<int, 3>& voxel);
    [[nodiscard]] const SliceContent& content() const { return m_content; }
    [[nodiscard]] VtkWidget* view() const override;
    [[nodiscard]] SliceView& slice(SlicePlane plane) const { return *m_slices[static_cast<std::size_t>(plane)]; }
    [[nodiscard]] MaskView* maskView() const { return m_mask; }
    /// What is under the crosshair: place in millimetres, voxel, value and label.
    [[nodiscard]] QString placeText() const;
    void savePicture(const QString& file) const override;

 protected:
    void retranslate() override;

 private:
    void connectControls();
    void showContent();
    void setWindow(const GreyWindow& window);

    SliceContent m_content;
    double m_smallest = 0;
    double m_largest = 1;
    std::array<SliceView*, 3> m_slices{};
    MaskView* m_mask = nullptr;
    QLabel* m_maskAbsence = nullptr;
    QLabel* m_place;
    QLabel* m_levelName;
    PercentSlider* m_level;
    QLabel* m_widthName;
    PercentSlider* m_width;
    QLabel* m_opacityName;
    PercentSlider* m_opacity;
    QComboBox* m_form;
};

}  // namespace overlook
