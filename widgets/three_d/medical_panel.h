#pragma once

#include <array>

#include "widgets/three_d/slice_view.h"
#include "widgets/three_d/three_d_panel.h"

class QComboBox;

namespace overlook {

class MaskView;
class PercentSlider;
class SliceRunBar;

/// What a model said of a volume: any part may be missing. Labels and map may grow in place (see SliceContent).
struct VolumeResult {
    std::shared_ptr<const std::vector<std::uint8_t>> labels;
    std::shared_ptr<const ClassTable> classes;
    std::shared_ptr<const std::vector<float>> map;
    MapStyle mapStyle = {};
    int revision = 0;
    int solidLabels = 0;
    int solidMap = 0;
};

/// A scan in three linked slices, with its mask and a model's map over them and in three dimensions. The slices need no
/// OpenGL.
class MedicalPanel : public ThreeDPanel {
    Q_OBJECT

 public:
    explicit MedicalPanel(QWidget* parent = nullptr);

    /// Drops mask and result; the crosshair comes to the middle.
    void setVolume(std::shared_ptr<const MedicalVolume> volume);
    /// Labels at the volume's voxels; the crosshair goes to the middle of the first label.
    void setMask(std::shared_ptr<const std::vector<std::uint8_t>> labels);
    /// Shows what a model says beside an opened mask: its mask from now on in place of that one, which can be chosen
    /// again. Without labels or map, those of before are gone.
    void setResult(const VolumeResult& result);
    void setCross(const std::array<int, 3>& voxel);
    [[nodiscard]] const SliceContent& content() const { return m_content; }
    [[nodiscard]] VtkWidget* view() const override;
    [[nodiscard]] SliceView& slice(SlicePlane plane) const { return *m_slices[static_cast<std::size_t>(plane)]; }
    [[nodiscard]] MaskView* maskView() const { return m_mask; }
    [[nodiscard]] SliceRunBar& runBar() const { return *m_runBar; }
    /// What is under the crosshair: place in millimetres, voxel, value, label and the map's raw value.
    [[nodiscard]] QString placeText() const;
    void savePicture(const QString& file) const override;

 Q_SIGNALS:
    void volumeChanged();
    void mapOpacityChosen(double opacity);  ///< 0 … 1, only by the user

 protected:
    void retranslate() override;

 private:
    [[nodiscard]] QWidget* makeViews();
    void connectControls();
    void chooseMask();
    void goToMask();
    void showContent();
    void showControls();
    void setWindow(const GreyWindow& window);

    SliceContent m_content;
    std::shared_ptr<const std::vector<std::uint8_t>> m_openedLabels;
    VolumeResult m_result;
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
    QLabel* m_mapOpacityName;
    PercentSlider* m_mapOpacity;
    QComboBox* m_form;
    QComboBox* m_maskSource;
    SliceRunBar* m_runBar;
};

}  // namespace overlook
