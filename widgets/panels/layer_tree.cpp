#include "widgets/panels/layer_tree.h"

#include <algorithm>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QToolTip>
#include <QTreeView>
#include <QVBoxLayout>

#include "widgets/panels/filter_field.h"
#include "widgets/panels/layer_tree_model.h"
#include "widgets/panels/list_keys.h"

namespace overlook {

namespace {

constexpr int kMostRows = 18;
constexpr int kFewestCharacters = 44;  ///< of a row

/// Greys out the layers that cannot be chosen.
class LayerDelegate : public QStyledItemDelegate {
 public:
    using QStyledItemDelegate::QStyledItemDelegate;

 protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool isLayer = !index.siblingAtColumn(0).data(LayerTreeModel::LayerRole).toString().isEmpty();
        if (isLayer && !(index.flags() & Qt::ItemIsSelectable))
            option->state &= ~QStyle::State_Enabled;
    }
};

bool isCommand(const QKeyEvent& event) {
    return event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

bool isTyping(const QKeyEvent& event) {
    return !isCommand(event) && !event.text().isEmpty() && event.text().front().isPrint();
}

/// The first row below `parent`, in the order of the tree, that can be chosen and is no mere way to a match.
QModelIndex firstMatch(const QSortFilterProxyModel& matches, const QString& text, const QModelIndex& parent = {}) {
    for (int row = 0; row < matches.rowCount(parent); ++row) {
        const QModelIndex index = matches.index(row, 0, parent);
        const bool holds = index.data(matches.filterRole()).toString().contains(text, Qt::CaseInsensitive);
        if (holds && index.flags() & Qt::ItemIsSelectable)
            return index;
        if (const QModelIndex inside = firstMatch(matches, text, index); inside.isValid())
            return inside;
    }
    return {};
}

}  // namespace

LayerTree::LayerTree(LayerTreeModel& model, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_model(model),
      m_matches(new QSortFilterProxyModel(this)),
      m_field(new FilterField(this)),
      m_view(new QTreeView(this)) {
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_NoMouseReplay);  // a click on the picker closes, and does not open again
    m_matches->setFilterRole(LayerTreeModel::LayerRole);
    m_matches->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_matches->setRecursiveFilteringEnabled(true);
    m_matches->setSourceModel(&m_model);
    m_view->setModel(m_matches);
    m_view->setItemDelegate(new LayerDelegate(m_view));
    m_view->setUniformRowHeights(true);
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAllColumnsShowFocus(true);
    m_view->setIndentation(14);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(LayerTreeModel::NameColumn, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(LayerTreeModel::KindColumn, QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(LayerTreeModel::ShapeColumn, QHeaderView::ResizeToContents);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->addWidget(m_field);
    column->addWidget(m_view);
    connectParts();
    retranslate();
}

void LayerTree::connectParts() {
    m_field->installEventFilter(this);
    m_view->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &LayerTree::filter);
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        const bool isGroup = m_matches->hasChildren(index.siblingAtColumn(0));
        if (!(index.flags() & Qt::ItemIsSelectable) && isGroup)
            m_view->setExpanded(index.siblingAtColumn(0), !m_view->isExpanded(index.siblingAtColumn(0)));
        else
            choose(index);
    });
}

void LayerTree::open(const QRect& anchor, const QString& currentLayer) {
    m_current = currentLayer;
    place(anchor);
    show();
    m_view->setFocus();
    reveal(m_current);
}

void LayerTree::place(const QRect& anchor) {
    const QRect screenArea = screen()->availableGeometry();
    const int margins = 2 * (frameWidth() + layout()->contentsMargins().left());
    const int rowHeight = std::max(m_view->sizeHintForRow(0), fontMetrics().height());
    const int wantedWidth = fontMetrics().averageCharWidth() * kFewestCharacters + margins;
    const int wantedHeight = m_field->sizeHint().height() + layout()->spacing() + kMostRows * rowHeight + margins;
    const QSize size(std::min(std::max(anchor.width(), wantedWidth), screenArea.width()),
                     std::min(wantedHeight, screenArea.height()));
    const bool fitsBelow = anchor.bottom() + size.height() <= screenArea.bottom();
    const int top = fitsBelow ? anchor.bottom() + 1 : anchor.top() - size.height();
    const int left = std::min(anchor.left(), screenArea.right() - size.width() + 1);
    setGeometry(QRect(QPoint(std::max(left, screenArea.left()), std::max(top, screenArea.top())), size));
}

/// Shows the tree as it is without a search: only the way to the layer is expanded.
void LayerTree::reveal(const QString& layer) {
    m_view->collapseAll();
    const QModelIndex index = m_matches->mapFromSource(m_model.indexOf(layer));
    m_view->setCurrentIndex(index.isValid() ? index : m_matches->index(0, 0));
    m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void LayerTree::search(const QString& text) {
    m_field->setText(text);
    m_field->setFocus();
}

void LayerTree::filter(const QString& text) {
    const auto& layers = m_model.layers();
    const bool isPartOfName = std::any_of(layers.begin(), layers.end(), [&text](const LayerChoice& layer) {
        return layer.name.contains(text, Qt::CaseInsensitive);
    });
    m_matches->setFilterRole(isPartOfName ? LayerTreeModel::LayerRole : LayerTreeModel::KindRole);
    m_matches->setFilterFixedString(text);
    if (text.isEmpty())
        return reveal(m_current);
    m_view->expandAll();
    if (const QModelIndex match = firstMatch(*m_matches, text); match.isValid()) {
        m_view->setCurrentIndex(match);
        m_view->scrollTo(match);
    }
}

void LayerTree::choose(const QModelIndex& index) {
    const QModelIndex row = index.siblingAtColumn(0);
    if (!row.isValid())
        return;
    if (!(row.flags() & Qt::ItemIsSelectable)) {
        const QRect area = m_view->visualRect(row);
        QToolTip::showText(m_view->viewport()->mapToGlobal(area.bottomLeft()), row.data(Qt::ToolTipRole).toString(),
                           m_view, area);
        return;
    }
    const QString layer = row.data(LayerTreeModel::LayerRole).toString();
    hide();  // takes the search away, and with it the rows
    Q_EMIT chosen(layer);
}

bool LayerTree::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && !isCommand(*static_cast<QKeyEvent*>(event))) {
        event->accept();  // the window's shortcuts are single keys too
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        choose(m_view->currentIndex());
        return true;
    }
    QWidget* other = nullptr;
    if (watched == m_view && isTyping(*key))
        other = m_field;
    if (watched == m_field && isListMove(*key))
        other = m_view;
    if (!other)
        return QFrame::eventFilter(watched, event);
    other->setFocus();
    QCoreApplication::sendEvent(other, event);
    return true;
}

void LayerTree::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    m_field->clear();
}

void LayerTree::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LayerTree::setLabel(const QString& label) {
    setAccessibleName(label);
    m_view->setAccessibleName(label);
}

void LayerTree::retranslate() {
    m_field->setLabel(tr("Search layers"));
}

}  // namespace overlook
