#include "widgets/charts/run_charts_panel.h"

#include <QEvent>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/panels/layers_panel.h"
#include "widgets/panels/picker.h"

namespace overlook {

namespace {

constexpr int kRowSpace = 4;

void fill(QListWidget& list, const std::vector<RunChartsPanel::Item>& items) {
    const QSignalBlocker blocker(&list);
    while (list.count() > static_cast<int>(items.size()))
        delete list.takeItem(list.count() - 1);
    while (list.count() < static_cast<int>(items.size()))
        list.addItem(new QListWidgetItem);
    for (int row = 0; row < list.count(); ++row) {
        const RunChartsPanel::Item& shown = items[static_cast<std::size_t>(row)];
        QListWidgetItem* item = list.item(row);
        item->setText(shown.text);
        item->setToolTip(shown.text);
        item->setSizeHint({1, list.fontMetrics().height() + kRowSpace});  // as wide as the list: long names are elided
        item->setData(Qt::UserRole, shown.id);
        item->setCheckState(shown.isShown ? Qt::Checked : Qt::Unchecked);
    }
}

}  // namespace

RunChartsPanel::RunChartsPanel(QWidget* parent)
    : QWidget(parent),
      m_kind(new Picker(this)),
      m_runs(new QListWidget(this)),
      m_columns(new QListWidget(this)),
      m_save(new QToolButton(this)),
      m_chart(new CurveChart(this)) {
    auto* choices = new QWidget(this);
    auto* column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_kind);
    column->addWidget(m_runs, 1);
    column->addWidget(m_columns, 2);
    column->addStretch(0);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    for (QListWidget* list : {m_runs, m_columns}) {
        list->setFrameShape(QFrame::NoFrame);
        list->setTextElideMode(Qt::ElideMiddle);
    }
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(choices);
    splitter->addWidget(m_chart);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({180, 420});
    splitter->setStretchFactor(0, 1);  // a narrow panel narrows both: the chart alone would be left with nothing
    splitter->setStretchFactor(1, 3);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter);
    connect(m_kind, &Picker::chosen, this,
            [this](const QString& id) { Q_EMIT kindChosen(static_cast<Kind>(id.toInt())); });
    connect(m_runs, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        Q_EMIT runShown(item->data(Qt::UserRole).toString(), item->checkState() == Qt::Checked);
    });
    connect(m_columns, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        Q_EMIT columnShown(item->data(Qt::UserRole).toString(), item->checkState() == Qt::Checked);
    });
    connect(m_save, &QToolButton::clicked, this, &RunChartsPanel::saveAsked);
    connect(m_chart, &CurveChart::picked, this, [this](double x) {
        if (m_state.kind == Kind::Curves)
            Q_EMIT epochPicked(qRound(x));
    });
    retranslate();
}

QSize RunChartsPanel::sizeHint() const {
    return {600, 190};
}

void RunChartsPanel::setState(State state) {
    m_state = std::move(state);
    m_kind->setCurrentId(QString::number(static_cast<int>(m_state.kind)));
    m_runs->setVisible(m_state.kind == Kind::Curves);
    m_columns->setVisible(m_state.kind == Kind::Curves || m_state.kind == Kind::Channels);
    fill(*m_runs, m_state.runs);
    fill(*m_columns, m_state.columns);
    m_chart->setContent(m_state.chart);
    m_save->setEnabled(!m_state.chart.curves.empty());
}

void RunChartsPanel::retranslate() {
    const auto choice = [](Kind kind, const QString& text) {
        return Choice{QString::number(static_cast<int>(kind)), text};
    };
    m_kind->setChoices(
        {choice(Kind::Curves, tr("Curves")), choice(Kind::Reliability, tr("Reliability of the scores")),
         choice(Kind::ThresholdOverlap, tr("IoU over the threshold")), choice(Kind::Channels, tr("Channel attention"))},
        QString::number(static_cast<int>(m_state.kind)));
    m_kind->setLabel(tr("What the chart shows of the run"));
    m_runs->setAccessibleName(tr("Runs whose curves are shown"));
    m_columns->setAccessibleName(tr("Losses and metrics that are shown"));
    m_chart->setAccessibleName(tr("Curves of runs"));
    m_save->setText(tr("Save Chart…"));
    m_save->setToolTip(tr("As a picture (PNG, SVG) or as numbers (CSV)"));
}

void RunChartsPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace overlook
