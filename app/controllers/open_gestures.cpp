#include "app/controllers/open_gestures.h"

#include <algorithm>
#include <utility>

namespace overlook {

OpenGestures::OpenGestures(QObject* parent) : QObject(parent) {
    connect(&m_searches, &HintSearches::found, this, &OpenGestures::take);
    connect(&m_searches, &HintSearches::failed, this, &OpenGestures::giveUp);
}

void OpenGestures::begin(HintGesture::Target target, const QString& name, const TriMask& hint) {
    m_gesture = std::make_shared<HintGesture>(target, name, hint);
    m_isEnding = false;
}

bool OpenGestures::areSearchedFor(std::int64_t image) const {
    const auto isOfIt = [image](const auto& gesture) { return gesture->target().image == image; };
    return m_isEnding || std::any_of(m_left.begin(), m_left.end(), isOfIt);
}

bool OpenGestures::areOf(int classId) const {
    const auto isOfIt = [classId](const auto& gesture) { return gesture->target().classId == classId; };
    return (m_gesture && isOfIt(m_gesture)) || std::any_of(m_left.begin(), m_left.end(), isOfIt);
}

void OpenGestures::paint(const HintRegion& region, Hint hint) {
    if (m_gesture && !m_isEnding)
        Q_EMIT painted(*m_gesture, m_gesture->paint(region, hint));
}

void OpenGestures::replace(const HintRegion& region, Hint hint) {
    if (m_gesture && !m_isEnding)
        Q_EMIT painted(*m_gesture, m_gesture->replace(region, hint));
}

void OpenGestures::set(const TriMask& hint) {
    if (m_gesture && !m_isEnding)
        Q_EMIT painted(*m_gesture, m_gesture->set(hint));
}

void OpenGestures::paintFound(HintSearch search, Hint hint, HintBoard::Found found) {
    if (m_gesture && !m_isEnding)
        m_searches.add(m_gesture, std::move(search), hint, found);
}

void OpenGestures::lookFor(HintSearch search, std::function<void(const HintRegions&)> then) {
    m_searches.look(std::move(search), std::move(then));
}

void OpenGestures::commit() {
    if (!m_gesture || m_isEnding)
        return;
    m_isEnding = m_searches.isSearching(*m_gesture);
    if (m_isEnding)
        return;
    const std::shared_ptr<HintGesture> gesture = std::exchange(m_gesture, nullptr);
    Q_EMIT done(*gesture);
}

void OpenGestures::cancel() {
    if (!m_gesture)
        return;
    const std::shared_ptr<HintGesture> gesture = std::exchange(m_gesture, nullptr);
    m_isEnding = false;
    Q_EMIT painted(*gesture, gesture->undoAll());
    Q_EMIT ended();
}

void OpenGestures::leave() {
    commit();
    if (m_gesture)
        m_left.push_back(std::exchange(m_gesture, nullptr));
    m_isEnding = false;
}

void OpenGestures::forget() {
    m_gesture.reset();
    m_isEnding = false;
    m_left.clear();
}

void OpenGestures::take(const std::shared_ptr<HintGesture>& gesture, const QRect& changed) {
    Q_EMIT painted(*gesture, changed);
    if (m_searches.isSearching(*gesture))
        return;
    const auto left = std::find(m_left.begin(), m_left.end(), gesture);
    if (left != m_left.end()) {
        m_left.erase(left);
    } else if (m_isEnding) {
        m_gesture.reset();
        m_isEnding = false;
    } else {
        return;
    }
    Q_EMIT done(*gesture);
    Q_EMIT ended();
}

void OpenGestures::giveUp(const std::shared_ptr<HintGesture>& gesture, const Error& error) {
    if (gesture == m_gesture)
        cancel();
    m_left.erase(std::remove(m_left.begin(), m_left.end(), gesture), m_left.end());
    Q_EMIT failed(error);
}

}  // namespace overlook
