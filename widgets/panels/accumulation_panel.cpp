#include "widgets/panels/accumulation_panel.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "widgets/panels/picker.h"
#include "widgets/panels/scrolling_part.h"
#include "widgets/panels/share_delegate.h"
#include "widgets/panels/wrapped_check_box.h"

namespace overlook {

namespace {

constexpr int kMargin = 8;
constexpr int kRows = 6;
enum Column { kEpoch, kShare, kState, kColumns };

}  // namespace

AccumulationPanel::AccumulationPanel(QWidget* parent)
    : QWidget(parent),
      m_what(new QLabel(this)),
      m_method(new Picker(this)),
      m_fusion(new Picker(this)),
      m_acceptance(new Picker(this)),
      m_probability(new QDoubleSpinBox(this)),
      m_skipsFirst(new WrappedCheckBox(this)),
      m_fillsIn(new WrappedCheckBox(this)),
      m_epochs(new QTreeWidget(this)),
      m_map(new QPushButton(this)),
      m_winners(new QPushButton(this)),
      m_ofRun(new QPushButton(this)),
      m_methodLabel(new QLabel(this)),
      m_fusionLabel(new QLabel(this)),
      m_acceptanceLabel(new QLabel(this)) {
    build();
    connectParts();
    retranslate();
}

QSize AccumulationPanel::sizeHint() const {
    return {288, 420};
}

void AccumulationPanel::build() {
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    m_probability->setRange(0, 1);
    m_probability->setSingleStep(0.05);
    m_epochs->setColumnCount(kColumns);
    m_epochs->setRootIsDecorated(false);
    m_epochs->setFrameShape(QFrame::NoFrame);
    m_epochs->setUniformRowHeights(true);
    m_epochs->setAllColumnsShowFocus(true);
    m_epochs->header()->setSectionResizeMode(kEpoch, QHeaderView::ResizeToContents);
    m_epochs->setItemDelegateForColumn(kShare, new ShareDelegate(m_epochs));
    m_epochs->setMinimumHeight(kRows * fontMetrics().height());
    auto* rules = new QFormLayout;
    rules->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rules->addRow(m_methodLabel, m_method);
    rules->addRow(m_fusionLabel, m_fusion);
    auto* acceptance = new QHBoxLayout;
    acceptance->addWidget(m_acceptance, 1);
    acceptance->addWidget(m_probability);
    rules->addRow(m_acceptanceLabel, acceptance);
    auto* shown = new QVBoxLayout;  // side by side they are wider than the panel in some languages
    shown->addWidget(m_map);
    shown->addWidget(m_winners);
    auto* choices = new QWidget;
    auto* inner = new QVBoxLayout(choices);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_what);
    inner->addLayout(shown);
    inner->addLayout(rules);
    inner->addWidget(m_skipsFirst);
    inner->addWidget(m_fillsIn);
    inner->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->addWidget(scrollingPart(choices, this), 3);
    column->addWidget(m_epochs, 2);
    column->addWidget(m_ofRun);
}

void AccumulationPanel::connectParts() {
    for (Picker* picker : {m_method, m_fusion, m_acceptance})
        connect(picker, &Picker::chosen, this, &AccumulationPanel::announceRules);
    connect(m_probability, &QDoubleSpinBox::valueChanged, this, &AccumulationPanel::announceRules);
    for (const WrappedCheckBox* check : {m_skipsFirst, m_fillsIn})
        connect(&check->box(), &QCheckBox::toggled, this, &AccumulationPanel::announceRules);
    connect(m_map, &QPushButton::clicked, this, &AccumulationPanel::mapAsked);
    connect(m_winners, &QPushButton::clicked, this, &AccumulationPanel::winnersAsked);
    connect(m_ofRun, &QPushButton::clicked, this, &AccumulationPanel::runRulesAsked);
    connect(m_epochs, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* row, int column) {
        if (column == kEpoch)
            Q_EMIT epochIncluded(row->data(kEpoch, Qt::UserRole).toInt(), row->checkState(kEpoch) == Qt::Checked);
    });
    connect(m_epochs, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem* row) { Q_EMIT epochPicked(row->data(kEpoch, Qt::UserRole).toInt()); });
}

void AccumulationPanel::setState(const State& state) {
    m_state = state;
    m_what->setText(state.what);
    m_ofRun->setEnabled(!state.isOfRun);
    for (QPushButton* button : {m_map, m_winners})
        button->setEnabled(!state.epochs.empty());
    showRules();
    showEpochs();
}

void AccumulationPanel::announceRules() {
    Rules rules;
    rules.method = m_method->currentId();
    rules.fusion = m_fusion->currentId();
    rules.acceptance = m_acceptance->currentId();
    rules.probability = m_probability->value();
    rules.skipsFirstEpoch = m_skipsFirst->box().isChecked();
    rules.fillsInAtTheEnd = m_fillsIn->box().isChecked();
    Q_EMIT rulesChosen(rules);
}

void AccumulationPanel::showRules() {
    const QSignalBlocker probability(m_probability);
    const QSignalBlocker skips(&m_skipsFirst->box());
    const QSignalBlocker fills(&m_fillsIn->box());
    const Rules& rules = m_state.rules;
    m_method->setChoices(m_state.methods, rules.method);
    m_fusion->setCurrentId(rules.fusion);
    m_acceptance->setCurrentId(rules.acceptance);
    m_probability->setValue(rules.probability);
    m_probability->setVisible(rules.acceptance == QLatin1String("probability"));
    m_skipsFirst->box().setChecked(rules.skipsFirstEpoch);
    m_fillsIn->box().setChecked(rules.fillsInAtTheEnd);
}

/// Rows stay where they are, so that the list does not jump while epochs are ticked.
void AccumulationPanel::showEpochs() {
    const QSignalBlocker blocker(m_epochs);
    const int count = static_cast<int>(m_state.epochs.size());
    while (m_epochs->topLevelItemCount() > count)
        delete m_epochs->takeTopLevelItem(count);
    while (m_epochs->topLevelItemCount() < count)
        m_epochs->addTopLevelItem(new QTreeWidgetItem);
    for (int i = 0; i < count; ++i)
        fillRow(*m_epochs->topLevelItem(i), m_state.epochs[static_cast<std::size_t>(i)]);
}

void AccumulationPanel::fillRow(QTreeWidgetItem& row, const Epoch& epoch) const {
    const bool isKnown = epoch.share >= 0;
    const QString share = isKnown ? tr("%1 %").arg(QLocale().toString(100 * epoch.share, 'f', 1)) : QString();
    row.setText(kEpoch, QLocale().toString(epoch.epoch));
    row.setData(kEpoch, Qt::UserRole, epoch.epoch);
    row.setCheckState(kEpoch, epoch.isIncluded ? Qt::Checked : Qt::Unchecked);
    row.setText(kShare, share);
    row.setData(kShare, ShareDelegate::kShareRole, isKnown ? epoch.share : 0.0);
    row.setText(kState, epoch.state);
    row.setToolTip(kState, epoch.state);
    QFont font = m_epochs->font();
    font.setBold(epoch.epoch == m_state.selected);
    row.setFont(kEpoch, font);
}

void AccumulationPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AccumulationPanel::retranslate() {
    m_methodLabel->setText(tr("Maps"));
    m_fusionLabel->setText(tr("Fusion"));
    m_acceptanceLabel->setText(tr("Epoch counts"));
    m_method->setLabel(tr("Method whose maps are accumulated"));
    m_fusion->setLabel(tr("How the maps of several epochs become one"));
    m_acceptance->setLabel(tr("When the map of an epoch may enter"));
    m_fusion->setChoices(
        {{"max", tr("Maximum")}, {"average", tr("Average")}, {"harmonic", tr("Harmonic mean of both")}},
        m_state.rules.fusion);
    m_acceptance->setChoices({{"rank", tr("when the class is among the best")},
                              {"above-non-targets", tr("when the class beats all others")},
                              {"all-above-non-targets", tr("when all labels beat all others")},
                              {"probability", tr("from a probability on")},
                              {"always", tr("always")}},
                             m_state.rules.acceptance);
    m_probability->setAccessibleName(tr("Smallest probability"));
    m_skipsFirst->setText(tr("Leave the first epoch out"));
    m_fillsIn->setText(tr("A class that is never recognised gets its last map"));
    m_epochs->setHeaderLabels({tr("Epoch"), tr("Share"), tr("State")});
    m_epochs->setAccessibleName(tr("Epochs and what each gave to the accumulated map"));
    m_map->setText(tr("Show Map"));
    m_winners->setText(tr("Show Winning Epochs"));
    m_ofRun->setText(tr("As the Run Did It"));
    showEpochs();
}

}  // namespace overlook
