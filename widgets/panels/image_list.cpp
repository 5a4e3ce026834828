#include "widgets/panels/image_list.h"

#include <algorithm>
#include <QEvent>
#include <QLocale>
#include <QPersistentModelIndex>
#include <QTimer>
#include <QVBoxLayout>

#include "widgets/panels/image_delegate.h"
#include "widgets/panels/image_filter.h"
#include "widgets/panels/image_filter_bar.h"
#include "widgets/panels/image_filter_button.h"
#include "widgets/panels/image_list_look.h"
#include "widgets/panels/pick_list_view.h"

namespace overlook {

namespace {
constexpr int kFilterAtOnce = 5000;  // rows; above it typing is waited for
constexpr int kTypingPause = 150;    // ms

bool isSought(const QModelIndex& picture, PictureSearch search) {
    const auto status = static_cast<ImageStatus>(picture.data(ImageStatusRole).toInt());
    switch (search) {
        case PictureSearch::Unhinted:
            return !picture.data(ImageHintedRole).toBool();
        case PictureSearch::Flagged:
            return status == ImageStatus::Flagged;
        case PictureSearch::NotDone:
            return status != ImageStatus::Done;
    }
    return false;
}

}  // namespace

class ImageList::Private {
 public:
    explicit Private(ImageList* list);

    void setCurrent(const QModelIndex& sourceIndex);
    void showCurrent();
    void choose(const QModelIndex& shownIndex);
    void refreshCounter();
    void announceVisible();
    void retranslate();

    ImageList* q;
    ImageFilter proxy;
    ImageFilterBar* bar;
    PickListView* view;
    QPersistentModelIndex current;  // of the source model
    QTimer refresh;

 private:
    void buildLayout();
    void connectBar();
    void connectProxy();
};

ImageList::Private::Private(ImageList* list) : q(list), bar(new ImageFilterBar(list)), view(new PickListView(list)) {
    view->setModel(&proxy);
    view->setItemDelegate(new ImageDelegate(view));
    refresh.setSingleShot(true);
    buildLayout();
    connectBar();
    connectProxy();
    retranslate();
}

void ImageList::Private::buildLayout() {
    auto* column = new QVBoxLayout(q);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(view, 1);
    q->setFocusProxy(view);
}

void ImageList::Private::connectBar() {
    QObject::connect(bar, &ImageFilterBar::leftForList, view, [this] { view->setFocus(Qt::TabFocusReason); });
    QObject::connect(bar, &ImageFilterBar::conditionsChanged, q, [this] {
        proxy.setConditions(bar->conditions());
        showCurrent();
        Q_EMIT q->lookChanged();
    });
    QObject::connect(bar, &ImageFilterBar::orderChanged, q, [this] {
        proxy.setOrder(bar->button().order(), bar->button().direction());
        showCurrent();
        Q_EMIT q->lookChanged();
    });
}

void ImageList::Private::connectProxy() {
    QObject::connect(view, &PickListView::picked, q, [this](const QModelIndex& index) { choose(index); });
    QObject::connect(view, &PickListView::visibleRowsMoved, &refresh, qOverload<>(&QTimer::start));
    QObject::connect(&refresh, &QTimer::timeout, q, [this] {
        refreshCounter();
        announceVisible();
    });
    const auto refreshSoon = [this] { refresh.start(); };
    QObject::connect(&proxy, &QAbstractItemModel::rowsInserted, q, refreshSoon);
    QObject::connect(&proxy, &QAbstractItemModel::rowsRemoved, q, refreshSoon);
    QObject::connect(&proxy, &QAbstractItemModel::modelReset, q, [this] {
        bar->setTypingPause(proxy.sourceModel() && proxy.sourceModel()->rowCount() > kFilterAtOnce ? kTypingPause : 0);
        showCurrent();
    });
}

void ImageList::Private::setCurrent(const QModelIndex& sourceIndex) {
    current = sourceIndex;
    showCurrent();
}

void ImageList::Private::showCurrent() {
    proxy.setKept(current);
    view->setPicked(proxy.mapFromSource(current));
    refreshCounter();
    refresh.start();
}

void ImageList::Private::choose(const QModelIndex& shownIndex) {
    const QModelIndex source = proxy.mapToSource(shownIndex);
    if (source == current)
        return;
    current = source;
    proxy.setKept(current);
    refreshCounter();
    Q_EMIT q->rowChosen(source.row());
}

void ImageList::Private::refreshCounter() {
    const QLocale locale;
    const int count = proxy.rowCount();
    const int all = proxy.sourceModel() ? proxy.sourceModel()->rowCount() : 0;
    const QModelIndex shown = proxy.mapFromSource(current);
    const QString position = shown.isValid() ? locale.toString(shown.row() + 1) : QStringLiteral("–");
    const QString place = ImageList::tr("%1 / %2").arg(position, locale.toString(count));
    if (proxy.isFiltering())
        bar->setCounter(ImageList::tr("%1 of %2").arg(locale.toString(count), locale.toString(all)),
                        ImageList::tr("%1 of %2 pictures shown").arg(locale.toString(count), locale.toString(all)) +
                            QStringLiteral("\n") + place);
    else
        bar->setCounter(count == 0 ? QString() : place, QString());
    view->setHint(all == 0 ? ImageList::tr("No pictures yet. Open a folder, or drop files here.")
                           : ImageList::tr("No picture matches the filter."));
}

void ImageList::Private::announceVisible() {
    const PickListView::RowRange rows = view->visibleRows();
    if (!view->isVisible() || rows.first < 0)
        return;
    QList<int> seen;
    for (int row = rows.first; row <= rows.last; ++row)
        seen << proxy.mapToSource(proxy.index(row, 0)).row();
    Q_EMIT q->rowsSeen(seen);
}

void ImageList::Private::retranslate() {
    view->setAccessibleName(ImageList::tr("Pictures"));
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
    d->bar->setGroups(groups);
}

void ImageList::setClasses(const std::vector<std::pair<int, QString>>& classes) {
    d->bar->setClasses(classes);
}

void ImageList::setStatusesKnown(bool known) {
    d->bar->setStatusesKnown(known);
}

void ImageList::setValuesKnown(bool known) {
    d->bar->setValuesKnown(known);
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

void ImageList::setLook(const ImageListLook& look) {
    d->bar->setLook(look);
}

ImageListLook ImageList::look() const {
    return {d->bar->conditions(), d->bar->button().order(), d->bar->button().direction()};
}

int ImageList::nextRow(PictureSearch search) const {
    const int count = d->proxy.rowCount();
    const QModelIndex current = d->proxy.mapFromSource(d->current);
    const int from = current.isValid() ? current.row() : count - 1;
    const int others = current.isValid() ? count - 1 : count;
    for (int step = 1; step <= others; ++step) {
        const QModelIndex shown = d->proxy.index((from + step) % count, 0);
        if (isSought(shown, search))
            return d->proxy.mapToSource(shown).row();
    }
    return -1;
}

void ImageList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
}

}  // namespace overlook
