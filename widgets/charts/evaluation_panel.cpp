#include "widgets/charts/evaluation_panel.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include "widgets/panels/elided_label.h"
#include "widgets/panels/picker.h"
#include "widgets/panels/shedding_row.h"

namespace overlook {

namespace {

constexpr int kMargin = 6;

QLabel* paragraph(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}  // namespace

EvaluationPanel::EvaluationPanel(QWidget* parent)
    : QWidget(parent),
      m_summary(new ElidedLabel(this)),
      m_warning(paragraph(this)),
      m_absence(paragraph(this)),
      m_kind(new Picker(this)),
      m_epoch(new Picker(this)),
      m_chartKind(new Picker(this)),
      m_evaluate(new QPushButton(this)),
      m_export(new QPushButton(this)),
      m_report(new QPushButton(this)),
      m_pages(new QStackedWidget(this)),
      m_tabs(new QTabWidget(this)),
      m_tables{},
      m_chart(new CurveChart(this)) {
    build();
    connectParts();
    retranslate();
    setState({});
}

void EvaluationPanel::build() {
    QFont bold = m_warning->font();
    bold.setBold(true);
    m_warning->setFont(bold);
    for (FigureTable*& table : m_tables) {
        table = new FigureTable(this);
        m_tabs->addTab(table, QString());
    }
    auto* chartPage = new QWidget(this);
    auto* chartColumn = new QVBoxLayout(chartPage);
    chartColumn->setContentsMargins(0, 2, 0, 0);
    chartColumn->setSpacing(2);
    chartColumn->addWidget(m_chartKind);
    chartColumn->addWidget(m_chart, 1);
    m_tabs->addTab(chartPage, QString());
    m_tabs->setDocumentMode(true);
    auto* emptyPage = new QWidget(this);
    auto* emptyColumn = new QVBoxLayout(emptyPage);
    emptyColumn->setContentsMargins(0, 0, 0, 0);
    emptyColumn->addWidget(m_absence);
    emptyColumn->addStretch();
    m_pages->addWidget(emptyPage);
    m_pages->addWidget(m_tabs);
    auto* row = new SheddingRow(this);
    row->addWidget(m_kind);
    row->addWidget(m_epoch);
    row->addGap();
    row->addWidget(m_evaluate);
    for (QPushButton* button : {m_export, m_report})
        row->addOptional(button);  // the menu has them too
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(4);
    column->addWidget(row);
    column->addWidget(m_warning);
    column->addWidget(m_summary);
    column->addWidget(m_pages, 1);
}

void EvaluationPanel::connectParts() {
    connect(m_kind, &Picker::chosen, this, &EvaluationPanel::kindChosen);
    connect(m_epoch, &Picker::chosen, this, &EvaluationPanel::epochChosen);
    connect(m_chartKind, &Picker::chosen, this, &EvaluationPanel::chartChosen);
    for (FigureTable* table : m_tables)
        connect(table, &FigureTable::chosen, this, &EvaluationPanel::rowChosen);
    connect(m_evaluate, &QPushButton::clicked, this, &EvaluationPanel::evaluateAsked);
    connect(m_export, &QPushButton::clicked, this, &EvaluationPanel::exportAsked);
    connect(m_report, &QPushButton::clicked, this, &EvaluationPanel::reportAsked);
    connect(m_chart, &CurveChart::picked, this, [this](double x) {
        if (m_state.isOverEpochs)
            Q_EMIT epochPicked(qRound(x));
    });
}

QSize EvaluationPanel::sizeHint() const {
    return {640, 300};
}

void EvaluationPanel::setState(State state) {
    m_state = std::move(state);
    const bool hasFigures = m_state.absence.isEmpty() && !m_state.kinds.empty();
    m_summary->setText(m_state.summary);
    m_warning->setText(m_state.warning);
    m_absence->setText(m_state.absence);
    m_summary->setVisible(hasFigures);
    m_warning->setVisible(hasFigures && !m_state.warning.isEmpty());
    m_kind->setVisible(m_state.kinds.size() > 1);
    m_epoch->setVisible(m_state.epochs.size() > 1);
    m_kind->setChoices(m_state.kinds, m_state.kind);
    m_epoch->setChoices(m_state.epochs, m_state.epoch);
    m_chartKind->setChoices(m_state.charts, m_state.chart);
    m_pages->setCurrentIndex(hasFigures ? 1 : 0);
    CurveChart::Content curves = m_state.curves;
    if (curves.emptyText.isEmpty())
        curves.emptyText = m_state.absence;
    m_chart->setContent(curves);
    m_evaluate->setEnabled(m_state.obstacle.isEmpty());
    m_evaluate->setToolTip(m_state.obstacle);
    m_export->setEnabled(hasFigures);
    m_report->setEnabled(hasFigures);
}

void EvaluationPanel::setTable(Table table, FigureTable::Content content) {
    m_tables.at(table)->setContent(std::move(content));
}

void EvaluationPanel::retranslate() {
    const QStringList titles{tr("Maps"), tr("Pictures"), tr("Classes"), tr("Epochs"), tr("Runs"), tr("Chart")};
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, titles[i]);
    m_tabs->tabBar()->setAccessibleName(tr("What the figures are of"));
    m_tables[Maps]->setAccessibleName(tr("Figures of each picture and class"));
    m_tables[Pictures]->setAccessibleName(tr("Figures of each picture"));
    m_tables[Classes]->setAccessibleName(tr("Figures of each class"));
    m_tables[Epochs]->setAccessibleName(tr("Figures of each epoch"));
    m_tables[Runs]->setAccessibleName(tr("Figures of this run and of those beside it"));
    for (FigureTable* table : m_tables)
        table->setToolTip(
            tr("A click on a heading orders by it, the worst first. A double click or Enter goes there."));
    m_chart->setAccessibleName(tr("Figures as curves"));
    m_kind->setLabel(tr("Which maps of the run the figures are of"));
    m_epoch->setLabel(tr("The epoch whose maps, pictures and classes are listed"));
    m_chartKind->setLabel(tr("What the chart shows"));
    m_evaluate->setText(tr("Evaluate…"));
    m_export->setText(tr("Export Figures…"));
    m_export->setToolTip(tr("All figures as a table (CSV) or as JSON"));
    m_report->setText(tr("Save Report…"));
    m_report->setToolTip(tr("One page with figures, charts and the worst maps over their pictures (HTML)"));
}

void EvaluationPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT languageChanged();
    }
    QWidget::changeEvent(event);
}

}  // namespace overlook
