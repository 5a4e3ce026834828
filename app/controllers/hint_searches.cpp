#include "app/controllers/hint_searches.h"

#include <algorithm>
#include <utility>

namespace overlook {

namespace {
constexpr int kThreads = 2;  ///< so that a search that nobody wants any more holds up no other
}  // namespace

HintSearches::HintSearches(QObject* parent) : QObject(parent) {
    m_pool.setMaxThreadCount(kThreads);
}

HintSearches::~HintSearches() {
    m_pool.clear();
    m_pool.waitForDone();
}

void HintSearches::add(const std::shared_ptr<HintGesture>& gesture, HintSearch search, Hint hint,
                       HintBoard::Found found) {
    const auto isReplaced = [&](const Search& other) {
        return found == HintBoard::Found::Instead && !other.isLook && other.gesture.lock() == gesture;
    };
    m_waiting.erase(std::remove_if(m_waiting.begin(), m_waiting.end(), isReplaced), m_waiting.end());
    m_waiting.push_back({gesture, std::move(search), hint, found, {}, false});
    launch();
}

void HintSearches::look(HintSearch search, std::function<void(const HintRegions&)> then) {
    const auto isLook = [](const Search& other) { return other.isLook; };
    m_waiting.erase(std::remove_if(m_waiting.begin(), m_waiting.end(), isLook), m_waiting.end());
    m_waiting.push_back({{}, std::move(search), Hint::Unknown, HintBoard::Found::Beside, std::move(then), true});
    launch();
}

bool HintSearches::isSearching(const HintGesture& gesture) const {
    const auto isOfIt = [&gesture](const Search& search) { return search.gesture.lock().get() == &gesture; };
    return (m_running && isOfIt(*m_running)) || std::any_of(m_waiting.begin(), m_waiting.end(), isOfIt);
}

void HintSearches::launch() {
    if (m_running && !m_running->isWanted())
        m_running.reset();
    while (!m_running && !m_waiting.empty()) {
        const Search next = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (next.isWanted())
            start(next);
    }
}

/// The worker gets the gesture as it began, by value: a gesture must end on the thread of its window.
void HintSearches::start(const Search& search) {
    m_running = search;
    std::shared_ptr<const HintGesture> began;
    if (search.found == HintBoard::Found::Instead)
        began = std::make_shared<const HintGesture>(search.gesture.lock()->fromItsBeginning());
    runOnPool(
        m_pool, this, [search, began] { return resultOf(search, began); },
        [this, search, number = ++m_started](const Outcome<Result>& outcome) {
            if (number == m_started)
                m_running.reset();
            take(search, outcome);
            launch();
        });
}

HintSearches::Result HintSearches::resultOf(const Search& search, const std::shared_ptr<const HintGesture>& gesture) {
    Result result;
    result.regions = search.find();
    if (!gesture)
        return result;
    result.gesture = *gesture;
    for (const HintRegion& region : result.regions)
        result.gesture->paint(region, search.hint);
    return result;
}

void HintSearches::take(const Search& search, const Outcome<Result>& outcome) {
    if (search.isLook)
        return search.then(outcome.value ? outcome.value->regions : HintRegions());
    const std::shared_ptr<HintGesture> gesture = search.gesture.lock();
    if (!gesture)
        return;  // cancelled meanwhile
    if (outcome.error)
        return void(Q_EMIT failed(gesture, *outcome.error));
    QRect changed;
    if (outcome.value->gesture)
        changed = gesture->become(*outcome.value->gesture);
    else
        for (const HintRegion& region : outcome.value->regions)
            changed |= gesture->paint(region, search.hint);
    Q_EMIT found(gesture, changed);
}

}  // namespace overlook
