#pragma once

#include "widgets/three_d/epoch_volume_view.h"
#include "widgets/three_d/three_d_panel.h"

class QCheckBox;
class QComboBox;
class QSlider;

namespace overlook {

class PercentSlider;

/// The epoch volume with what changes it: surface or volume, its level, the plane's epoch.
class EpochVolumePanel : public ThreeDPanel {
    Q_OBJECT

 public:
    explicit EpochVolumePanel(QWidget* parent = nullptr);

    void setContent(const EpochVolumeContent& content);
    void setEpoch(int epoch);  ///< emits nothing
    [[nodiscard]] EpochVolumeView* view() const override { return m_view; }

 Q_SIGNALS:
    void epochChosen(int epoch);  ///< only by the user

 protected:
    void retranslate() override;

 private:
    void showEpoch(int epoch);

    EpochVolumeView* m_view;
    std::vector<int> m_epochs;
    QComboBox* m_form;
    QLabel* m_levelName;
    PercentSlider* m_level;
    QCheckBox* m_plane;
    QLabel* m_epochName;
    QSlider* m_epoch;  ///< index into m_epochs
    QLabel* m_epochText;
};

}  // namespace overlook
