#include "widgets/panels/teach_panel.h"

#include <algorithm>
#include <map>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace overlook {

namespace {

constexpr int kMargin = 8;
constexpr int kThousand = 1000;
constexpr int kRows = 6;       ///< of the lists, at least
constexpr int kAllLayers = 1;  ///< place among the choices of layers

QLabel* paragraph(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QTreeWidget* list(QWidget* parent, int columns) {
    auto* tree = new QTreeWidget(parent);
    tree->setColumnCount(columns);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setUniformRowHeights(true);
    tree->setAllColumnsShowFocus(true);
    tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    tree->setMinimumHeight(kRows * tree->fontMetrics().height());
    return tree;
}

QLayout* row(std::initializer_list<QWidget*> widgets) {
    auto* layout = new QHBoxLayout;
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return layout;
}

}  // namespace

TeachPanel::TeachPanel(QWidget* parent)
    : QWidget(parent),
      m_base(paragraph(this)),
      m_method(new QComboBox(this)),
      m_layers(new QComboBox(this)),
      m_teach(new QPushButton(this)),
      m_pause(new QPushButton(this)),
      m_stop(new QPushButton(this)),
      m_progress(new QProgressBar(this)),
      m_live(paragraph(this)),
      m_contrast(paragraph(this)),
      m_summary(paragraph(this)),
      m_warnings(paragraph(this)),
      m_changes(list(this, 3)),
      m_compare(new QPushButton(this)),
      m_accept(new QPushButton(this)),
      m_discard(new QPushButton(this)),
      m_effect(new QPushButton(this)),
      m_suggest(new QPushButton(this)),
      m_suggestions(list(this, 2)),
      m_why(paragraph(this)),
      m_versionsTitle(new QLabel(this)),
      m_versions(list(this, 2)),
      m_rollBack(new QPushButton(this)),
      m_compareVersions(new QPushButton(this)) {
    build();
    connectParts();
    retranslate();
    setState({});
    showVersions();
}

void TeachPanel::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->addWidget(m_base);
    m_method->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column->addWidget(m_method);
    m_layers->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column->addWidget(m_layers);
    column->addLayout(row({m_teach, m_pause, m_stop}));
    m_progress->setRange(0, kThousand);
    m_progress->setTextVisible(false);
    column->addWidget(m_progress);
    column->addWidget(m_live);
    QFont bold = m_warnings->font();
    bold.setBold(true);
    m_contrast->setFont(bold);
    m_warnings->setFont(bold);
    column->addWidget(m_contrast);
    column->addWidget(m_summary);
    column->addWidget(m_warnings);
    m_changes->setRootIsDecorated(false);
    column->addWidget(m_changes, 2);
    column->addLayout(row({m_compare, m_accept, m_discard}));
    column->addLayout(row({m_effect}));
    column->addLayout(row({m_suggest}));
    m_suggestions->setRootIsDecorated(false);
    column->addWidget(m_suggestions, 2);
    column->addWidget(m_why);
    column->addWidget(m_versionsTitle);
    column->addWidget(m_versions, 1);
    m_versions->setSelectionMode(QAbstractItemView::ExtendedSelection);
    column->addLayout(row({m_rollBack, m_compareVersions}));
    column->addStretch();
}

void TeachPanel::connectParts() {
    connect(m_teach, &QPushButton::clicked, this, &TeachPanel::teachAsked);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_state.isPaused)
            Q_EMIT continueAsked();
        else
            Q_EMIT pauseAsked();
    });
    connect(m_stop, &QPushButton::clicked, this, &TeachPanel::stopAsked);
    connect(m_compare, &QPushButton::clicked, this, &TeachPanel::compareAsked);
    connect(m_accept, &QPushButton::clicked, this, &TeachPanel::acceptAsked);
    connect(m_discard, &QPushButton::clicked, this, &TeachPanel::discardAsked);
    connect(m_method, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_method->setToolTip(m_method->itemData(index, Qt::ToolTipRole).toString()); });
    connect(m_changes, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item)
            Q_EMIT pictureAsked(item->data(0, Qt::UserRole).toInt());
    });
    const auto askVersion = [this] {
        if (const QTreeWidgetItem* item = m_versions->currentItem())
            Q_EMIT versionAsked(item->data(0, Qt::UserRole).toLongLong());
    };
    connect(m_rollBack, &QPushButton::clicked, this, askVersion);
    connect(m_compareVersions, &QPushButton::clicked, this, &TeachPanel::askComparison);
    connect(m_effect, &QPushButton::clicked, this, &TeachPanel::hintEffectAsked);
    connect(m_suggest, &QPushButton::clicked, this, &TeachPanel::suggestionsAsked);
    connect(m_suggestions, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item)
            Q_EMIT suggestionAsked(item->data(0, Qt::UserRole).toInt(), item->data(1, Qt::UserRole).toInt());
    });
    connect(m_versions, &QTreeWidget::itemActivated, this, askVersion);
}

QString TeachPanel::method() const {
    return m_method->currentData().toString();
}

bool TeachPanel::isQuick() const {
    return m_layers->currentIndex() != kAllLayers;
}

QString TeachPanel::behind() const {
    return m_layers->currentData().toString();
}

/// Two chosen versions, the older one first; a single one is compared with the one in use.
void TeachPanel::askComparison() {
    std::vector<std::int64_t> chosen;
    for (const Version& version : m_state.versions) {
        const QList<QTreeWidgetItem*> items = m_versions->selectedItems();
        const bool isChosen = std::any_of(items.begin(), items.end(), [&](const QTreeWidgetItem* item) {
            return item->data(0, Qt::UserRole).toLongLong() == version.id;
        });
        if (isChosen || (items.size() == 1 && version.isActive))
            chosen.push_back(version.id);
    }
    if (chosen.size() == 2)
        Q_EMIT versionsCompareAsked(chosen.front(), chosen.back());
}

QSize TeachPanel::sizeHint() const {
    return {300, 520};
}

void TeachPanel::setState(const State& state) {
    const bool hasOtherMethods = state.methods != m_state.methods;
    const bool hasOtherChanges = state.changes != m_state.changes;
    const bool hasOtherVersions = state.versions != m_state.versions;
    const bool hasOtherLayers = state.layers != m_state.layers;
    const bool hasOtherSuggestions = state.suggestions != m_state.suggestions;
    m_state = state;
    m_base->setVisible(!state.isReview);
    m_base->setText(state.obstacle.isEmpty() || state.isLearning || state.isReview ? state.base : state.obstacle);
    m_teach->setEnabled(state.obstacle.isEmpty());
    m_teach->setToolTip(state.obstacle);
    showProgress();
    m_method->setEnabled(!state.isLearning);
    m_layers->setEnabled(!state.isLearning);
    m_effect->setEnabled(!state.isLearning);
    if (hasOtherMethods)
        showMethods();
    if (hasOtherLayers)
        showLayers();
    if (hasOtherSuggestions)
        showSuggestions();
    m_why->setText(state.why);
    m_contrast->setText(state.contrast);
    m_summary->setText(state.summary.join(u'\n'));
    m_warnings->setText(state.warnings.join(u'\n'));
    showResult();
    if (hasOtherChanges)
        showChanges();
    if (hasOtherVersions)
        showVersions();
}

void TeachPanel::showProgress() {
    for (QWidget* widget : std::initializer_list<QWidget*>{m_pause, m_stop, m_progress})
        widget->setVisible(m_state.isLearning);
    m_pause->setEnabled(m_state.canWait);
    m_pause->setText(m_state.isPaused ? tr("Continue") : tr("Pause"));
    const bool isBusy = m_state.share < 0 && !m_state.isPaused;
    m_progress->setMaximum(isBusy ? 0 : kThousand);
    m_progress->setValue(static_cast<int>(std::max(0.0, m_state.share) * kThousand));
    m_live->setText(m_state.live);
    m_live->setVisible(m_state.isLearning && !m_state.live.isEmpty());
}

void TeachPanel::showMethods() {
    const QString chosen = method();
    m_method->clear();
    for (const Method& each : m_state.methods) {
        m_method->addItem(each.title, each.id);
        m_method->setItemData(m_method->count() - 1, each.summary, Qt::ToolTipRole);
    }
    m_method->setCurrentIndex(std::max(0, m_method->findData(chosen)));
}

void TeachPanel::showResult() {
    const bool isReview = m_state.isReview;
    const bool hasResult = isReview || !m_state.contrast.isEmpty();
    const bool canSuggest = !hasResult && !m_state.isLearning;
    m_contrast->setVisible(!m_state.contrast.isEmpty());
    m_summary->setVisible(hasResult && !m_state.summary.isEmpty());
    m_warnings->setVisible(hasResult && !m_state.warnings.isEmpty());
    m_changes->setVisible(hasResult);
    m_effect->setVisible(isReview || !m_state.versions.empty());
    m_suggest->setVisible(canSuggest);
    m_suggestions->setVisible(canSuggest && !m_state.suggestions.empty());
    m_why->setVisible(canSuggest && !m_state.why.isEmpty());
    for (QPushButton* button : {m_compare, m_accept, m_discard})
        button->setVisible(isReview);
    m_teach->setVisible(!isReview && !m_state.isLearning);
    m_method->setVisible(!isReview);
    m_layers->setVisible(!isReview);
}

void TeachPanel::showLayers() {
    const int way = m_layers->currentIndex();
    const QString chosen = behind();
    m_layers->clear();
    m_layers->addItem(tr("The last stage learns"));
    m_layers->addItem(tr("All layers learn (slower)"));
    for (const QString& layer : m_state.layers)
        m_layers->addItem(tr("What lies behind %1 learns").arg(layer), layer);
    const int place = chosen.isEmpty() ? way : m_layers->findData(chosen);
    m_layers->setCurrentIndex(std::max(0, place));
}

void TeachPanel::showSuggestions() {
    const QSignalBlocker blocker(m_suggestions);
    m_suggestions->clear();
    for (const Suggestion& suggestion : m_state.suggestions) {
        auto* item = new QTreeWidgetItem(m_suggestions, {suggestion.name, suggestion.reason});
        item->setToolTip(1, suggestion.reason);
        item->setData(0, Qt::UserRole, suggestion.picture);
        item->setData(1, Qt::UserRole, suggestion.output);
    }
}

void TeachPanel::showChanges() {
    const QSignalBlocker blocker(m_changes);
    m_changes->clear();
    for (const Change& change : m_state.changes) {
        QString mark;
        if (change.isBetter || change.isWorse)
            mark = change.isBetter ? QStringLiteral("▲ ") : QStringLiteral("▼ ");
        auto* item = new QTreeWidgetItem(m_changes, {change.name, mark + change.effect, change.moved});
        item->setData(0, Qt::UserRole, change.picture);
    }
}

void TeachPanel::showVersions() {
    m_versions->clear();
    std::map<std::int64_t, QTreeWidgetItem*> items;
    for (const Version& version : m_state.versions) {
        const auto parent = items.find(version.parent);
        auto* item = parent == items.end() || version.id == 0 ? new QTreeWidgetItem(m_versions)
                                                              : new QTreeWidgetItem(parent->second);
        item->setText(0, version.isActive ? tr("%1 (in use)").arg(version.name) : version.name);
        item->setText(1, version.effect);
        item->setToolTip(1, version.effect);
        item->setData(0, Qt::UserRole, QVariant::fromValue<qlonglong>(version.id));
        QFont font = item->font(0);
        font.setBold(version.isActive);
        item->setFont(0, font);
        items[version.id] = item;
        if (version.isActive)
            m_versions->setCurrentItem(item);
    }
    m_versions->expandAll();
    const bool hasVersions = !m_state.versions.empty();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_versionsTitle, m_versions, m_rollBack, m_compareVersions})
        widget->setVisible(hasVersions);
}

void TeachPanel::retranslate() {
    m_method->setAccessibleName(tr("How is taught"));
    m_layers->setAccessibleName(tr("Which layers learn"));
    m_layers->setToolTip(tr("What comes before the layers that learn is computed once"));
    showLayers();
    m_effect->setText(tr("Effect of These Hints"));
    m_effect->setToolTip(
        tr("Teaches once more without the hints of the shown picture, and shows what they changed, and what it cost"));
    m_suggest->setText(tr("Where to Hint Next"));
    m_suggest->setToolTip(tr("Pictures on which a hint would say most, each with its reason"));
    m_suggestions->setHeaderLabels({tr("Worth a hint"), tr("Why")});
    m_suggestions->setAccessibleName(tr("Pictures that are worth a hint"));
    m_compareVersions->setText(tr("Compare"));
    m_compareVersions->setToolTip(tr("Two chosen versions side by side, or one with the version in use"));
    m_teach->setText(tr("Teach"));
    m_stop->setText(tr("Stop"));
    m_pause->setToolTip(tr("The lesson waits after the batch at hand, and goes on as if there had been no pause"));
    showProgress();
    m_progress->setAccessibleName(tr("Progress of the lesson"));
    m_compare->setText(tr("Before and After"));
    m_compare->setToolTip(tr("Three panes: after, before, and the difference, on one scale. Hold Shift to see before"));
    m_accept->setText(tr("Accept"));
    m_discard->setText(tr("Discard"));
    m_changes->setHeaderLabels({tr("Changed most"), tr("Probability"), tr("Attention moved")});
    m_changes->setAccessibleName(tr("Pictures that changed most"));
    m_versionsTitle->setText(tr("Versions"));
    m_versions->setHeaderLabels({tr("Version"), tr("Effect")});
    m_versions->setAccessibleName(tr("Versions of the model"));
    m_rollBack->setText(tr("Go Back to This Version"));
}

void TeachPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace overlook
