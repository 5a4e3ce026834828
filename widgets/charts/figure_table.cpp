#include "widgets/charts/figure_table.h"

#include <algorithm>
#include <QHeaderView>

#include "widgets/charts/figure_model.h"

namespace overlook {

namespace {

constexpr int kMeasuredRows = 50;  ///< that decide how wide columns are

}  // namespace

FigureTable::FigureTable(QWidget* parent) : QTableView(parent), m_model(new FigureModel(this)) {
    setModel(m_model);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setFrameShape(NoFrame);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    horizontalHeader()->setResizeContentsPrecision(kMeasuredRows);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT chosen(m_model->rowAt(index.row())); });
}

void FigureTable::setContent(Content content) {
    const Content& before = m_model->content();
    const bool hasSameColumns = before.names == content.names && before.columns == content.columns;
    m_model->setContent(std::move(content));
    QHeaderView* header = horizontalHeader();
    if (hasSameColumns)
        m_model->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    else
        header->setSortIndicator(-1, Qt::AscendingOrder);
    resizeColumnsToContents();
}

const FigureTable::Content& FigureTable::content() const {
    return m_model->content();
}

const FigureTable::Row& FigureTable::rowAt(int place) const {
    return m_model->rowAt(place);
}

void FigureTable::orderBy(int column, Qt::SortOrder order) {
    sortByColumn(column, order);
}

}  // namespace overlook
