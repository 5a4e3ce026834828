#pragma once

#include <QObject>

namespace overlook {

class Actions;
class Canvas;
class NoticeBar;
class ThreeDWindow;
class Workspace;

/// What View → 3-D does. The window with the 3-D views is made when it is first asked for.
class ThreeDActions : public QObject {
    Q_OBJECT

 public:
    ThreeDActions(const Actions& actions, Workspace& workspace, Canvas& canvas, NoticeBar& notices);

    /// Null until it was asked for.
    [[nodiscard]] ThreeDWindow* window() const { return m_window; }

 private:
    ThreeDWindow& madeWindow();
    void connectVolumes();
    void openVolume();
    void openMask();
    void openSlices();
    void savePicture();
    void saveMesh();
    void updateEnabled();
    [[nodiscard]] QString volumeFile(const QString& title, const QString& ending) const;
    [[nodiscard]] QString suggestedFile(const QString& ending) const;

    const Actions& m_actions;
    Workspace& m_workspace;
    Canvas& m_canvas;
    NoticeBar& m_notices;
    ThreeDWindow* m_window = nullptr;
};

}  // namespace overlook
