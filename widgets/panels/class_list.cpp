#include "widgets/panels/class_list.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "widgets/panels/class_delegate.h"
#include "widgets/panels/class_model.h"
#include "widgets/panels/class_order.h"
#include "widgets/panels/elided_label.h"
#include "widgets/panels/filter_field.h"
#include "widgets/panels/glyph_button.h"
#include "widgets/panels/pick_list_view.h"

namespace overlook {

namespace {
constexpr int kRowsWithoutFilter = 12;
}

class ClassList::Private {
 public:
    explicit Private(ClassList* list);

    void showCurrent();
    void refreshHeader();
    void retranslate();
    void showHint();
    [[nodiscard]] QString hint() const;
    void choose(const QModelIndex& index);

    ClassList* q;
    ClassModel model;
    ClassOrder order;
    FilterField* filter;
    ElidedLabel* title;
    GlyphButton* sorting;
    PickListView* view;
    QString emptyText;  ///< empty = the standard one
    int currentId = -1;
    int shownRow = -1;  ///< where the current class was shown last

 private:
    void buildLayout();
};

ClassList::Private::Private(ClassList* list)
    : q(list),
      filter(new FilterField(list)),
      title(new ElidedLabel(list)),
      sorting(new GlyphButton(Glyph::SortById, Glyph::SortByScore, list)),
      view(new PickListView(list)) {
    order.setSourceModel(&model);
    view->setModel(&order);
    view->setItemDelegate(new ClassDelegate(view));
    title->setMuted(true);
    title->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    sorting->setChecked(true);
    buildLayout();
    QObject::connect(view, &PickListView::picked, q, [this](const QModelIndex& index) { choose(index); });
    QObject::connect(filter, &FilterField::leftForList, view, [this] { view->setFocus(Qt::TabFocusReason); });
    QObject::connect(filter, &QLineEdit::textChanged, q, [this](const QString& text) {
        order.setFilter(text);
        showCurrent();
    });
    QObject::connect(sorting, &QToolButton::toggled, q, [this](bool byScore) {
        order.setSortedByScore(byScore);
        retranslate();
        view->scrollTo(view->pickedIndex());
    });
    refreshHeader();
    retranslate();
}

void ClassList::Private::buildLayout() {
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(4);
    head->addWidget(title, 1);
    head->addWidget(sorting);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(8, 6, 8, 6);
    top->setSpacing(4);
    top->addWidget(filter);
    top->addLayout(head);
    auto* column = new QVBoxLayout(q);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(view, 1);
    q->setFocusProxy(view);
}

void ClassList::Private::showCurrent() {
    const QModelIndex current = order.mapFromSource(model.indexOf(currentId));
    view->setPicked(current);
    if (current.isValid() && current.row() != shownRow)
        view->scrollTo(current);  // other scores, other places
    shownRow = current.row();
}

void ClassList::Private::refreshHeader() {
    const bool isLong = model.rowCount() > kRowsWithoutFilter;
    if (!isLong)
        filter->clear();
    filter->setVisible(isLong);
    title->setVisible(model.rowCount() > 0);
    sorting->setVisible(model.rowCount() > 0);
    sorting->setEnabled(model.hasScores());
}

void ClassList::Private::retranslate() {
    filter->setLabel(ClassList::tr("Filter classes"));
    view->setAccessibleName(ClassList::tr("Classes"));
    showHint();
    sorting->setLabel(sorting->isChecked() ? ClassList::tr("Sorted by score. Press to sort by number.")
                                           : ClassList::tr("Sorted by number. Press to sort by score."));
}

void ClassList::Private::showHint() {
    view->setHint(hint());
}

QString ClassList::Private::hint() const {
    if (model.rowCount() > 0)
        return ClassList::tr("No class matches the filter.");
    return emptyText.isEmpty() ? ClassList::tr("Classes appear here once a model is open.") : emptyText;
}

void ClassList::Private::choose(const QModelIndex& index) {
    const int id = index.data(ClassModel::IdRole).toInt();
    if (id == currentId)
        return;
    currentId = id;
    Q_EMIT q->classChosen(id);
}

ClassList::ClassList(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(this)) {}

ClassList::~ClassList() = default;

void ClassList::setRows(std::vector<Row> rows) {
    d->model.setRows(std::move(rows));
    if (!d->model.indexOf(d->currentId).isValid())
        d->currentId = -1;
    d->refreshHeader();
    d->retranslate();
    d->showCurrent();
}

void ClassList::setCurrentClass(int id) {
    d->currentId = d->model.indexOf(id).isValid() ? id : -1;
    d->showCurrent();
}

int ClassList::currentClass() const {
    return d->currentId;
}

void ClassList::setScoreTitle(const QString& title) {
    d->title->setText(title);
}

void ClassList::setEmptyText(const QString& text) {
    d->emptyText = text;
    d->showHint();
}

QString ClassList::hint() const {
    return d->hint();
}

std::vector<int> ClassList::shownIds() const {
    std::vector<int> ids;
    for (int row = 0; row < d->order.rowCount(); ++row)
        ids.push_back(d->order.index(row, 0).data(ClassModel::IdRole).toInt());
    return ids;
}

void ClassList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    d->retranslate();
    d->model.retranslate();
}

}  // namespace overlook
