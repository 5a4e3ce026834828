#pragma once

#include <QObject>
#include <QTimer>
#include <vector>

#include "app/controllers/map_finder.h"

namespace overlook {

/// What each epoch gave to the accumulated map of the selected picture and class, while somebody looks.
class AccumulationController : public QObject {
    Q_OBJECT

 public:
    /// An epoch on its way into the accumulated map of the selected epoch.
    struct Epoch {
        enum class State { Excluded, Later, Unknown, Entered, NotAccepted, First };
        int epoch = 0;
        State state = State::Unknown;
        double share = 0;  ///< of the accumulated map, 0 … 1
    };

    explicit AccumulationController(const ResultParts& parts, QObject* parent = nullptr);

    /// Nothing is read while nobody looks.
    void setWatched(bool isWatched);
    [[nodiscard]] std::vector<Epoch> epochs();

    void include(int epoch, bool isIncluded);
    /// The rules of the run itself, and all its epochs.
    void takeRulesOfRun();
    /// Shows the accumulated map, or which epoch gave each pixel, as the active map layer.
    void show(const char* method);

 Q_SIGNALS:
    void changed();

 private:
    void read();

    ResultParts m_parts;
    MapFinder m_finder;
    QTimer m_announcement;  ///< once for all that arrives together
    bool m_isWatched = false;
};

}  // namespace overlook
