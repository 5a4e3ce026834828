#include "app/window/import_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "app/controllers/transfer_controller.h"
#include "app/window/transfer_text.h"

namespace overlook {

namespace {

QPlainTextEdit* textBox(QWidget* parent, const QString& name) {
    auto* box = new QPlainTextEdit(parent);
    box->setReadOnly(true);
    box->setTabChangesFocus(true);
    box->setAccessibleName(name);
    box->setMinimumSize(460, 130);
    return box;
}

}  // namespace

ImportDialog::ImportDialog(TransferController& transfers, QWidget* parent) : QDialog(parent), m_transfers(transfers) {
    setWindowTitle(tr("Import hints"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(18, 18, 18, 14);
    form->setSpacing(10);
    addPathRow(*form);
    addFormatRow(*form);
    addPreview(*form);
    addButtons(*form);
    connect(m_path, &QLineEdit::editingFinished, this, &ImportDialog::ask);
    connect(m_path, &QLineEdit::textEdited, this, [this] {
        m_import->setEnabled(false);
        m_transfers.cancelPreview();  // it is of another path
    });
    connect(m_format, &QComboBox::currentIndexChanged, this, &ImportDialog::ask);
    connect(&m_transfers, &TransferController::previewed, this, &ImportDialog::showPreview);
    connect(&m_transfers, &TransferController::previewFailed, this, &ImportDialog::showFailure);
    connect(this, &QDialog::finished, &m_transfers, &TransferController::cancelPreview);
}

void ImportDialog::addPathRow(QFormLayout& form) {
    m_path = new QLineEdit(this);
    m_path->setPlaceholderText(tr("A file of annotations, or a folder of them"));
    m_path->setToolTip(m_path->placeholderText());  // which the buttons may cut off
    m_path->setAccessibleName(tr("Annotations"));
    auto* file = new QPushButton(tr("&File…"), this);
    auto* folder = new QPushButton(tr("F&older…"), this);
    for (QPushButton* button : {file, folder})
        button->setAutoDefault(false);
    connect(file, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(folder, &QPushButton::clicked, this, &ImportDialog::chooseFolder);
    auto* row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(file);
    row->addWidget(folder);
    auto* label = new QLabel(tr("&Annotations"), this);
    label->setBuddy(m_path);
    form.addRow(label, row);
}

void ImportDialog::addFormatRow(QFormLayout& form) {
    m_format = new QComboBox(this);
    m_format->addItem(tr("Recognise it"), QString());
    for (const TransferFormat& format : transferFormats())
        if (format.canImport)
            m_format->addItem(transferTitle(format.id), format.id);
    m_summary = new QLabel(this);
    m_summary->setWordWrap(true);
    m_summary->setMinimumHeight(2 * m_summary->fontMetrics().lineSpacing());  // filled in when the dialog stands
    form.addRow(tr("Fo&rmat"), m_format);
    form.addRow(QString(), m_summary);
}

void ImportDialog::addPreview(QFormLayout& form) {
    m_content = textBox(this, tr("What will be read"));
    m_problems = textBox(this, tr("What does not fit and is left out"));
    form.addRow(tr("&Will be read"), m_content);
    form.addRow(tr("&Does not fit"), m_problems);
}

void ImportDialog::addButtons(QFormLayout& form) {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setEnabled(false);
    m_import->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* note =
        new QLabel(tr("They replace the hints of their pictures and classes. Each picture is one step to undo."), this);
    note->setWordWrap(true);
    form.addRow(note);
    form.addRow(buttons);
}

void ImportDialog::chooseFile() {
    const QString path = QFileDialog::getOpenFileName(this, tr("File of annotations"), m_path->text());
    if (!path.isEmpty())
        setPath(path);
}

void ImportDialog::chooseFolder() {
    const QString path = QFileDialog::getExistingDirectory(this, tr("Folder of annotations"), m_path->text());
    if (!path.isEmpty())
        setPath(path);
}

void ImportDialog::setPath(const QString& path) {
    m_path->setText(path);
    ask();
}

Transfer ImportDialog::transfer() const {
    const QString chosen = m_format->currentData().toString();
    return {m_path->text().trimmed(), chosen.isEmpty() ? m_recognised : chosen};
}

void ImportDialog::ask() {
    m_import->setEnabled(false);
    m_recognised.clear();
    m_format->setItemText(0, tr("Recognise it"));
    m_summary->setText(transferSummary(transfer().format));
    m_content->clear();
    m_problems->clear();
    if (transfer().path.isEmpty())
        return m_transfers.cancelPreview();
    m_content->setPlainText(tr("Reading …"));
    m_transfers.preview(transfer());
}

void ImportDialog::showPreview(const TransferPreview& preview) {
    m_recognised = preview.transfer.format;
    m_format->setItemText(0, tr("Recognised: %1").arg(transferTitle(m_recognised)));
    m_summary->setText(transferSummary(m_recognised));
    m_content->setPlainText(transferLines(preview).join(u'\n'));
    m_problems->setPlainText(preview.problems.isEmpty() ? tr("Everything fits.") : preview.problems.join(u'\n'));
    m_import->setEnabled(preview.pictures > 0);
}

void ImportDialog::showFailure(const QString& sentence) {
    m_content->setPlainText(tr("Nothing can be read."));
    m_problems->setPlainText(sentence);
}

}  // namespace overlook
