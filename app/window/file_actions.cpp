#include "app/window/file_actions.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

#include "app/controllers/workspace.h"
#include "app/window/actions.h"
#include "app/window/icons.h"
#include "app/window/recent_files.h"

namespace overlook {

FileActions::FileActions(const Actions& actions, Workspace& workspace, RecentFiles& recent, QWidget& window)
    : QObject(&window), m_actions(actions), m_workspace(workspace), m_recent(recent), m_window(window) {
    connectOpening();
    m_actions.handle("quit", this, [this] { m_window.close(); });
    m_actions.handle("remove_missing", this, [this] { m_recent.removeMissing(); });
    m_actions.handle("clear_recent", this, [this] { m_recent.clear(); });
    connect(&m_workspace, &Workspace::opened, &m_recent, [this](const QStringList& paths) {
        for (const QString& path : paths)
            m_recent.add(path);
    });
    connect(&m_actions.menu(MenuId::Recent), &QMenu::aboutToShow, this, &FileActions::fillRecentMenu);
}

void FileActions::connectOpening() {
    m_actions.handle("open_pictures", this, [this] { openPictures(); });
    m_actions.handle("open_model", this, [this] { openModel(); });
    m_actions.handle("open_folder", this, [this] { openFolder(tr("Open a folder of pictures or a data set")); });
    m_actions.handle("open_run", this, [this] { openFolder(tr("Open the folder of a training run")); });
    m_actions.handle("watch_run", this, [this] { watchRun(); });
    m_actions.handle("open_demo", this, [this] { m_workspace.openDemo(); });
}

void FileActions::openPictures() {
    const QString filter = tr("Pictures") + QStringLiteral(
                                                " (*.png *.jpg *.jpeg *.bmp *.tif *.tiff *.webp *.ppm *.pgm *.pbm "
                                                "*.pnm *.PNG *.JPG *.JPEG *.BMP *.TIF *.TIFF)");
    const QStringList paths = QFileDialog::getOpenFileNames(&m_window, tr("Open pictures"), lastFolder(),
                                                            QStringList{filter, tr("All files (*)")}.join(";;"));
    if (!paths.isEmpty())
        m_workspace.open(paths);
}

void FileActions::openModel() {
    const QString filter = tr("Models") + QStringLiteral(" (*.pt *.ts *.pth *.torchscript *.safetensors)");
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open a model"), lastFolder(),
                                                      QStringList{filter, tr("All files (*)")}.join(";;"));
    if (!path.isEmpty())
        m_workspace.open({path});
}

void FileActions::openFolder(const QString& title) {
    const QString path = QFileDialog::getExistingDirectory(&m_window, title, lastFolder());
    if (!path.isEmpty())
        m_workspace.open({path});
}

void FileActions::watchRun() {
    const QString path = QFileDialog::getExistingDirectory(
        &m_window, tr("Watch the folder into which a training writes its run"), lastFolder());
    if (!path.isEmpty())
        m_workspace.watchRun(path);
}

QString FileActions::lastFolder() const {
    if (m_recent.paths().isEmpty())
        return QDir::homePath();
    return QFileInfo(m_recent.paths().front()).absolutePath();
}

void FileActions::fillRecentMenu() {
    QMenu& menu = m_actions.menu(MenuId::Recent);
    menu.clear();
    bool isAnyMissing = false;
    for (const QString& path : m_recent.paths()) {
        const QFileInfo entry(path);
        isAnyMissing = isAnyMissing || !entry.exists();
        const QString icon = entry.isDir() ? QStringLiteral("folder") : QStringLiteral("picture");
        const QString text = QStringLiteral("%1  –  %2").arg(entry.fileName(), QDir::toNativeSeparators(entry.path()));
        QAction* action = menu.addAction(tintedIcon(icon), text);
        action->setEnabled(entry.exists());
        connect(action, &QAction::triggered, this, [this, path] { m_workspace.open({path}); });
    }
    if (m_recent.paths().isEmpty())
        menu.addAction(tr("Nothing was opened yet"))->setEnabled(false);
    menu.addSeparator();
    menu.addAction(&m_actions.action("remove_missing"));
    menu.addAction(&m_actions.action("clear_recent"));
    m_actions.action("remove_missing").setEnabled(isAnyMissing);
    m_actions.action("clear_recent").setEnabled(!m_recent.paths().isEmpty());
}

}  // namespace overlook
