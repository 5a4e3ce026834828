#include "app/window/evaluate_dialog.h"

#include <algorithm>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "app/window/advice_label.h"
#include "app/window/folder_edit.h"

namespace overlook {

namespace {

constexpr int kAdviceWidth = 420;

}  // namespace

EvaluateDialog::EvaluateDialog(const EvaluationController::Proposal& proposal, QWidget* parent)
    : QDialog(parent),
      m_proposal(proposal),
      m_form(new QFormLayout(this)),
      m_kind(new QComboBox(this)),
      m_truth(new FolderEdit(tr("Data set with true masks"), this)),
      m_list(new QComboBox(this)),
      m_epochs(new QComboBox(this)),
      m_step(new QSpinBox(this)) {
    setWindowTitle(tr("Evaluate the maps of %1").arg(QFileInfo(proposal.run).fileName()));
    m_form->setContentsMargins(18, 18, 18, 14);
    m_form->setSpacing(10);
    addRows(*m_form);
    addMeasures(*m_form);
    addButtons(*m_form);
    connect(m_epochs, &QComboBox::currentIndexChanged, this, &EvaluateDialog::showState);
    connect(m_step, &QSpinBox::valueChanged, this, &EvaluateDialog::showState);
    connect(m_truth, &FolderEdit::pathChanged, this, &EvaluateDialog::showState);
    showState();
}

void EvaluateDialog::addRows(QFormLayout& form) {
    for (const QString& kind : m_proposal.kinds)
        m_kind->addItem(kind == QLatin1String("maps") ? tr("Maps of the epochs") : tr("Accumulated maps"), kind);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(m_proposal.kind)));
    m_truth->setPlaceholder(tr("None: only ask the model"));
    m_truth->setPath(m_proposal.truth);
    m_list->addItem(tr("All that have maps"), QString());
    for (const QString& list : m_proposal.lists)
        m_list->addItem(tr("Those of the list “%1”").arg(list), list);
    const int last = m_proposal.epochs.empty() ? 0 : m_proposal.epochs.back();
    const int count = static_cast<int>(m_proposal.epochs.size());
    m_epochs->addItem(tr("The last one, %1").arg(last), static_cast<int>(Epochs::Last));
    if (m_proposal.shownEpoch > 0 && m_proposal.shownEpoch != last)
        m_epochs->addItem(tr("The shown one, %1").arg(m_proposal.shownEpoch), static_cast<int>(Epochs::Shown));
    if (count > 1) {
        m_epochs->addItem(tr("All %n epochs", nullptr, count), static_cast<int>(Epochs::All));
        m_epochs->addItem(tr("Some of them"), static_cast<int>(Epochs::EveryNth));
    }
    m_step->setRange(2, std::max(2, count));
    m_step->setPrefix(tr("one in ", "of epochs: one in 5"));
    form.addRow(tr("&Maps"), m_kind);
    form.addRow(tr("&True masks"), m_truth);
    form.addRow(QString(), makeAdvice(this,
                                      tr("Mean IoU over thresholds, pointing game, energy in the mask, precision and "
                                         "recall above a fifth of the maximum."),
                                      kAdviceWidth));
    form.addRow(tr("&Pictures"), m_list);
    form.addRow(tr("&Epochs"), m_epochs);
    form.addRow(tr("&Steps"), m_step);
}

void EvaluateDialog::addMeasures(QFormLayout& form) {
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    for (const auto& [id, title] : m_proposal.measures) {
        auto* box = new QCheckBox(title.left(1).toUpper() + title.mid(1), this);
        box->setProperty("measure", id);
        connect(box, &QCheckBox::toggled, this, &EvaluateDialog::showState);
        m_measures.push_back(box);
        column->addWidget(box);
    }
    form.addRow(tr("Ask the model"), column);
    m_askAdvice = makeAdvice(this, {}, kAdviceWidth);
    form.addRow(QString(), m_askAdvice);
}

void EvaluateDialog::addButtons(QFormLayout& form) {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_start = buttons->addButton(tr("Evaluate"), QDialogButtonBox::AcceptRole);
    m_start->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form.addRow(buttons);
}

void EvaluateDialog::showState() {
    const auto chosen = static_cast<Epochs>(m_epochs->currentData().toInt());
    m_form->setRowVisible(m_list, m_list->count() > 1 && m_truth->path() == m_proposal.truth);
    m_form->setRowVisible(m_step, chosen == Epochs::EveryNth);
    const bool canBeAsked = canAsk();
    for (QCheckBox* box : m_measures)
        box->setEnabled(canBeAsked);
    m_askAdvice->setText(
        canBeAsked
            ? tr("What the network of each epoch says of pictures that are changed as its maps say. It takes many "
                 "passes through the network for every map.")
            : tr("The network cannot be asked: the run has not kept the checkpoints of all these epochs."));
    m_start->setEnabled(m_kind->count() > 0 && (!m_truth->path().isEmpty() || !measures().empty()));
}

bool EvaluateDialog::canAsk() const {
    std::vector<int> chosen = epochs();
    if (chosen.empty() && !m_proposal.epochs.empty())
        chosen = {m_proposal.epochs.back()};
    return !chosen.empty() && std::all_of(chosen.begin(), chosen.end(),
                                          [this](int epoch) { return m_proposal.checkpoints.count(epoch) > 0; });
}

/// Every n-th counts from the last one back, so that it is among them.
std::vector<int> EvaluateDialog::epochs() const {
    switch (static_cast<Epochs>(m_epochs->currentData().toInt())) {
        case Epochs::Last:
            break;
        case Epochs::Shown:
            return {m_proposal.shownEpoch};
        case Epochs::All:
            return m_proposal.epochs;
        case Epochs::EveryNth: {
            std::vector<int> some;
            const int count = static_cast<int>(m_proposal.epochs.size());
            for (int i = count - 1; i >= 0; i -= m_step->value())
                some.insert(some.begin(), m_proposal.epochs[static_cast<std::size_t>(i)]);
            return some;
        }
    }
    return {};
}

std::vector<std::string> EvaluateDialog::measures() const {
    std::vector<std::string> chosen;
    for (const QCheckBox* box : m_measures)
        if (box->isEnabled() && box->isChecked())
            chosen.push_back(box->property("measure").toString().toStdString());
    return chosen;
}

EvaluateMaps EvaluateDialog::request() const {
    EvaluateMaps request;
    request.run = m_proposal.run.toStdString();
    request.kind = m_kind->currentData().toString().toStdString();
    request.epochs = epochs();
    request.truth = m_truth->path().toStdString();
    if (request.truth == m_proposal.truth.toStdString())
        request.list = m_list->currentData().toString().toStdString();
    request.measures = measures();
    return request;
}

}  // namespace overlook
