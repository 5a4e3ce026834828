#pragma once

#include <QObject>
#include <vector>

class QWidget;

namespace overlook {

class Actions;
class Workspace;
struct MovedImage;

/// What the File menu does with projects, and the questions that projects ask.
class ProjectActions : public QObject {
    Q_OBJECT

 public:
    ProjectActions(const Actions& actions, Workspace& workspace, QWidget& window);

 private:
    void connectActions();
    void newProject();
    void openProject();
    void addPictures();
    void copyProject();
    void findMoved();
    void offerProject();
    void offerExport(const QString& path);
    void offerMoved(const std::vector<MovedImage>& moves, int missing);
    void createOrOpen(const QString& path);
    [[nodiscard]] static QString projectFilter();
    [[nodiscard]] QString chosenPath(const QString& title, const QString& proposed);
    void showState();

    const Actions& m_actions;
    Workspace& m_workspace;
    QWidget& m_window;
};

}  // namespace overlook
