#include "app/views/pane_views.h"

#include <algorithm>
#include <QFileInfo>

#include "app/document/document.h"
#include "app/views/presenter.h"

namespace overlook {

namespace {

constexpr QLatin1String kShared("shared");
constexpr QLatin1String kDifference("difference");
constexpr QLatin1String kOpenRun("open_run");
constexpr QLatin1String kOpenModel("open_model");
constexpr QLatin1String kRunPrefix("run:");
constexpr QLatin1String kModelPrefix("model:");
constexpr QLatin1String kTimeline("timeline");
constexpr QLatin1String kReference("reference");

PaneGrid::Arrangement arrangementOf(PaneController::Layout layout) {
    switch (layout) {
        case PaneController::Layout::Four:
            return PaneGrid::Arrangement::Square;
        case PaneController::Layout::Wipe:
            return PaneGrid::Arrangement::Wipe;
        case PaneController::Layout::Blink:
            return PaneGrid::Arrangement::Blink;
        case PaneController::Layout::Single:
        case PaneController::Layout::Two:
        case PaneController::Layout::Three:
            break;
    }
    return PaneGrid::Arrangement::Beside;
}

QString sourceId(const PaneSource& source) {
    switch (source.kind) {
        case PaneSource::Kind::Run:
            return kRunPrefix + source.path;
        case PaneSource::Kind::Model:
            return kModelPrefix + source.path;
        case PaneSource::Kind::Difference:
            return kDifference;
        case PaneSource::Kind::Shared:
            break;
    }
    return kShared;
}

QString epochId(const PaneEpoch& epoch) {
    switch (epoch.kind) {
        case PaneEpoch::Kind::Reference:
            return kReference;
        case PaneEpoch::Kind::Fixed:
            return QString::number(epoch.epoch);
        case PaneEpoch::Kind::Timeline:
            break;
    }
    return kTimeline;
}

QString nameOf(const QString& path) {
    return QFileInfo(path).fileName();
}

}  // namespace

PaneViews::PaneViews(PaneController& panes, PaneGrid& grid, QObject* parent)
    : QObject(parent), m_panes(panes), m_grid(grid) {
    connect(&m_grid, &PaneGrid::headMade, this, &PaneViews::connectHead);
    connect(&m_panes, &PaneController::changed, this, &PaneViews::arrange);
    connect(&m_panes.document(0), &Document::changed, this, [this](Changes changes) {
        const Changes shown =
            Changes(Change::Run) | Change::Model | Change::Selection | Change::Pictures | Change::MapLayers;
        if (changes & Change::Pins)
            for (int pane = 1; pane < m_panes.count(); ++pane)
                showPane(pane);
        if (m_panes.count() > 1 && changes & shown)
            for (int pane = 0; pane < m_panes.count(); ++pane)
                showHead(pane);
    });
    connectHead(0);
}

void PaneViews::setLegendVisible(bool visible) {
    m_isLegendVisible = visible;
    refresh();
}

void PaneViews::refresh() {
    for (int pane = 0; pane < m_panes.count() && m_panes.count() > 1; ++pane) {
        showHead(pane);
        showPane(pane);
    }
}

void PaneViews::arrange() {
    const PaneGrid::Arrangement arrangement = arrangementOf(m_panes.layout());
    if (arrangement != m_grid.arrangement() || m_panes.count() != m_grid.count())
        m_grid.arrange(arrangement, m_panes.count());
    connectDocuments();
    refresh();
}

/// Panes come and go, and their documents with them.
void PaneViews::connectDocuments() {
    for (int pane = 1; pane < m_panes.count(); ++pane) {
        Document& document = m_panes.document(pane);
        QPointer<Document>& shown = m_shown[static_cast<std::size_t>(pane)];
        if (shown == &document)
            continue;
        shown = &document;
        connect(&document, &Document::changed, this, [this, pane](Changes changes) {
            showPane(pane);
            if (changes & (Changes(Change::Run) | Change::Model | Change::Selection))
                showHead(pane);
        });
    }
}

void PaneViews::connectHead(int pane) {
    const PaneHead& head = m_grid.head(pane);
    connect(&head, &PaneHead::sourceChosen, this, [this, pane](const QString& id) { chooseSource(pane, id); });
    connect(&head, &PaneHead::epochChosen, this, [this, pane](const QString& id) { chooseEpoch(pane, id); });
    connect(&head, &PaneHead::methodChosen, this, [this, pane](const QString& id) { chooseMethod(pane, id); });
    connect(&head, &PaneHead::layerChosen, this, [this, pane](const QString& name) { chooseLayer(pane, name); });
}

/// The first pane is shown by whoever shows the window's document.
void PaneViews::showPane(int pane) {
    if (isOwnView(pane) || pane >= m_panes.count() || pane >= m_grid.count())
        return;
    CanvasContent content = Presenter(m_panes.document(pane)).canvasContent();
    content.isRegionDrawable = false;
    content.pins = m_panes.document(0).pins();
    if (!m_isLegendVisible)
        content.legend = {};
    m_grid.setContent(pane, std::move(content));
}

void PaneViews::showHead(int pane) {
    if (pane < m_panes.count() && pane < m_grid.count())
        m_grid.head(pane).setState(headState(pane));
}

PaneHead::State PaneViews::headState(int pane) const {
    const Document& document = m_panes.document(pane);
    const bool isDifference = !isOwnView(pane) && m_panes.choice(pane).source.kind == PaneSource::Kind::Difference;
    PaneHead::State state;
    state.letter = QString(QChar(u'A' + pane));
    state.sources = sourceChoices(pane);
    state.source = isOwnView(pane) ? kShared : sourceId(m_panes.choice(pane).source);
    if (isDifference)
        return state;
    state.epochs = epochChoices(pane);
    state.epoch = isOwnView(pane) ? QString::number(document.selection().epoch) : epochId(m_panes.choice(pane).epoch);
    const LayersPanel::State layers = Presenter(document).layersState();
    state.methods = layers.methods;
    state.method = layers.method;
    state.layers = layers.layers;
    state.layer = layers.layer;
    state.defaultLayer = layers.defaultLayer;
    return state;
}

std::vector<Choice> PaneViews::sourceChoices(int pane) const {
    const Document& main = m_panes.document(0);
    std::vector<Choice> choices;
    if (main.run())
        choices.push_back({kShared, nameOf(main.run()->folder)});
    else if (main.model())
        choices.push_back({kShared, nameOf(QString::fromStdString(main.model()->path))});
    else
        choices.push_back({kShared, tr("Nothing open")});
    if (isOwnView(pane))
        return choices;
    if (pane > 1)
        choices.push_back({kDifference, tr("Difference A − B")});
    for (const QString& folder : m_panes.neighbourRuns())
        choices.push_back({kRunPrefix + folder, nameOf(folder)});
    const PaneSource& own = m_panes.choice(pane).source;
    const bool isListed = std::any_of(choices.begin(), choices.end(),
                                      [id = sourceId(own)](const Choice& choice) { return choice.id == id; });
    if (!isListed)
        choices.push_back({sourceId(own), nameOf(own.path)});
    choices.push_back({kOpenRun, tr("Other run…")});
    choices.push_back({kOpenModel, tr("Other model…")});
    return choices;
}

std::vector<Choice> PaneViews::epochChoices(int pane) const {
    const Document& document = m_panes.document(pane);
    std::vector<Choice> choices;
    if (!document.run() || document.run()->epochs.empty())
        return choices;
    if (!isOwnView(pane)) {
        choices.push_back({kTimeline, tr("Timeline: %1").arg(m_panes.document(0).selection().epoch)});
        if (const int compared = m_panes.document(0).comparedEpoch(); compared > 0)
            choices.push_back({kReference, m_panes.document(0).selection().referenceEpoch > 0
                                               ? tr("Reference: %1").arg(compared)
                                               : tr("Epoch before: %1").arg(compared)});
        else
            choices.push_back({kReference, tr("Epoch before")});
    }
    for (const EpochMetrics& finished : document.run()->epochs)
        choices.push_back({QString::number(finished.epoch), tr("Epoch %1").arg(finished.epoch)});
    return choices;
}

void PaneViews::chooseSource(int pane, const QString& id) {
    if (isOwnView(pane))
        return;
    PaneChoice choice = m_panes.choice(pane);
    choice.source = {};
    if (id == kOpenRun || id == kOpenModel) {
        showHead(pane);  // what it still shows
        if (id == kOpenRun)
            Q_EMIT runAsked(pane);
        else
            Q_EMIT modelAsked(pane);
        return;
    }
    if (id == kDifference)
        choice.source.kind = PaneSource::Kind::Difference;
    else if (id.startsWith(kRunPrefix))
        choice.source = {PaneSource::Kind::Run, id.mid(kRunPrefix.size())};
    else if (id.startsWith(kModelPrefix))
        choice.source = {PaneSource::Kind::Model, id.mid(kModelPrefix.size())};
    m_panes.choose(pane, choice);
}

void PaneViews::chooseEpoch(int pane, const QString& id) {
    if (isOwnView(pane))
        return m_panes.document(0).selectEpoch(id.toInt());
    PaneChoice choice = m_panes.choice(pane);
    if (id == kTimeline)
        choice.epoch = {};
    else if (id == kReference)
        choice.epoch = {PaneEpoch::Kind::Reference, 0};
    else
        choice.epoch = {PaneEpoch::Kind::Fixed, id.toInt()};
    m_panes.choose(pane, choice);
}

void PaneViews::chooseMethod(int pane, const QString& id) {
    if (isOwnView(pane))
        return m_panes.document(0).selectMethod(id);
    PaneChoice choice = m_panes.choice(pane);
    choice.method = id;
    choice.layer.clear();
    m_panes.choose(pane, choice);
}

void PaneViews::chooseLayer(int pane, const QString& name) {
    if (isOwnView(pane))
        return m_panes.document(0).selectLayer(name);
    PaneChoice choice = m_panes.choice(pane);
    choice.method = m_panes.document(pane).activeLayer().method;
    choice.layer = name;
    m_panes.choose(pane, choice);
}

}  // namespace overlook
