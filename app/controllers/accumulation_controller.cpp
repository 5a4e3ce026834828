#include "app/controllers/accumulation_controller.h"

#include <algorithm>

#include "app/controllers/run_controller.h"
#include "app/document/methods_on_offer.h"

namespace overlook {

namespace {

constexpr Changes kReasonsToRead = Changes(Change::Selection) | Change::Run | Change::Pictures | Change::Model |
                                   Change::Picture | Change::Accumulation;
constexpr int kTogetherMs = 50;

StackedMap winnerLayer() {
    StackedMap layer;
    layer.method = QLatin1String(kWinnerMethod);
    return layer;
}

}  // namespace

AccumulationController::AccumulationController(const ResultParts& parts, QObject* parent)
    : QObject(parent), m_parts(parts), m_finder(parts) {
    m_announcement.setSingleShot(true);
    m_announcement.setInterval(kTogetherMs);
    connect(&m_announcement, &QTimer::timeout, this, &AccumulationController::changed);
    connect(&m_finder, &MapFinder::arrived, &m_announcement, qOverload<>(&QTimer::start));
    connect(&m_parts.document, &Document::changed, this, [this](Changes changes) {
        if (!m_isWatched)
            return;
        if (changes & kReasonsToRead)
            read();
        if (changes & (kReasonsToRead | Change::Map))
            m_announcement.start();
    });
}

void AccumulationController::setWatched(bool isWatched) {
    if (isWatched == m_isWatched)
        return;
    m_isWatched = isWatched;
    read();
    Q_EMIT changed();
}

void AccumulationController::read() {
    if (!m_isWatched)
        return;
    if (const auto asked = m_finder.questionOf(winnerLayer()))
        m_finder.readAll({*asked});
}

std::vector<AccumulationController::Epoch> AccumulationController::epochs() {
    const Document& document = m_parts.document;
    if (!document.run())
        return {};
    const AccumulationChoice choice = document.accumulation();
    const std::vector<AccumulatedEpoch> history = m_finder.accumulationNow();
    std::vector<Epoch> epochs;
    for (const EpochMetrics& finished : document.run()->epochs) {
        Epoch epoch{finished.epoch};
        const auto step = std::find_if(history.begin(), history.end(), [&epoch](const AccumulatedEpoch& candidate) {
            return candidate.epoch == epoch.epoch;
        });
        if (choice.excluded.contains(epoch.epoch))
            epoch.state = Epoch::State::Excluded;
        else if (epoch.epoch > document.selection().epoch)
            epoch.state = Epoch::State::Later;
        else if (step != history.end() && step->isStored)
            epoch.state = Epoch::State::Entered;
        else if (step != history.end())
            epoch.state =
                epoch.epoch == 1 && choice.options.skipsFirstEpoch ? Epoch::State::First : Epoch::State::NotAccepted;
        if (!history.empty())
            epoch.share = shareOf(history.back(), epoch.epoch);
        epochs.push_back(epoch);
    }
    return epochs;
}

void AccumulationController::include(int epoch, bool isIncluded) {
    AccumulationChoice choice = m_parts.document.accumulation();
    if (choice.excluded.contains(epoch) != isIncluded)
        return;
    if (isIncluded)
        choice.excluded.removeAll(epoch);
    else
        choice.excluded.append(epoch);
    std::sort(choice.excluded.begin(), choice.excluded.end());
    choice.isOfRun = false;
    m_parts.document.accumulate(choice);
}

void AccumulationController::takeRulesOfRun() {
    m_parts.document.accumulate(AccumulationChoice());
}

void AccumulationController::show(const char* method) {
    m_parts.document.selectMethod(QLatin1String(method));
}

}  // namespace overlook
