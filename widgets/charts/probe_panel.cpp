#include "widgets/charts/probe_panel.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/panels/layers_panel.h"
#include "widgets/panels/picker.h"
#include "widgets/panels/shedding_row.h"

namespace overlook {

namespace {

constexpr QLatin1String kEpochs("epochs");
constexpr QLatin1String kMethods("methods");
constexpr int kOverCharacters = 11;

}  // namespace

ProbePanel::ProbePanel(QWidget* parent)
    : QWidget(parent),
      m_table(new QTableWidget(this)),
      m_over(new Picker(this)),
      m_compute(new QPushButton(this)),
      m_remove(new QToolButton(this)),
      m_chart(new CurveChart(this)) {
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_over->setMinimumContentsLength(kOverCharacters);
    auto* side = new QWidget(this);
    auto* row = new SheddingRow(side);
    row->addWidget(m_over);
    row->addWidget(m_compute);
    row->addGap();
    row->addOptional(m_remove);  // a click on the pin does it too
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(4, 2, 4, 2);
    column->setSpacing(2);
    column->addWidget(row);
    column->addWidget(m_chart, 1);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_table);
    splitter->addWidget(side);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter);
    connect(m_over, &Picker::chosen, this, [this](const QString& id) { Q_EMIT overMethodsChosen(id == kMethods); });
    connect(m_compute, &QPushButton::clicked, this, &ProbePanel::computeAsked);
    connect(m_remove, &QToolButton::clicked, this, &ProbePanel::removeSelected);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        const int current = m_table->currentRow();
        m_remove->setEnabled(current >= 0 && current < static_cast<int>(m_state.rows.size()) &&
                             m_state.rows[static_cast<std::size_t>(current)].isPin);
    });
    connect(m_chart, &CurveChart::picked, this, [this](double x) {
        if (!m_state.isOverMethods)
            Q_EMIT epochPicked(qRound(x));
    });
    retranslate();
    setState({});
}

QSize ProbePanel::sizeHint() const {
    return {560, 190};
}

void ProbePanel::setState(State state) {
    m_state = std::move(state);
    showTable();
    m_over->setCurrentId(m_state.isOverMethods ? kMethods : kEpochs);
    m_compute->setVisible(!m_state.missing.isEmpty());
    m_compute->setText(m_state.missing);
    m_chart->setContent(m_state.chart);
}

void ProbePanel::showTable() {
    const int selected = m_table->currentRow();
    m_table->setColumnCount(static_cast<int>(m_state.columns.size()));
    m_table->setHorizontalHeaderLabels(m_state.columns);
    m_table->setRowCount(static_cast<int>(m_state.rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Row& shown = m_state.rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const QString text = column == 0 ? shown.point : shown.cells.value(column - 1);
            QTableWidgetItem* item = m_table->item(row, column);
            if (!item) {
                item = new QTableWidgetItem;
                m_table->setItem(row, column, item);
            }
            item->setText(text);
        }
    }
    const bool isStillThere = selected >= 0 && selected < m_table->rowCount();
    m_remove->setEnabled(isStillThere && m_state.rows[static_cast<std::size_t>(selected)].isPin);
}

void ProbePanel::removeSelected() {
    const int row = m_table->currentRow();
    if (row >= 0 && row < static_cast<int>(m_state.rows.size()) && m_state.rows[static_cast<std::size_t>(row)].isPin)
        Q_EMIT unpinAsked(row);
}

void ProbePanel::retranslate() {
    m_over->setChoices({{kEpochs, tr("Over epochs")}, {kMethods, tr("Over methods")}},
                       m_state.isOverMethods ? kMethods : kEpochs);
    m_over->setLabel(tr("What the values are drawn over"));
    m_remove->setText(tr("Remove Pin"));
    m_remove->setToolTip(tr("Take the selected pin off the picture"));
    m_table->setAccessibleName(tr("Values at the cursor and at pinned pixels"));
    m_chart->setAccessibleName(tr("Values at the probed pixels"));
}

void ProbePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace overlook
