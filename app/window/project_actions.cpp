#include "app/window/project_actions.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include "app/controllers/hint_controller.h"
#include "app/controllers/project_controller.h"
#include "app/window/actions.h"
#include "inference/core/files.h"

namespace overlook {

namespace {

constexpr std::size_t kShownMoves = 12;

/// A question whose first button does something and whose Cancel is the default.
bool isAgreed(QWidget& window, const QString& text, const QString& details, const QString& button) {
    QMessageBox question(QMessageBox::Question, QStringLiteral("Overlook"), text, QMessageBox::Cancel, &window);
    question.setInformativeText(details);
    const QAbstractButton* agree = question.addButton(button, QMessageBox::AcceptRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    return question.clickedButton() == agree;
}

}  // namespace

ProjectActions::ProjectActions(const Actions& actions, Workspace& workspace, QWidget& window)
    : QObject(&window), m_actions(actions), m_workspace(workspace), m_window(window) {
    connectActions();
    ProjectController& projects = m_workspace.projects();
    connect(&m_workspace.hints(), &HintController::projectNeeded, this, &ProjectActions::offerProject,
            Qt::QueuedConnection);
    connect(&projects, &ProjectController::damaged, this, &ProjectActions::offerExport, Qt::QueuedConnection);
    connect(&projects, &ProjectController::movedFound, this, &ProjectActions::offerMoved);
    connect(&m_workspace.document(), &Document::changed, this, &ProjectActions::showState);
    showState();
}

void ProjectActions::connectActions() {
    m_actions.handle("new_project", this, [this] { newProject(); });
    m_actions.handle("open_project", this, [this] { openProject(); });
    m_actions.handle("add_pictures", this, [this] { addPictures(); });
    m_actions.handle("copy_project", this, [this] { copyProject(); });
    m_actions.handle("find_moved", this, [this] { findMoved(); });
    m_actions.handle("close_project", this, [this] { m_workspace.projects().close(); });
}

QString ProjectActions::projectFilter() {
    return tr("Overlook projects") + QStringLiteral(" (*.overlook)");
}

QString ProjectActions::chosenPath(const QString& title, const QString& proposed) {
    QString path = QFileDialog::getSaveFileName(&m_window, title, proposed, projectFilter());
    if (!path.isEmpty() && !path.endsWith(QStringLiteral(".overlook")))
        path += QStringLiteral(".overlook");
    return path;
}

void ProjectActions::newProject() {
    const QString path = chosenPath(tr("New project"), m_workspace.projects().proposedPath());
    if (!path.isEmpty())
        m_workspace.projects().create(path);
}

void ProjectActions::openProject() {
    const PictureEntry* entry = m_workspace.document().currentEntry();
    const QString folder = entry ? QFileInfo(entry->path).absolutePath() : QDir::homePath();
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open a project"), folder, projectFilter());
    if (!path.isEmpty())
        m_workspace.open({path});
}

void ProjectActions::addPictures() {
    const QString path = QFileDialog::getExistingDirectory(&m_window, tr("Add a folder of pictures to the project"));
    if (!path.isEmpty())
        m_workspace.projects().addPictures({path});
}

void ProjectActions::copyProject() {
    const QString path = chosenPath(tr("Save a copy of the project"), {});
    if (!path.isEmpty())
        m_workspace.projects().exportTo(path);
}

void ProjectActions::findMoved() {
    const QString folder =
        QFileDialog::getExistingDirectory(&m_window, tr("Where are the pictures now? Sub-folders are searched, too."));
    if (!folder.isEmpty())
        m_workspace.projects().findMoved(folder);
}

void ProjectActions::createOrOpen(const QString& path) {
    if (QFileInfo::exists(path))
        m_workspace.open({path});
    else
        m_workspace.projects().create(path);
}

/// Somebody began to draw.
void ProjectActions::offerProject() {
    const QString path = m_workspace.projects().proposedPath();
    if (path.isEmpty())
        return;
    const bool isThere = QFileInfo::exists(path);
    QMessageBox question(QMessageBox::Question, QStringLiteral("Overlook"),
                         tr("Hints are kept in a project file, so that nothing drawn is ever lost."),
                         QMessageBox::Cancel, &m_window);
    question.setInformativeText(
        isThere ? tr("There is one for these pictures: %1").arg(QDir::toNativeSeparators(path))
                : tr("It would be %1. The pictures stay as they are.").arg(QDir::toNativeSeparators(path)));
    QAbstractButton* here = question.addButton(isThere ? tr("&Open It") : tr("&Create It"), QMessageBox::AcceptRole);
    QAbstractButton* elsewhere = question.addButton(tr("Choose &Another Place…"), QMessageBox::ActionRole);
    question.setDefaultButton(static_cast<QPushButton*>(here));
    question.exec();
    if (question.clickedButton() == here)
        createOrOpen(path);
    else if (question.clickedButton() == elsewhere)
        newProject();
}

void ProjectActions::offerExport(const QString& path) {
    const QFileInfo file(path);
    const bool isWanted =
        isAgreed(m_window, tr("The project '%1' is damaged.").arg(file.fileName()),
                 tr("Everything that could be read is shown. The file itself is left as it is; what was read can be "
                    "saved as a new project."),
                 tr("&Save as a New Project…"));
    if (!isWanted)
        return;
    const QString proposed = QStringLiteral("%1/%2-saved.overlook").arg(file.absolutePath(), file.completeBaseName());
    const QString chosen = chosenPath(tr("Save what could be read"), proposed);
    if (!chosen.isEmpty())
        m_workspace.projects().exportTo(chosen);
}

void ProjectActions::offerMoved(const std::vector<MovedImage>& moves, int missing) {
    if (moves.empty()) {
        QMessageBox::information(&m_window, QStringLiteral("Overlook"),
                                 missing == 0 ? tr("All pictures of the project are where they were.")
                                              : tr("None of the %n missing picture(s) was found there.", "", missing));
        return;
    }
    QStringList lines;
    for (std::size_t i = 0; i < std::min(moves.size(), kShownMoves); ++i)
        lines << QStringLiteral("%1  →  %2")
                     .arg(QString::fromStdString(utf8(moves[i].from)), QString::fromStdString(utf8(moves[i].to)));
    if (moves.size() > kShownMoves)
        lines << QStringLiteral("…");
    if (isAgreed(m_window,
                 tr("%n of the missing pictures were found by their contents.", "", static_cast<int>(moves.size())),
                 lines.join(u'\n'), tr("&Use Them")))
        m_workspace.projects().acceptMoved(moves);
}

void ProjectActions::showState() {
    const Document& document = m_workspace.document();
    const bool isOpen = document.project().has_value();
    const bool isWritable = isOpen && document.project()->isWritable;
    m_actions.setEnabled({"new_project"}, !document.pictures().empty());
    m_actions.setEnabled({"copy_project", "close_project"}, isOpen);
    m_actions.setEnabled({"add_pictures", "find_moved"}, isWritable);
}

}  // namespace overlook
