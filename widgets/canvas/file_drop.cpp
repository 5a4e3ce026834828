#include "widgets/canvas/file_drop.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QUrl>

namespace overlook {

namespace {

QStringList localFiles(const QMimeData& mimeData) {
    QStringList paths;
    for (const QUrl& url : mimeData.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

void acceptAsCopy(QDropEvent& event) {
    event.setDropAction(Qt::CopyAction);
    event.accept();
}

}  // namespace

void FileDrop::enter(QDragEnterEvent& event) {
    if (localFiles(*event.mimeData()).isEmpty())
        return;
    acceptAsCopy(event);
    m_isHovering = true;
}

void FileDrop::move(QDragMoveEvent& event) const {
    if (m_isHovering)
        acceptAsCopy(event);
}

QStringList FileDrop::drop(QDropEvent& event) {
    m_isHovering = false;
    const QStringList paths = localFiles(*event.mimeData());
    if (!paths.isEmpty())
        acceptAsCopy(event);
    return paths;
}

}  // namespace overlook
