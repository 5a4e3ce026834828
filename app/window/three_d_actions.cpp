#include "app/window/three_d_actions.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include "app/controllers/workspace.h"
#include "app/engine/error_text.h"
#include "app/views/volume_opener.h"
#include "app/views/volume_results.h"
#include "app/window/actions.h"
#include "app/window/three_d_window.h"
#include "widgets/canvas/canvas.h"
#include "widgets/panels/notice_bar.h"
#include "widgets/three_d/medical_panel.h"
#include "widgets/three_d/relief_panel.h"
#include "widgets/three_d/three_d_panel.h"
#include "widgets/three_d/vtk_widget.h"

namespace overlook {

ThreeDActions::ThreeDActions(const Actions& actions, Workspace& workspace, Canvas& canvas, NoticeBar& notices)
    : QObject(&canvas), m_actions(actions), m_workspace(workspace), m_canvas(canvas), m_notices(notices) {
    m_actions.handle("relief", this, [this] { madeWindow().showTab(ThreeDWindow::Tab::Relief); });
    m_actions.handle("epoch_volume", this, [this] { madeWindow().showTab(ThreeDWindow::Tab::Epochs); });
    connectVolumes();
    m_actions.handle("reset_three_d", this, [this] {
        if (m_window && m_window->shownPanel().view())
            m_window->shownPanel().view()->resetCamera();
    });
    m_actions.handle("save_three_d", this, [this] { savePicture(); });
    m_actions.handle("save_mesh", this, [this] { saveMesh(); });
    updateEnabled();
}

void ThreeDActions::connectVolumes() {
    m_actions.handle("medical_volume", this, [this] { madeWindow().showTab(ThreeDWindow::Tab::Medical); });
    m_actions.handle("open_volume", this, [this] { openVolume(); });
    m_actions.handle("open_mask", this, [this] { openMask(); });
    m_actions.handle("open_slices", this, [this] { openSlices(); });
    m_actions.handle("look_at_slices", this, [this] {
        if (m_window)
            m_window->results().start();
    });
    m_actions.handle("save_volume_mask", this, [this] {
        if (const QString file = volumeFile(tr("Save the model's mask"), QStringLiteral("_mask")); !file.isEmpty())
            m_window->results().saveMask(file);
    });
    m_actions.handle("save_volume_map", this, [this] {
        if (const QString file = volumeFile(tr("Save the model's map"), QStringLiteral("_map")); !file.isEmpty())
            m_window->results().saveMap(file);
    });
    connect(&m_workspace, &Workspace::volumesOpened, this, [this](const QStringList& paths) {
        madeWindow().showTab(ThreeDWindow::Tab::Medical);
        m_window->volumes().open(paths);
    });
}

void ThreeDActions::openVolume() {
    const QString filter = tr("Volumes") + QStringLiteral(" (*.nii *.nii.gz *.hdr *.dcm *.DCM)");
    const QStringList paths =
        QFileDialog::getOpenFileNames(m_canvas.window(), tr("Open a scan: NIfTI, or any slice of a DICOM series"),
                                      QDir::homePath(), QStringList{filter, tr("All files (*)")}.join(";;"));
    if (!paths.isEmpty())
        m_workspace.open(paths);
}

void ThreeDActions::openMask() {
    const QString filter = tr("Volumes") + QStringLiteral(" (*.nii *.nii.gz *.hdr)");
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open a mask of the volume"), QDir::homePath(),
                                                      QStringList{filter, tr("All files (*)")}.join(";;"));
    if (!path.isEmpty() && m_window)
        m_window->volumes().openMask(path);
}

/// As pictures in the list, where a model can look at each.
void ThreeDActions::openSlices() {
    const QString folder =
        QFileDialog::getExistingDirectory(m_window, tr("Folder for the slices as pictures"), QDir::homePath());
    if (!folder.isEmpty() && m_window)
        m_window->volumes().writeSlices(folder);
}

/// Asks for a file for what lies on the volume's voxels; empty = none.
QString ThreeDActions::volumeFile(const QString& title, const QString& ending) const {
    if (!m_window || !m_window->medical().content().volume)
        return {};
    const QString name = QString::fromStdString(m_window->medical().content().volume->name);
    const QString suggested = QDir::home().filePath(name.section(u'.', 0, 0) + ending + QStringLiteral(".nii.gz"));
    QString file = QFileDialog::getSaveFileName(m_window, title, suggested, tr("NIfTI volume (*.nii.gz *.nii)"));
    if (!file.isEmpty() && !file.endsWith(QStringLiteral(".nii")) && !file.endsWith(QStringLiteral(".nii.gz")))
        file += QStringLiteral(".nii.gz");
    return file;
}

ThreeDWindow& ThreeDActions::madeWindow() {
    if (!m_window) {
        m_window = new ThreeDWindow(m_actions, m_workspace, m_canvas);
        connect(&m_window->volumes(), &VolumeOpener::failed, this,
                [this](const QString& text) { m_notices.show(NoticeBar::Kind::Failure, text); });
        connect(&m_window->volumes(), &VolumeOpener::slicesWritten, &m_workspace,
                [this](const QString& folder) { m_workspace.open({folder}); });
        connect(&m_window->volumes(), &VolumeOpener::shown, this, &ThreeDActions::updateEnabled);
        connect(&m_window->results(), &VolumeResults::failed, this,
                [this](const QString& text) { m_notices.show(NoticeBar::Kind::Failure, text); });
        connect(&m_window->results(), &VolumeResults::changed, this, &ThreeDActions::updateEnabled);
        connect(m_window, &ThreeDWindow::tabChanged, this, &ThreeDActions::updateEnabled);
        updateEnabled();
    }
    return *m_window;
}

QString ThreeDActions::suggestedFile(const QString& ending) const {
    const PictureEntry* entry = m_workspace.document().currentEntry();
    const QString name = entry ? QFileInfo(entry->path).completeBaseName() : QStringLiteral("overlook");
    return QDir::home().filePath(name + QStringLiteral("_3d") + ending);
}

void ThreeDActions::savePicture() {
    if (!m_window)
        return;
    QString file = QFileDialog::getSaveFileName(m_window, tr("Save the 3-D view"),
                                                suggestedFile(QStringLiteral(".png")), tr("PNG picture (*.png)"));
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += QStringLiteral(".png");
    try {
        m_window->shownPanel().savePicture(file);
    } catch (const Error& error) {
        m_notices.show(NoticeBar::Kind::Failure, translated(error));
    }
}

void ThreeDActions::saveMesh() {
    if (!m_window)
        return;
    const QString filters =
        QStringList{tr("PLY with colours (*.ply)"), tr("Wavefront OBJ (*.obj)"), tr("STL (*.stl)")}.join(
            QStringLiteral(";;"));
    QString chosen;
    QString file = QFileDialog::getSaveFileName(m_window, tr("Save the relief as a mesh"),
                                                suggestedFile(QStringLiteral(".ply")), filters, &chosen);
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += chosen.contains(QStringLiteral(".obj"))   ? QStringLiteral(".obj")
                : chosen.contains(QStringLiteral(".stl")) ? QStringLiteral(".stl")
                                                          : QStringLiteral(".ply");
    try {
        m_window->relief().saveMesh(file);
    } catch (const Error& error) {
        m_notices.show(NoticeBar::Kind::Failure, translated(error));
    }
}

void ThreeDActions::updateEnabled() {
    const bool hasView = m_window && m_window->shownPanel().view();
    m_actions.setEnabled({"reset_three_d", "save_three_d"}, hasView);
    const bool hasVolume = m_window && m_window->medical().content().volume;
    m_actions.setEnabled({"open_mask", "open_slices"}, hasVolume);
    m_actions.setEnabled({"look_at_slices"}, m_window && m_window->results().canStart());
    m_actions.setEnabled({"save_volume_mask"}, m_window && m_window->results().hasMask());
    m_actions.setEnabled({"save_volume_map"}, m_window && m_window->results().hasMap());
    m_actions.setEnabled({"save_mesh"}, hasView && &m_window->shownPanel() == &m_window->relief());
}

}  // namespace overlook
