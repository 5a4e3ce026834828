#include "widgets/panels/image_list.h"

#include <algorithm>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPersistentModelIndex>
#include <QTimer>
#include <QVBoxLayout>

#include "widgets/panels/elided_label.h"
#include "widgets/panels/filter_field.h"
#include "widgets/panels/image_delegate.h"
#include "widgets/panels/image_filter.h"
#include "widgets/panels/layers_panel.h"
#include "widgets/panels/pick_list_view.h"
#include "widgets/panels/picker.h"

namespace overlook {

namespace {
constexpr int kFilterAtOnce = 5000;  // rows; above it typing is waited for
constexpr int kTypingPause = 150;    // ms
}  // namespace

class ImageList::Private {
 public:
    explicit Private(ImageList* list);

    void setCurrent(const QModelIndex& sourceIndex);
    void showCurrent();
    void choose(const QModelIndex& shownIndex);
    void refreshCounter();
    void announceVisible();
    void showGroups();
    void retranslate();

    ImageList* q;
    ImageFilter proxy;
    FilterField* filter;
    ElidedLabel* counter;
    Picker* group;
    PickListView* view;
    QPersistentModelIndex current;  // of the source model
    QStringList groups;
    QTimer refresh;
    QTimer typing;

 private:
    void buildLayout();
    void connectParts();
};

ImageList::Private::Private(ImageList* list)
    : q(list),
      filter(new FilterField(list)),
      counter(new ElidedLabel(list)),
      group(new Picker(list)),
      view(new PickListView(list)) {
    view->setModel(&proxy);
    view->setItemDelegate(new ImageDelegate(view));
    counter->setMuted(true);
    counter->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    group->hide();
    refresh.setSingleShot(true);
    typing.setSingleShot(true);
    buildLayout();
    connectParts();
    retranslate();
}

void ImageList::Private::buildLayout() {
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(8);
    head->addWidget(filter, 1);
    head->addWidget(counter);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(8, 6, 8, 6);
    top->setSpacing(6);
    top->addLayout(head);
    top->addWidget(group);
    auto* column = new QVBoxLayout(q);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(view, 1);
    q->setFocusProxy(view);
}

void ImageList::Private::connectParts() {
    QObject::connect(view, &PickListView::picked, q, [this](const QModelIndex& index) { choose(index); });
    QObject::connect(view, &PickListView::visibleRowsMoved, &refresh, qOverload<>(&QTimer::start));
    QObject::connect(filter, &FilterField::leftForList, view, [this] { view->setFocus(Qt::TabFocusReason); });
    QObject::connect(filter, &QLineEdit::textChanged, q, [this] {
        const QAbstractItemModel* source = proxy.sourceModel();
        typing.start(source && source->rowCount() > kFilterAtOnce ? kTypingPause : 0);
    });
    QObject::connect(&typing, &QTimer::timeout, q, [this] {
        proxy.setFilter(filter->text());
        showCurrent();
    });
    QObject::connect(group, &Picker::chosen, q, [this](const QString& id) {
        proxy.setGroup(id);
        showCurrent();
    });
    QObject::connect(&refresh, &QTimer::timeout, q, [this] {
        refreshCounter();
        announceVisible();
    });
    const auto refreshSoon = [this] { refresh.start(); };
    QObject::connect(&proxy, &QAbstractItemModel::rowsInserted, q, refreshSoon);
    QObject::connect(&proxy, &QAbstractItemModel::rowsRemoved, q, refreshSoon);
    QObject::connect(&proxy, &QAbstractItemModel::layoutChanged, q, refreshSoon);
    QObject::connect(&proxy, &QAbstractItemModel::modelReset, q, [this] {
        showCurrent();
        refresh.start();
    });
}

void ImageList::Private::setCurrent(const QModelIndex& sourceIndex) {
    current = sourceIndex;
    showCurrent();
}

void ImageList::Private::showCurrent() {
    view->setPicked(proxy.mapFromSource(current));
    refreshCounter();
    refresh.start();
}

void ImageList::Private::choose(const QModelIndex& shownIndex) {
    const QModelIndex source = proxy.mapToSource(shownIndex);
    if (source == current)
        return;
    current = source;
    refreshCounter();
    Q_EMIT q->rowChosen(source.row());
}

void ImageList::Private::refreshCounter() {
    const QLocale locale;
    const int count = proxy.rowCount();
    const int all = proxy.sourceModel() ? proxy.sourceModel()->rowCount() : 0;
    const QModelIndex shown = proxy.mapFromSource(current);
    const QString position = shown.isValid() ? locale.toString(shown.row() + 1) : QStringLiteral("–");
    counter->setText(count == 0 ? QString() : ImageList::tr("%1 / %2").arg(position, locale.toString(count)));
    counter->setVisible(count > 0);
    counter->setToolTip(proxy.isFiltering()
                            ? ImageList::tr("%1 of %2 pictures shown").arg(locale.toString(count), locale.toString(all))
                            : QString());
    view->setHint(all == 0 ? ImageList::tr("No pictures yet. Open a folder, or drop files here.")
                           : ImageList::tr("No picture matches the filter."));
}

void ImageList::Private::announceVisible() {
    const PickListView::RowRange rows = view->visibleRows();
    if (!view->isVisible() || rows.first < 0)
        return;
    const int first = proxy.mapToSource(proxy.index(rows.first, 0)).row();
    const int last = proxy.mapToSource(proxy.index(rows.last, 0)).row();
    Q_EMIT q->rowsVisible(first, last);
}

void ImageList::Private::showGroups() {
    std::vector<Choice> choices = {{QString(), ImageList::tr("All pictures")}};
    for (const QString& name : groups)
        choices.push_back({name, name});
    const QString kept = groups.contains(group->currentId()) ? group->currentId() : QString();
    group->setChoices(choices, kept);
    group->setVisible(!groups.isEmpty());
    proxy.setGroup(kept);
}

void ImageList::Private::retranslate() {
    filter->setLabel(ImageList::tr("Filter pictures"));
    view->setAccessibleName(ImageList::tr("Pictures"));
    group->setLabel(ImageList::tr("Which list of the data set is shown"));
    showGroups();
    refreshCounter();
}

ImageList::ImageList(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(this)) {}

ImageList::~ImageList() = default;

void ImageList::setModel(QAbstractItemModel* model) {
    d->current = QPersistentModelIndex();
    d->proxy.setSourceModel(model);
    d->showCurrent();
}

void ImageList::setGroups(const QStringList& groups) {
    d->groups = groups;
    d->showGroups();
    d->showCurrent();
}

void ImageList::setCurrentRow(int sourceRow) {
    const QAbstractItemModel* source = d->proxy.sourceModel();
    d->setCurrent(source ? source->index(sourceRow, 0) : QModelIndex());
}

int ImageList::currentRow() const {
    return d->current.isValid() ? d->current.row() : -1;
}

void ImageList::step(int by) {
    const int count = d->proxy.rowCount();
    if (count == 0 || by == 0)
        return;
    const QModelIndex shown = d->proxy.mapFromSource(d->current);
    // With nothing shown as current, the first step forward is the first row and the first step back the last one.
    const int from = shown.isValid() ? shown.row() : (by > 0 ? -1 : count);
    const QModelIndex target = d->proxy.index(std::clamp(from + by, 0, count - 1), 0);
    d->view->setPicked(target);
    d->choose(target);
}

void ImageList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
}

}  // namespace overlook
