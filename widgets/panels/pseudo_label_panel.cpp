#include "widgets/panels/pseudo_label_panel.h"

#include <algorithm>
#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPixmap>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "widgets/panels/choice.h"
#include "widgets/panels/percent_slider.h"
#include "widgets/panels/picker.h"
#include "widgets/panels/scrolling_part.h"
#include "widgets/panels/share_delegate.h"

namespace overlook {

namespace {

constexpr int kMargin = 8;
constexpr int kSwatch = 12;
constexpr int kRows = 4;
enum Column { kClass, kShare, kColumns };

/// Those that publications use, from the softest background on.
const std::vector<double> kExponents{1, 2, 3, 4, 6, 8, 12, 16, 24, 32};

QString exponentText(double exponent) {
    return QLocale().toString(exponent, 'f', 0);
}

QPixmap swatch(std::uint32_t colour) {
    QPixmap pixmap(kSwatch, kSwatch);
    pixmap.fill(QColor(colour));
    return pixmap;
}

}  // namespace

PseudoLabelPanel::PseudoLabelPanel(QWidget* parent)
    : QWidget(parent),
      m_form(new QFormLayout),
      m_what(new QLabel(this)),
      m_background(new Picker(this)),
      m_level(new PercentSlider(this)),
      m_exponent(new StepSlider(kExponents, exponentText, this)),
      m_scaling(new Picker(this)),
      m_leavesOut(new QCheckBox(this)),
      m_low(new PercentSlider(this)),
      m_high(new PercentSlider(this)),
      m_conflict(new PercentSlider(this)),
      m_crf(new Picker(this)),
      m_rows(new QTreeWidget(this)),
      m_save(new QPushButton(this)),
      m_saveAll(new QPushButton(this)),
      m_backgroundLabel(new QLabel(this)),
      m_levelLabel(new QLabel(this)),
      m_exponentLabel(new QLabel(this)),
      m_scalingLabel(new QLabel(this)),
      m_lowLabel(new QLabel(this)),
      m_highLabel(new QLabel(this)),
      m_conflictLabel(new QLabel(this)),
      m_crfLabel(new QLabel(this)) {
    build();
    connectParts();
    retranslate();
    showRules();
}

QSize PseudoLabelPanel::sizeHint() const {
    return {288, 440};
}

void PseudoLabelPanel::build() {
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(m_scalingLabel, m_scaling);
    m_form->addRow(m_backgroundLabel, m_background);
    m_form->addRow(m_levelLabel, m_level);
    m_form->addRow(m_exponentLabel, m_exponent);
    m_form->addRow(m_leavesOut);
    m_form->addRow(m_lowLabel, m_low);
    m_form->addRow(m_highLabel, m_high);
    m_form->addRow(m_conflictLabel, m_conflict);
    m_form->addRow(m_crfLabel, m_crf);
    m_rows->setColumnCount(kColumns);
    m_rows->setRootIsDecorated(false);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setUniformRowHeights(true);
    m_rows->setAllColumnsShowFocus(true);
    m_rows->header()->setSectionResizeMode(kClass, QHeaderView::ResizeToContents);
    m_rows->setItemDelegateForColumn(kShare, new ShareDelegate(m_rows));
    m_rows->setMinimumHeight(kRows * fontMetrics().height());
    auto* buttons = new QVBoxLayout;  // side by side they are wider than the panel in some languages
    buttons->addWidget(m_save);
    buttons->addWidget(m_saveAll);
    auto* rules = new QWidget;  // a long sentence must not squeeze them
    auto* inner = new QVBoxLayout(rules);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_what);
    inner->addLayout(m_form);
    inner->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->addWidget(scrollingPart(rules, this), 3);
    column->addWidget(m_rows, 1);
    column->addLayout(buttons);
}

void PseudoLabelPanel::connectParts() {
    for (Picker* picker : {m_background, m_scaling, m_crf})
        connect(picker, &Picker::chosen, this, &PseudoLabelPanel::take);
    for (PercentSlider* slider : {m_level, m_low, m_high, m_conflict})
        connect(slider, &PercentSlider::shareChanged, this, &PseudoLabelPanel::take);
    connect(m_exponent, &StepSlider::valueChanged, this, &PseudoLabelPanel::take);
    connect(m_leavesOut, &QCheckBox::toggled, this, &PseudoLabelPanel::take);
    connect(m_save, &QPushButton::clicked, this, &PseudoLabelPanel::saveAsked);
    connect(m_saveAll, &QPushButton::clicked, this, &PseudoLabelPanel::saveAllAsked);
}

void PseudoLabelPanel::setState(const State& state) {
    m_state = state;
    m_what->setText(state.what);
    m_save->setEnabled(state.canSave);
    m_saveAll->setEnabled(state.canSaveAll);
    m_saveAll->setToolTip(state.whyNotAll);
    showRows();
}

void PseudoLabelPanel::setRules(const Rules& rules) {
    m_rules = rules;
    showRules();
}

/// The sure background never reaches above the sure class: the handle that is not held gives way.
void PseudoLabelPanel::take() {
    const bool isLowHeld = m_low->share() != m_rules.low;
    m_rules.background = m_background->currentId();
    m_rules.level = m_level->share();
    m_rules.exponent = m_exponent->value();
    m_rules.scaling = m_scaling->currentId();
    m_rules.leavesOut = m_leavesOut->isChecked();
    m_rules.low = isLowHeld ? m_low->share() : std::min(m_low->share(), m_high->share());
    m_rules.high = isLowHeld ? std::max(m_low->share(), m_high->share()) : m_high->share();
    m_rules.conflictAbove = m_conflict->share();
    m_rules.crf = m_crf->currentId();
    showRules();
    Q_EMIT rulesChosen(m_rules);
}

void PseudoLabelPanel::showRules() {
    const QSignalBlocker blocker(m_leavesOut);
    const bool isPower = m_rules.background == QLatin1String("power");
    const bool hasTwoBackgrounds = m_rules.leavesOut && m_rules.background == QLatin1String("constant");
    m_background->setCurrentId(m_rules.background);
    m_scaling->setCurrentId(m_rules.scaling);
    m_crf->setCurrentId(m_rules.crf);
    m_level->setShare(m_rules.level);
    m_exponent->setValue(m_rules.exponent);
    m_leavesOut->setChecked(m_rules.leavesOut);
    m_low->setShare(m_rules.low);
    m_high->setShare(m_rules.high);
    m_conflict->setShare(m_rules.conflictAbove);
    m_form->setRowVisible(m_level, !isPower && !hasTwoBackgrounds);
    m_form->setRowVisible(m_exponent, isPower);
    m_form->setRowVisible(m_low, m_rules.leavesOut);
    m_form->setRowVisible(m_high, m_rules.leavesOut);
}

void PseudoLabelPanel::showRows() {
    m_rows->clear();
    for (const Row& row : m_state.rows) {
        auto* item = new QTreeWidgetItem(m_rows);
        item->setText(kClass, row.name);
        item->setIcon(kClass, swatch(row.colour));
        item->setText(kShare, tr("%1 %").arg(QLocale().toString(100 * row.share, 'f', 1)));
        item->setData(kShare, ShareDelegate::kShareRole, row.share);
    }
}

void PseudoLabelPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PseudoLabelPanel::retranslate() {
    m_backgroundLabel->setText(tr("Background"));
    m_levelLabel->setText(tr("Level"));
    m_exponentLabel->setText(tr("Exponent"));
    m_scalingLabel->setText(tr("Maps"));
    m_lowLabel->setText(tr("Below"));
    m_highLabel->setText(tr("Above"));
    m_conflictLabel->setText(tr("Conflict"));
    m_crfLabel->setText(tr("Dense CRF"));
    m_background->setLabel(tr("What the background counts for where classes compete for a pixel"));
    m_level->setLabel(tr("A class has to be above it"));
    m_exponent->setLabel(tr("The background is one minus the highest map, to this power"));
    m_scaling->setLabel(tr("How maps become values from 0 to 1"));
    m_low->setLabel(tr("Surely background where all maps are below"));
    m_high->setLabel(tr("Surely a class where its map is above"));
    m_conflict->setLabel(tr("Where two classes are above it, nobody knows; 100 % = never"));
    m_crf->setLabel(tr("Lets borders follow the colours of the picture, with published parameters"));
    m_background->setChoices({{"constant", tr("the same everywhere")},
                              {"power", tr("where no map is high")},
                              {"hints", tr("the same, and hints are obeyed")}},
                             m_rules.background);
    m_scaling->setChoices({{"relu-max", tr("positive part, by their maximum")},
                           {"min-max", tr("from minimum to maximum")},
                           {"none", tr("as they are")}},
                          m_rules.scaling);
    m_crf->setChoices({{"", tr("none")},
                       {"oaa", QStringLiteral("OAA")},
                       {"deeplab", QStringLiteral("DeepLab")},
                       {"psa", QStringLiteral("PSA, SEAM")},
                       {"irn", QStringLiteral("IRN")}},
                      m_rules.crf);
    m_leavesOut->setText(tr("Leave out what is not sure"));
    m_rows->setHeaderLabels({tr("Class"), tr("Share")});
    m_rows->setAccessibleName(tr("Classes and their share of the mask"));
    m_save->setText(tr("Save Mask…"));
    m_saveAll->setText(tr("Masks of All Pictures…"));
    showRows();
}

}  // namespace overlook
