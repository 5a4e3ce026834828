#include "app/window/export_actions.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPixmap>
#include <QtConcurrent>

#include "app/controllers/workspace.h"
#include "app/engine/error_text.h"
#include "app/views/presenter.h"
#include "app/views/status_text.h"
#include "app/window/actions.h"
#include "inference/core/files.h"
#include "widgets/canvas/canvas.h"
#include "widgets/panels/notice_bar.h"
#include "widgets/panes/pane_grid.h"

namespace overlook {

namespace {

/// Runs on an io thread: values in, a sentence for people out (empty = saved).
QString writeOverlay(const CanvasContent& content, const QString& file) {
    try {
        const bool hasLabels = content.labels && content.labels->isVisible;
        const cv::Mat3b rgb = overlayPicture(content.picture, hasLabels ? content.labels : std::nullopt, content.maps);
        cv::Mat bgr;
        cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
        std::vector<unsigned char> bytes;
        cv::imencode(".png", bgr, bytes);
        writeAtomically(pathFromUtf8(file.toStdString()), bytes.data(), bytes.size());
        return {};
    } catch (const Error& error) {
        return translated(error);
    } catch (const std::exception& error) {  // OpenCV: out of memory, mostly
        return QString::fromUtf8(error.what());
    }
}

}  // namespace

ExportActions::ExportActions(const Actions& actions, Workspace& workspace, Canvas& canvas, NoticeBar& notices)
    : QObject(&canvas), m_actions(actions), m_workspace(workspace), m_canvas(canvas), m_notices(notices) {
    m_actions.handle("save_view", this, [this] { saveView(); });
    m_actions.handle("save_full", this, [this] { saveFullSize(); });
    m_actions.handle("copy_view", this, [this] { QGuiApplication::clipboard()->setPixmap(grabView()); });
    m_actions.handle("copy_pixel", this, [this] { copyPixel(); });
    connect(&m_workspace.document(), &Document::changed, this, &ExportActions::updateEnabled);
    updateEnabled();
}

/// What is seen: the canvas, or all panes with their heads.
QPixmap ExportActions::grabView() const {
    auto* panes = qobject_cast<PaneGrid*>(m_canvas.parentWidget());
    return panes ? panes->grab() : m_canvas.grab();
}

QString ExportActions::chosenFile(const QString& title, const QString& suffix) const {
    const PictureEntry* entry = m_workspace.document().currentEntry();
    const QString name = (entry ? QFileInfo(entry->path).completeBaseName() : QStringLiteral("overlook")) + suffix;
    QString file = QFileDialog::getSaveFileName(m_canvas.window(), title, QDir::home().filePath(name + ".png"),
                                                tr("PNG picture (*.png)"));
    if (!file.isEmpty() && QFileInfo(file).suffix().isEmpty())
        file += QStringLiteral(".png");
    return file;
}

void ExportActions::saveView() {
    const QPixmap view = grabView();
    const QString file = chosenFile(tr("Save the view"), QStringLiteral("_view"));
    if (file.isEmpty())
        return;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    view.save(&buffer, "PNG");
    try {
        writeAtomically(pathFromUtf8(file.toStdString()), bytes.constData(), static_cast<std::size_t>(bytes.size()));
    } catch (const Error& error) {
        m_notices.show(NoticeBar::Kind::Failure, translated(error));
    }
}

void ExportActions::saveFullSize() {
    const CanvasContent content = Presenter(m_workspace.document()).canvasContent();
    const QString file = chosenFile(tr("Save the picture with its overlays"), QStringLiteral("_overlay"));
    if (file.isEmpty())
        return;
    QtConcurrent::run(writeOverlay, content, file).then(this, [this, file](const QString& failure) {
        if (!failure.isEmpty())
            m_notices.show(NoticeBar::Kind::Failure, failure);
        else
            m_notices.show(NoticeBar::Kind::Advice, tr("Saved %1.").arg(QFileInfo(file).fileName()));
    });
}

void ExportActions::copyPixel() {
    const QPoint pixel = m_canvas.pixelAt(m_canvas.mapFromGlobal(QCursor::pos()));
    const Document& document = m_workspace.document();
    const QString text = StatusText(document).pixel(probePixel(document, pixel));
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void ExportActions::updateEnabled() {
    const bool hasPicture = m_workspace.document().picture() != nullptr;
    m_actions.setEnabled({"save_view", "save_full", "copy_view", "copy_pixel"}, hasPicture);
}

}  // namespace overlook
