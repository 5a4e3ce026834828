#pragma once

#include <QObject>

class QWidget;

namespace overlook {

class Actions;
class RecentFiles;
class Workspace;

/// What the File menu does, except for saving: opens things, keeps the recent list, quits.
class FileActions : public QObject {
    Q_OBJECT

 public:
    FileActions(const Actions& actions, Workspace& workspace, RecentFiles& recent, QWidget& window);

 private:
    void connectOpening();
    void openPictures();
    void openModel();
    void watchRun();
    void openFolder(const QString& title);
    void fillRecentMenu();
    [[nodiscard]] QString lastFolder() const;

    const Actions& m_actions;
    Workspace& m_workspace;
    RecentFiles& m_recent;
    QWidget& m_window;
};

}  // namespace overlook
