#pragma once

#include <QObject>

class QImage;
class QPixmap;
class QString;
class QWidget;

namespace overlook {

class Actions;
class Canvas;
class NoticeBar;
class Workspace;
struct PixelProbe;

/// Saves and copies what the canvas shows.
class ExportActions : public QObject {
    Q_OBJECT

 public:
    ExportActions(const Actions& actions, Workspace& workspace, Canvas& canvas, NoticeBar& notices);

 private:
    void saveView();
    void saveFullSize();
    void copyPixel();
    [[nodiscard]] QPixmap grabView() const;
    /// Asks for a PNG file; `suffix` is added to the picture's name. Empty = the user thought better of it.
    [[nodiscard]] QString chosenFile(const QString& title, const QString& suffix) const;
    void updateEnabled();

    const Actions& m_actions;
    Workspace& m_workspace;
    Canvas& m_canvas;
    NoticeBar& m_notices;
};

}  // namespace overlook
