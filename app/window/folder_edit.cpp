#include "app/window/folder_edit.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <utility>

#include "app/window/icons.h"

namespace overlook {

FolderEdit::FolderEdit(QString title, QWidget* parent)
    : QWidget(parent), m_title(std::move(title)), m_line(new QLineEdit(this)) {
    m_line->setMinimumWidth(260);
    auto* browse = new QToolButton(this);
    browse->setIcon(tintedIcon(QStringLiteral("folder")));
    browse->setToolTip(tr("Choose the folder"));
    browse->setAccessibleName(browse->toolTip());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line, 1);
    layout->addWidget(browse);
    setFocusProxy(m_line);
    connect(browse, &QToolButton::clicked, this, &FolderEdit::choose);
    connect(m_line, &QLineEdit::textChanged, this, &FolderEdit::pathChanged);
}

void FolderEdit::setPlaceholder(const QString& text) {
    m_line->setPlaceholderText(text);
}

QString FolderEdit::path() const {
    return m_line->text().trimmed();
}

void FolderEdit::setPath(const QString& path) {
    m_line->setText(path);
}

void FolderEdit::choose() {
    const QString folder = QFileDialog::getExistingDirectory(this, m_title, path());
    if (!folder.isEmpty())
        setPath(folder);
}

}  // namespace overlook
