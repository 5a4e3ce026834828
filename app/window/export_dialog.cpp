#include "app/window/export_dialog.h"

#include <algorithm>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

#include "app/window/folder_edit.h"
#include "app/window/transfer_text.h"

namespace overlook {

ExportDialog::ExportDialog(const QString& proposedFolder, QWidget* parent)
    : QDialog(parent),
      m_formats(transferFormats()),
      m_format(new QComboBox(this)),
      m_summary(new QLabel(this)),
      m_folder(new FolderEdit(tr("Folder for the hints"), this)) {
    setWindowTitle(tr("Export hints"));
    std::erase_if(m_formats, [](const TransferFormat& format) { return !format.canExport; });
    for (const TransferFormat& format : m_formats)
        m_format->addItem(transferTitle(format.id), format.id);
    m_summary->setWordWrap(true);
    m_summary->setMinimumWidth(400);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(18, 18, 18, 14);
    form->setSpacing(10);
    form->addRow(tr("Fo&rmat"), m_format);
    form->addRow(QString(), m_summary);
    form->addRow(tr("&Folder"), m_folder);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    m_export->setAutoDefault(false);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showFormat);
    connect(m_folder, &FolderEdit::pathChanged, this, &ExportDialog::showFormat);
    m_folder->setPath(proposedFolder);
    showFormat();
}

Transfer ExportDialog::transfer() const {
    return {m_folder->path(), m_format->currentData().toString()};
}

void ExportDialog::showFormat() {
    const auto chosen = std::find_if(m_formats.begin(), m_formats.end(), [this](const TransferFormat& format) {
        return format.id == m_format->currentData().toString();
    });
    if (chosen != m_formats.end())
        m_summary->setText((QStringList{transferSummary(chosen->id)} << transferLosses(*chosen)).join(u'\n'));
    m_export->setEnabled(chosen != m_formats.end() && !m_folder->path().isEmpty());
}

void ExportDialog::accept() {
    if (mayOverwrite())
        QDialog::accept();
}

bool ExportDialog::mayOverwrite() {
    const QFileInfo target(m_folder->path());
    if (!target.exists() || (target.isDir() && QDir(target.filePath()).isEmpty()))
        return true;
    QMessageBox question(QMessageBox::Warning, QStringLiteral("Overlook"),
                         tr("'%1' is there already.").arg(QDir::toNativeSeparators(target.filePath())),
                         QMessageBox::Cancel, this);
    question.setInformativeText(tr("Files of the same names in it are overwritten; all others stay as they are."));
    const QAbstractButton* agree = question.addButton(tr("&Overwrite"), QMessageBox::DestructiveRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    return question.clickedButton() == agree;
}

}  // namespace overlook
