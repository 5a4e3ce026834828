#pragma once

#include <memory>
#include <QObject>
#include <vector>

#include "app/controllers/hint_searches.h"

namespace overlook {

/// The gesture that is being drawn, and those that were let go of but search for pixels yet, for less than a second.
class OpenGestures : public QObject {
    Q_OBJECT

 public:
    explicit OpenGestures(QObject* parent = nullptr);

    void begin(HintGesture::Target target, const QString& name, const TriMask& hint);
    [[nodiscard]] bool isOpen() const { return m_gesture != nullptr; }
    /// The open one was committed, and searches.
    [[nodiscard]] bool isEnding() const { return m_isEnding; }
    [[nodiscard]] const TriMask& hint() const { return m_gesture->hint(); }  ///< of the open one
    /// Whether gestures that are over, here or on pictures that were left, still search for their pixels.
    [[nodiscard]] bool areSearching() const { return m_isEnding || !m_left.empty(); }
    /// Whether a gesture on this picture searches, so that none can begin: each of the two would undo the other.
    [[nodiscard]] bool areSearchedFor(std::int64_t image) const;
    /// Whether a gesture that is open or searches draws hints of this class.
    [[nodiscard]] bool areOf(int classId) const;

    // As in HintBoard; nothing when no gesture is open, or it is ending.
    void paint(const HintRegion& region, Hint hint);
    void replace(const HintRegion& region, Hint hint);
    void set(const TriMask& hint);
    void paintFound(HintSearch search, Hint hint, HintBoard::Found found);
    void lookFor(HintSearch search, std::function<void(const HintRegions&)> then);
    void commit();
    void cancel();

    /// The picture is left: the open gesture is committed, and its searches go on.
    void leave();
    /// Nothing of them is wanted any more.
    void forget();

 Q_SIGNALS:
    void painted(const overlook::HintGesture& gesture, const QRect& changed);
    void done(const overlook::HintGesture& gesture);
    void ended();  ///< the open one was cancelled, or had to search before it was done
    void failed(const overlook::Error& error);

 private:
    void take(const std::shared_ptr<HintGesture>& gesture, const QRect& changed);
    void giveUp(const std::shared_ptr<HintGesture>& gesture, const Error& error);

    HintSearches m_searches;
    std::shared_ptr<HintGesture> m_gesture;
    bool m_isEnding = false;
    std::vector<std::shared_ptr<HintGesture>> m_left;  ///< on pictures that were left
};

}  // namespace overlook
