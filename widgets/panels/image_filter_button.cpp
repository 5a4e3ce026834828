#include "widgets/panels/image_filter_button.h"

#include <QEvent>
#include <utility>

namespace overlook {

ImageFilterButton::ImageFilterButton(QWidget* parent)
    : GlyphButton(Glyph::Filter, parent), m_statuses(this), m_hints(this), m_orders(this) {
    m_statuses.setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    m_hints.setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(&m_menu);
    buildFilters();
    m_clear = m_menu.addAction(QString(), this, &ImageFilterButton::clearAsked);
    m_clear->setEnabled(false);
    buildOrders();
    setStatusesKnown(false);
    setValuesKnown(false);
    retranslate();
}

QAction* ImageFilterButton::addFilter(QActionGroup& group) {
    QAction* action = m_menu.addAction(QString());
    action->setCheckable(true);
    group.addAction(action);
    return action;
}

void ImageFilterButton::buildFilters() {
    constexpr Glyph kStatusGlyphs[] = {Glyph::StatusNew, Glyph::StatusStarted, Glyph::StatusDone, Glyph::StatusFlagged};
    m_filterTitle = m_menu.addSection(QString());
    for (int status = 0; status < kImageStatuses; ++status)
        addFilter(m_statuses)->setIcon(glyphIcon(kStatusGlyphs[status], palette()));
    m_hintsLine = m_menu.addSeparator();
    addFilter(m_hints)->setIcon(glyphIcon(Glyph::Hint, palette()));
    addFilter(m_hints);
    m_menu.addSeparator();
    connect(&m_statuses, &QActionGroup::triggered, this, &ImageFilterButton::filtersChanged);
    connect(&m_hints, &QActionGroup::triggered, this, &ImageFilterButton::filtersChanged);
}

void ImageFilterButton::buildOrders() {
    m_orderTitle = m_menu.addSection(QString());
    for (int order = 0; order < kPictureOrders; ++order) {
        if (order == static_cast<int>(PictureOrder::ClassScore))
            m_valuesLine = m_menu.addSection(QString());
        addFilter(m_orders);
    }
    m_orders.actions().front()->setChecked(true);
    m_menu.addSeparator();
    m_descending = m_menu.addAction(QString());
    m_descending->setCheckable(true);
    connect(&m_orders, &QActionGroup::triggered, this, &ImageFilterButton::chooseOrder);
    connect(m_descending, &QAction::triggered, this, &ImageFilterButton::orderChanged);
}

/// By values, the worst come first; the check turns that round.
void ImageFilterButton::chooseOrder() {
    const PictureOrder before = std::exchange(m_order, order());
    m_descending->setChecked(directionOf(m_order, before, direction()) == Qt::DescendingOrder);
    Q_EMIT orderChanged();
}

/// An order that is chosen stays: its run may be on its way.
void ImageFilterButton::setValuesKnown(bool known) {
    m_valuesLine->setVisible(known);
    for (int order = static_cast<int>(PictureOrder::ClassScore); order < kPictureOrders; ++order)
        m_orders.actions()[order]->setVisible(known || m_orders.actions()[order]->isChecked());
}

void ImageFilterButton::setStatusesKnown(bool known) {
    m_isKnown = known;
    m_statuses.setVisible(known);
    m_hints.setVisible(known);
    m_filterTitle->setVisible(known);
    m_hintsLine->setVisible(known);
    QAction* const byStatus = m_orders.actions()[static_cast<int>(PictureOrder::Status)];
    byStatus->setVisible(known);
    if (!known)
        clear();
    if (!known && byStatus->isChecked())
        m_orders.actions().front()->trigger();
}

void ImageFilterButton::setFiltering(bool filtering) {
    if (filtering == m_isFiltering)
        return;
    m_isFiltering = filtering;
    setGlyph(filtering ? Glyph::FilterOn : Glyph::Filter);
    m_clear->setEnabled(filtering);
    retranslate();
}

void ImageFilterButton::clear() {
    for (QAction* action : m_statuses.actions() + m_hints.actions())
        action->setChecked(false);
}

void ImageFilterButton::setFilters(unsigned statuses, std::optional<bool> hasHints) {
    clear();
    for (int status = 0; status < kImageStatuses; ++status)
        m_statuses.actions()[status]->setChecked((statuses >> status & 1U) != 0);
    if (hasHints)
        m_hints.actions()[*hasHints ? 0 : 1]->setChecked(true);
}

void ImageFilterButton::setOrder(PictureOrder order, Qt::SortOrder direction) {
    const bool isOther = order != this->order() || direction != this->direction();
    m_orders.actions()[static_cast<int>(order)]->setChecked(true);
    m_order = order;
    m_descending->setChecked(direction == Qt::DescendingOrder);
    if (isOther)
        Q_EMIT orderChanged();
}

unsigned ImageFilterButton::statuses() const {
    unsigned bits = 0;
    for (int status = 0; status < kImageStatuses; ++status)
        bits |= m_statuses.actions()[status]->isChecked() ? 1U << status : 0U;
    return bits;
}

std::optional<bool> ImageFilterButton::hasHints() const {
    if (!m_hints.checkedAction())
        return std::nullopt;
    return m_hints.checkedAction() == m_hints.actions().front();
}

PictureOrder ImageFilterButton::order() const {
    return static_cast<PictureOrder>(m_orders.actions().indexOf(m_orders.checkedAction()));
}

Qt::SortOrder ImageFilterButton::direction() const {
    return m_descending->isChecked() ? Qt::DescendingOrder : Qt::AscendingOrder;
}

void ImageFilterButton::changeEvent(QEvent* event) {
    GlyphButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QString pictureOrderText(PictureOrder order) {
    switch (order) {
        case PictureOrder::List:
            return ImageFilterButton::tr("As in the List");
        case PictureOrder::Name:
            return ImageFilterButton::tr("By Name");
        case PictureOrder::Status:
            return ImageFilterButton::tr("By Status");
        case PictureOrder::Size:
            return ImageFilterButton::tr("By Size");
        case PictureOrder::ClassScore:
            return ImageFilterButton::tr("By Score of the Class");
        case PictureOrder::Entropy:
            return ImageFilterButton::tr("By Entropy of the Scores");
        case PictureOrder::EpochSpread:
            return ImageFilterButton::tr("By Disagreement between Epochs");
        case PictureOrder::ReferenceChange:
            return ImageFilterButton::tr("By Change since the Reference Epoch");
        case PictureOrder::HintEnergy:
            return ImageFilterButton::tr("By Energy of the Map inside the Hints");
        case PictureOrder::TruthEnergy:
            return ImageFilterButton::tr("By Energy of the Map inside the Truth");
        case PictureOrder::TruthOverlap:
            break;
    }
    return ImageFilterButton::tr("By IoU of the Map with the Truth");
}

void ImageFilterButton::retranslate() {
    setLabel(m_isFiltering ? tr("Filter and order: some pictures are hidden") : tr("Filter and order"));
    m_filterTitle->setText(tr("Show only"));
    for (int status = 0; status < kImageStatuses; ++status)
        m_statuses.actions()[status]->setText(imageStatusText(static_cast<ImageStatus>(status)));
    m_hints.actions()[0]->setText(tr("With Hints"));
    m_hints.actions()[1]->setText(tr("Without Hints"));
    m_clear->setText(tr("&Clear Filters"));
    m_orderTitle->setText(tr("Order"));
    m_valuesLine->setText(tr("Worst first"));
    for (int order = 0; order < kPictureOrders; ++order)
        m_orders.actions()[order]->setText(pictureOrderText(static_cast<PictureOrder>(order)));
    m_descending->setText(tr("&Descending"));
}

}  // namespace overlook
