#pragma once

#include <QWidget>

class QTabWidget;

namespace overlook {

class Actions;
class Canvas;
class EpochVolumePanel;
class MedicalPanel;
class ReliefPanel;
class ThreeDPanel;
class ThreeDViews;
class VolumeOpener;
class VolumeResults;
class Workspace;

/// The views in three dimensions, in a window of their own: a window that holds OpenGL is painted by it as a whole, and
/// the canvas is faster without.
class ThreeDWindow : public QWidget {
    Q_OBJECT

 public:
    enum class Tab { Relief, Epochs, Medical };

    ThreeDWindow(const Actions& actions, Workspace& workspace, Canvas& canvas);

    /// Brings the window up with this view.
    void showTab(Tab tab);
    [[nodiscard]] ThreeDPanel& shownPanel() const;
    [[nodiscard]] ReliefPanel& relief() const { return *m_relief; }
    [[nodiscard]] EpochVolumePanel& epochs() const { return *m_epochs; }
    [[nodiscard]] MedicalPanel& medical() const { return *m_medical; }
    [[nodiscard]] VolumeOpener& volumes() const { return *m_volumes; }
    [[nodiscard]] VolumeResults& results() const { return *m_results; }

 Q_SIGNALS:
    void tabChanged();

 protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

 private:
    void placeButtons(const Actions& actions);
    void placeBesideParent();
    void retranslate();

    QTabWidget* m_tabs;
    ReliefPanel* m_relief;
    EpochVolumePanel* m_epochs;
    MedicalPanel* m_medical;
    ThreeDViews* m_views;
    VolumeOpener* m_volumes;
    VolumeResults* m_results;
    bool m_isPlaced = false;  ///< from then on it is where the user left it
};

}  // namespace overlook
