#include "app/window/diagnosis_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/window/diagnosis.h"

namespace overlook {

DiagnosisDialog::DiagnosisDialog(const QString& engineProgram, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Diagnosis"));
    resize(620, 420);
    auto* diagnosis = new Diagnosis(engineProgram, this);
    auto* view = new QPlainTextEdit(diagnosis->text(), this);
    view->setReadOnly(true);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    connect(diagnosis, &Diagnosis::answered, view, &QPlainTextEdit::appendPlainText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, view, [view] { QGuiApplication::clipboard()->setText(view->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    diagnosis->askEngine();
}

}  // namespace overlook
