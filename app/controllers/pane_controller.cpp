#include "app/controllers/pane_controller.h"

#include <utility>

#include "app/controllers/io_job.h"
#include "app/controllers/run_contents.h"
#include "inference/display/map_difference.h"
#include "inference/display/map_range.h"

namespace overlook {

namespace {

std::size_t panesBeside(PaneController::Layout layout) {
    switch (layout) {
        case PaneController::Layout::Single:
            return 0;
        case PaneController::Layout::Three:
            return 2;
        case PaneController::Layout::Four:
            return 3;
        case PaneController::Layout::Two:
        case PaneController::Layout::Wipe:
        case PaneController::Layout::Blink:
            break;
    }
    return 1;
}

/// The raw values that the scale of a map would end at by itself.
Map::Range scaleRange(const StackedMap& layer) {
    const MapStyle style = layer.shownStyle();
    const bool goesByOthers = style.scaleSource != ScaleSource::Map && layer.basis;
    return goesByOthers ? layer.basis->range : ownRange(layer.map->values, style);
}

}  // namespace

PaneController::PaneController(const ResultParts& main, QObject* parent) : QObject(parent), m_main(main) {
    connect(&m_main.document, &Document::changed, this, &PaneController::follow);
}

PaneController::~PaneController() = default;

void PaneController::setLayout(Layout layout) {
    if (layout == m_layout)
        return;
    m_layout = layout;
    while (m_panes.size() > panesBeside(layout))
        m_panes.pop_back();
    while (m_panes.size() < panesBeside(layout))
        addPane();
    findNeighbourRuns();
    refreshResults();
    Q_EMIT changed();
}

Document& PaneController::document(int pane) {
    return pane == 0 ? m_main.document : m_panes[static_cast<std::size_t>(pane) - 1]->document();
}

void PaneController::choose(int pane, const PaneChoice& choice) {
    if (pane >= 1 && pane < count())
        m_panes[static_cast<std::size_t>(pane) - 1]->choose(choice);
}

void PaneController::lockScale(bool isOn) {
    if (isOn == m_isScaleLocked)
        return;
    m_isScaleLocked = isOn;
    shareScale();
    Q_EMIT changed();
}

void PaneController::showComparison(int before, int after) {
    m_main.document.pinReference(before);
    showComparison(PaneChoice{{}, {PaneEpoch::Kind::Reference, 0}}, after);
}

void PaneController::showComparison(const PaneChoice& before, int after) {
    m_main.document.selectEpoch(after);
    setLayout(Layout::Three);
    choose(1, before);
    choose(2, PaneChoice{{PaneSource::Kind::Difference}, {}});
    lockScale(true);
}

void PaneController::cancel() {
    for (const auto& pane : m_panes)
        pane->cancel();
}

void PaneController::addPane() {
    auto pane = std::make_unique<Pane>(m_main);
    connect(pane.get(), &Pane::noticed, this, &PaneController::noticed);
    connect(pane.get(), &Pane::chosen, this, [this] {
        refreshResults();
        Q_EMIT changed();
    });
    connect(&pane->document(), &Document::changed, this, [this](Changes changes) {
        if (changes & (Changes(Change::Map) | Change::Style))
            refreshResults();
    });
    m_panes.push_back(std::move(pane));
    m_panes.back()->choose(firstChoice(count() - 1));
}

/// What is worth comparing at first: the reference, else the first epoch; then what changed; then the middle of the
/// run.
PaneChoice PaneController::firstChoice(int pane) const {
    const Document& document = m_main.document;
    PaneChoice choice;
    if (pane == 2) {
        choice.source.kind = PaneSource::Kind::Difference;
        return choice;
    }
    if (!document.run() || document.run()->epochs.empty())
        return choice;
    const auto& epochs = document.run()->epochs;
    if (pane == 1 && document.selection().referenceEpoch > 0)
        choice.epoch.kind = PaneEpoch::Kind::Reference;
    else
        choice.epoch = {PaneEpoch::Kind::Fixed, pane == 1 ? epochs.front().epoch : epochs[epochs.size() / 2].epoch};
    return choice;
}

void PaneController::follow(Changes changes) {
    if (m_panes.empty())
        return;
    if (changes & Change::Run)
        findNeighbourRuns();
    for (const auto& pane : m_panes)
        pane->follow();
    if (changes & (Changes(Change::Map) | Change::Style | Change::MapLayers | Change::Selection))
        refreshResults();
}

/// What depends on the maps of several panes. Both steps change documents, which tells us again: that is ignored, so
/// they are done until nothing new comes of it.
void PaneController::refreshResults() {
    if (std::exchange(m_isFollowing, true))
        return;
    for (const auto& pane : m_panes)
        if (pane->choice().source.kind == PaneSource::Kind::Difference)
            showDifference(*pane);
    shareScale();
    m_isFollowing = false;
}

/// The window's own map minus the first pane's.
void PaneController::showDifference(Pane& pane) {
    const StackedMap& minuend = m_main.document.activeLayer();
    const Pane& other = *m_panes.front();
    if (&other == &pane)
        return pane.document().setMap(0, std::nullopt,
                                      tr("Pane B cannot be subtracted from itself. Choose a run for it."));
    const StackedMap& subtrahend = other.document().activeLayer();
    if (minuend.subtracted || minuend.isDifference)
        return pane.document().setMap(0, std::nullopt, tr("Pane A shows a difference already. Switch it off there."));
    if (!minuend.map || !subtrahend.map) {
        const QString reason = minuend.map ? subtrahend.absence : minuend.absence;
        return pane.document().setMap(0, std::nullopt, reason);
    }
    Map change = *minuend.map;
    change.values = difference(minuend.map->values, subtrahend.map->values);
    pane.document().setDifferenceMap(0, std::move(change), subtrahend.map->origin);
}

/// Gives all maps one scale, or back their own.
void PaneController::shareScale() {
    std::optional<Map::Range> range;
    for (int pane = 0; pane < count() && count() > 1 && m_isScaleLocked; ++pane) {
        const StackedMap& layer = document(pane).activeLayer();
        if (layer.map && !layer.isDifference)
            range = range ? unitedRange(*range, scaleRange(layer)) : scaleRange(layer);
    }
    if (range)
        range->hasNonFinite = false;  // a property of each map, not of the scale
    for (int pane = 0; pane < count(); ++pane) {
        Document& shown = document(pane);
        for (int layer = 0; layer < static_cast<int>(shown.mapLayers().size()); ++layer)
            shown.shareRange(layer, layer == shown.activeIndex() ? range : std::nullopt);
    }
}

void PaneController::findNeighbourRuns() {
    const auto& run = m_main.document.run();
    const QString folder = run ? run->folder : QString();
    if (m_panes.empty() || folder == m_runFolder)
        return;
    m_runFolder = folder;
    m_neighbourRuns.clear();
    if (folder.isEmpty())
        return;
    runOnPool(
        m_main.pool, this, [folder] { return runsBeside(folder); },
        [this, folder](const Outcome<QStringList>& outcome) {
            if (folder != m_runFolder || !outcome.value)
                return;
            m_neighbourRuns = *outcome.value;
            Q_EMIT changed();
        });
}

}  // namespace overlook
