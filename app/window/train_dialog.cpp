#include "app/window/train_dialog.h"

#include <algorithm>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include "app/views/training_text.h"
#include "app/window/advice_label.h"
#include "app/window/folder_edit.h"

namespace overlook {

namespace {

constexpr int kSummaryWidth = 380;

QSpinBox* spinBox(QWidget* parent, int most, int value) {
    auto* box = new QSpinBox(parent);
    box->setRange(1, most);
    box->setValue(value);
    return box;
}

QDoubleSpinBox* weightBox(QWidget* parent, double value) {
    auto* box = new QDoubleSpinBox(parent);
    box->setRange(0, 1000);
    box->setSingleStep(0.5);
    box->setValue(value);
    return box;
}

}  // namespace

TrainDialog::TrainDialog(QWidget* parent) : QDialog(parent), m_form(new QFormLayout(this)) {
    setWindowTitle(tr("Train on the open data set"));
    m_form->setContentsMargins(18, 18, 18, 14);
    m_form->setSpacing(10);
    addMethodRows(*m_form);
    addLearningRows(*m_form);
    m_form->addRow(makeAdvice(
        this, tr("Every finished epoch appears on the timeline while the training goes on; you can stop at any time."),
        kSummaryWidth));
    m_place = makeAdvice(this, {}, kSummaryWidth);
    m_form->addRow(m_place);
    m_form->setRowVisible(m_place, false);
    addButtons(*m_form);
    connect(m_method, &QComboBox::currentIndexChanged, this, &TrainDialog::showMethod);
    connect(m_hints, &FolderEdit::pathChanged, this, &TrainDialog::showMethod);
    connect(m_accumulated, &FolderEdit::pathChanged, this, &TrainDialog::showMethod);
    showMethod();
}

void TrainDialog::addMethodRows(QFormLayout& form) {
    const MethodParameters standard;
    m_method = new QComboBox(this);
    m_method->setPlaceholderText(tr("Asking the engine …"));
    m_summary = makeAdvice(this, {}, kSummaryWidth);
    m_network = new QComboBox(this);
    m_attentionWeight = weightBox(this, standard.guided.attentionWeight);
    m_hintWeight = weightBox(this, standard.guided.hintWeight);
    m_hints = new FolderEdit(tr("Folder of hint masks"), this);
    m_hints->setPlaceholder(tr("HINTS/boat/picture.png: 255 look here, 0 not here"));
    m_accumulated = new FolderEdit(tr("Run whose accumulated attention is learnt"), this);
    m_accumulated->setPlaceholder(tr("A run of accumulated attention (OAA)"));
    form.addRow(tr("&Method"), m_method);
    form.addRow(QString(), m_summary);
    form.addRow(tr("&Network"), m_network);
    form.addRow(tr("Weight of &attention (α)"), m_attentionWeight);
    form.addRow(tr("Weight of &hints (ω)"), m_hintWeight);
    form.addRow(tr("H&int masks"), m_hints);
    form.addRow(tr("Earlier r&un"), m_accumulated);
}

void TrainDialog::addLearningRows(QFormLayout& form) {
    const Train standard;
    m_epochs = spinBox(this, 10000, standard.epochs);
    m_batch = spinBox(this, 1024, standard.batch);
    m_learningRate = new QDoubleSpinBox(this);
    m_learningRate->setDecimals(6);
    m_learningRate->setRange(0, 1);
    m_learningRate->setSingleStep(0.0005);
    m_learningRate->setSpecialValueText(tr("the network's own"));
    m_seed = spinBox(this, 999999, standard.seed);
    m_folder = new FolderEdit(tr("Folder for the run"), this);
    m_folder->setPlaceholder(tr("A new folder beside the data set"));
    form.addRow(tr("&Epochs"), m_epochs);
    form.addRow(tr("Pictures a &batch"), m_batch);
    form.addRow(tr("&Learning rate"), m_learningRate);
    form.addRow(tr("&Seed"), m_seed);
    form.addRow(tr("&Run folder"), m_folder);
}

void TrainDialog::addButtons(QFormLayout& form) {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_start = buttons->addButton(tr("Train"), QDialogButtonBox::AcceptRole);
    m_start->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form.addRow(buttons);
}

void TrainDialog::setChoices(const TrainingChoices& choices) {
    m_choices = choices;
    m_method->clear();
    for (const TrainingMethodChoice& each : m_choices.methods) {
        const QString id = QString::fromStdString(each.id);
        m_method->addItem(trainingMethodTitle(id), id);
    }
    m_method->setCurrentIndex(m_choices.methods.empty() ? -1 : 0);
    showMethod();
}

const TrainingMethodChoice* TrainDialog::method() const {
    const int index = m_method->currentIndex();
    return index < 0 ? nullptr : &m_choices.methods.at(static_cast<std::size_t>(index));
}

void TrainDialog::showMethod() {
    const TrainingMethodChoice* chosen = method();
    const std::string id = chosen ? chosen->id : std::string();
    const bool isGuided = id == "gain" || id == "gain-ext";
    const bool isIntegral = id == "oaa+";
    const bool usesHints = chosen && chosen->usesHints;
    m_summary->setText(chosen ? trainingMethodSummary(*chosen) : QString());
    const QVariant network = m_network->currentData();
    m_network->clear();
    for (const std::string& each : chosen ? chosen->networks : std::vector<std::string>()) {
        const QString name = QString::fromStdString(each);
        m_network->addItem(networkTitle(name), name);
    }
    m_network->setCurrentIndex(std::max(0, m_network->findData(network)));
    m_form->setRowVisible(m_attentionWeight, isGuided);
    m_form->setRowVisible(m_hintWeight, id == "gain-ext");
    m_form->setRowVisible(m_hints, usesHints);
    m_form->setRowVisible(m_accumulated, isIntegral);
    m_start->setEnabled(chosen && !(usesHints && m_hints->path().isEmpty()) &&
                        !(isIntegral && m_accumulated->path().isEmpty()));
    adjustSize();
}

void TrainDialog::setHints(const QString& path) {
    m_hints->setPath(path);
}

void TrainDialog::setOtherMachine(const QString& host) {
    m_place->setText(tr("The training runs on this machine; %1 computes only what you look at.").arg(host));
    m_form->setRowVisible(m_place, true);
}

Train TrainDialog::request() const {
    Train request;
    request.method = m_method->currentData().toString().toStdString();
    request.methodParameters.guided.attentionWeight = m_attentionWeight->value();
    request.methodParameters.guided.hintWeight = m_hintWeight->value();
    request.methodParameters.accumulation.run = m_accumulated->path().toStdString();
    if (const TrainingMethodChoice* chosen = method(); chosen && chosen->usesHints)
        request.dataParameters.hints = m_hints->path().toStdString();
    request.network = m_network->currentData().toString().toStdString();
    request.epochs = m_epochs->value();
    request.batch = m_batch->value();
    request.learningRate = m_learningRate->value();
    request.seed = m_seed->value();
    request.out = m_folder->path().toStdString();
    return request;
}

}  // namespace overlook
