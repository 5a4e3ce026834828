#include "app/views/accumulation_view.h"

#include <algorithm>

#include "app/document/methods_on_offer.h"
#include "app/views/method_text.h"
#include "inference/accumulation/accumulator.h"

namespace overlook {

namespace {

/// Those whose maps of all epochs can be had without many passes each.
std::vector<Choice> methodsToAccumulate(const Document& document) {
    std::vector<Choice> choices;
    for (const QString& method : methodsOnOffer(document))
        if (!isAccumulated(method) && !isExpensive(method))
            choices.push_back({method, methodTitle(method)});
    return choices;
}

AccumulationPanel::Rules rulesOf(const AccumulationChoice& choice) {
    AccumulationPanel::Rules rules;
    rules.method = choice.method;
    rules.fusion = QString::fromStdString(nameOf(choice.options.fusion));
    rules.acceptance = QString::fromStdString(nameOf(choice.options.acceptance.kind));
    rules.probability = choice.options.acceptance.probability;
    rules.skipsFirstEpoch = choice.options.skipsFirstEpoch;
    rules.fillsInAtTheEnd = choice.options.fillsInAtTheEnd;
    return rules;
}

}  // namespace

AccumulationView::AccumulationView(Document& document, AccumulationController& accumulation, AccumulationPanel& panel,
                                   QObject* parent)
    : QObject(parent), m_document(document), m_accumulation(accumulation), m_panel(panel) {
    connect(&m_accumulation, &AccumulationController::changed, this, &AccumulationView::refresh);
    connect(&m_panel, &AccumulationPanel::rulesChosen, this, &AccumulationView::choose);
    connect(&m_panel, &AccumulationPanel::epochIncluded, &m_accumulation, &AccumulationController::include);
    connect(&m_panel, &AccumulationPanel::epochPicked, &m_document, &Document::selectEpoch);
    connect(&m_panel, &AccumulationPanel::runRulesAsked, &m_accumulation, &AccumulationController::takeRulesOfRun);
    connect(&m_panel, &AccumulationPanel::mapAsked, this, [this] { m_accumulation.show(kAccumulatedMethod); });
    connect(&m_panel, &AccumulationPanel::winnersAsked, this, [this] { m_accumulation.show(kWinnerMethod); });
}

void AccumulationView::refresh() {
    const AccumulationChoice choice = m_document.accumulation();
    AccumulationPanel::State state;
    state.methods = methodsToAccumulate(m_document);
    state.rules = rulesOf(choice);
    state.isOfRun = choice.isOfRun;
    state.selected = m_document.selection().epoch;
    bool isAnyKnown = false;
    for (const AccumulationController::Epoch& epoch : m_accumulation.epochs()) {
        const bool hasEntered = epoch.state == AccumulationController::Epoch::State::Entered;
        isAnyKnown = isAnyKnown || hasEntered;
        state.epochs.push_back({epoch.epoch, epoch.state != AccumulationController::Epoch::State::Excluded,
                                stateText(epoch.state), hasEntered ? epoch.share : -1});
    }
    state.what = what(isAnyKnown);
    m_panel.setState(state);
}

void AccumulationView::choose(const AccumulationPanel::Rules& rules) {
    AccumulationChoice choice = m_document.accumulation();
    choice.isOfRun = false;
    choice.method = rules.method;
    choice.options.fusion = fusionFromName(rules.fusion.toStdString());
    choice.options.acceptance = {acceptanceFromName(rules.acceptance.toStdString()), rules.probability};
    choice.options.skipsFirstEpoch = rules.skipsFirstEpoch;
    choice.options.fillsInAtTheEnd = rules.fillsInAtTheEnd;
    m_document.accumulate(choice);
}

QString AccumulationView::what(bool isAnyKnown) const {
    if (!m_document.run())
        return tr("Open a training run: the maps of its epochs are put together here.");
    const QString name = QString::fromStdString(m_document.classes().nameOf(m_document.selection().classIndex));
    if (name.isEmpty())
        return tr("Choose a picture and a class.");
    if (!isAnyKnown)
        return tr("No map of “%1” has entered up to epoch %2.").arg(name).arg(m_document.selection().epoch);
    return tr("“%1” up to epoch %2: what each epoch gave to the accumulated map. Untick an epoch to leave it out.")
        .arg(name)
        .arg(m_document.selection().epoch);
}

QString AccumulationView::stateText(AccumulationController::Epoch::State state) {
    using State = AccumulationController::Epoch::State;
    switch (state) {
        case State::Excluded:
            return tr("left out");
        case State::Later:
            return tr("later");
        case State::Unknown:
            return tr("no map");
        case State::Entered:
            return tr("entered");
        case State::NotAccepted:
            return tr("class not recognised");
        case State::First:
            return tr("first epoch");
    }
    return {};
}

}  // namespace overlook
