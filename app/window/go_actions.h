#pragma once

#include <QObject>

namespace overlook {

class Actions;
class ImageList;
class Timeline;
class Workspace;

/// What the Go menu does: pictures, epochs, classes by rank.
class GoActions : public QObject {
    Q_OBJECT

 public:
    GoActions(const Actions& actions, Workspace& workspace, ImageList& images, Timeline& timeline);

 private:
    void goTo(int row);
    void connectEpochs();
    void showState();

    const Actions& m_actions;
    Workspace& m_workspace;
    ImageList& m_images;
    Timeline& m_timeline;
};

}  // namespace overlook
