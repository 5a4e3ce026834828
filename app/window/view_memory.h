#pragma once

#include <map>
#include <QObject>
#include <QTimer>
#include <string>

namespace overlook {

class Canvas;
class ImageList;
class Workspace;
struct ClassMerge;

/// Has the open project remember picture, class, zoom, position, model and run, and what the list of pictures shows,
/// and brings them back when it is opened again.
class ViewMemory : public QObject {
    Q_OBJECT

 public:
    ViewMemory(Workspace& workspace, Canvas& canvas, ImageList& images);

 private:
    void restore(const std::map<std::string, std::string>& view);
    void followMerge(const ClassMerge& merge);
    void openAgain(const std::map<std::string, std::string>& view);
    void restoreZoom();
    void remember();

    Workspace& m_workspace;
    Canvas& m_canvas;
    ImageList& m_images;
    std::map<std::string, std::string> m_wanted;  ///< zoom and position, until the picture is there
    std::map<std::string, std::string> m_remembered;
    QTimer m_settled;
};

}  // namespace overlook
