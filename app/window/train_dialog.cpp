#include "app/window/train_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

#include "app/window/icons.h"

namespace overlook {

namespace {

QSpinBox* spinBox(QWidget* parent, int most, int value) {
    auto* box = new QSpinBox(parent);
    box->setRange(1, most);
    box->setValue(value);
    return box;
}

}  // namespace

TrainDialog::TrainDialog(QWidget* parent) : QDialog(parent), m_network(new QComboBox(this)) {
    setWindowTitle(tr("Train on the open data set"));
    const Train standard;
    m_network->addItem(tr("Tiny network with a CAM head (minutes on a CPU)"), QStringLiteral("tiny-cam"));
    m_network->addItem(tr("VGG-16 with a CAM head (wants a GPU)"), QStringLiteral("vgg16-cam"));
    m_epochs = spinBox(this, 10000, standard.epochs);
    m_batch = spinBox(this, 1024, standard.batch);
    m_seed = spinBox(this, 999999, standard.seed);
    m_folder = new QLineEdit(this);
    m_folder->setPlaceholderText(tr("A new folder beside the data set"));
    m_folder->setMinimumWidth(260);

    auto* form = new QFormLayout(this);
    form->setContentsMargins(18, 18, 18, 14);
    form->setSpacing(10);
    form->addRow(tr("&Network"), m_network);
    form->addRow(tr("&Epochs"), m_epochs);
    form->addRow(tr("Pictures a &batch"), m_batch);
    form->addRow(tr("&Seed"), m_seed);
    form->addRow(tr("&Run folder"), folderRow());
    auto* advice = new QLabel(
        tr("Every finished epoch appears on the timeline while the training goes on; you can stop at any time."), this);
    advice->setWordWrap(true);
    advice->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(advice);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Train"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

QWidget* TrainDialog::folderRow() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* browse = new QToolButton(row);
    browse->setIcon(tintedIcon(QStringLiteral("folder")));
    browse->setToolTip(tr("Choose the folder"));
    browse->setAccessibleName(browse->toolTip());
    connect(browse, &QToolButton::clicked, this, &TrainDialog::chooseFolder);
    layout->addWidget(m_folder, 1);
    layout->addWidget(browse);
    row->setFocusProxy(m_folder);
    return row;
}

void TrainDialog::chooseFolder() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the run"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(folder);
}

Train TrainDialog::request() const {
    Train request;
    request.network = m_network->currentData().toString().toStdString();
    request.epochs = m_epochs->value();
    request.batch = m_batch->value();
    request.seed = m_seed->value();
    request.out = m_folder->text().trimmed().toStdString();
    return request;
}

}  // namespace overlook
