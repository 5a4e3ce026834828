#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <QObject>
#include <QThreadPool>

#include "app/controllers/hint_gesture.h"
#include "app/controllers/io_job.h"
#include "inference/hints/hint_board.h"

namespace overlook {

/// Searches for the pixels of gestures, one at a time on a thread of its own, in the order in which they were asked
/// for. A search whose gesture is gone is not begun, and nothing comes of it when it runs already.
class HintSearches : public QObject {
    Q_OBJECT

 public:
    explicit HintSearches(QObject* parent = nullptr);
    ~HintSearches() override;

    /// Changes the gesture when the pixels are found. What comes Instead takes the place of such a search that waits.
    void add(const std::shared_ptr<HintGesture>& gesture, HintSearch search, Hint hint, HintBoard::Found found);
    /// Takes the place of one that waits.
    void look(HintSearch search, std::function<void(const HintRegions&)> then);
    [[nodiscard]] bool isSearching(const HintGesture& gesture) const;

 Q_SIGNALS:
    /// The gesture differs in these picture pixels from what it was.
    void found(const std::shared_ptr<overlook::HintGesture>& gesture, const QRect& changed);
    void failed(const std::shared_ptr<overlook::HintGesture>& gesture, const overlook::Error& error);

 private:
    struct Search {
        std::weak_ptr<HintGesture> gesture;
        HintSearch find;
        Hint hint = Hint::Unknown;
        HintBoard::Found found = HintBoard::Found::Beside;
        std::function<void(const HintRegions&)> then;  ///< of a look only
        bool isLook = false;

        [[nodiscard]] bool isWanted() const { return isLook || !gesture.expired(); }
    };
    struct Result {
        HintRegions regions;
        std::optional<HintGesture> gesture;  ///< with the pixels set, where they come instead
    };

    [[nodiscard]] static Result resultOf(const Search& search, const std::shared_ptr<const HintGesture>& gesture);
    void launch();
    void start(const Search& search);
    void take(const Search& search, const Outcome<Result>& outcome);

    QThreadPool m_pool;
    std::deque<Search> m_waiting;
    std::optional<Search> m_running;
    int m_started = 0;  ///< an earlier search may run still, which nobody wants any more
};

}  // namespace overlook
