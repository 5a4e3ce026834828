#pragma once

#include <algorithm>
#include <functional>
#include <QObject>
#include <set>
#include <utility>
#include <vector>

#include "app/controllers/io_job.h"

namespace overlook {

/// Loads what is wanted now, the most important first; what is no longer wanted before its turn is never loaded.
/// `Key` has operator<.
template <class Key, class Value>
class WantedLoader {
 public:
    using Load = std::function<Value(const Key&)>;
    using Arrived = std::function<void(const Key&, const Outcome<Value>&)>;

    /// `load` runs on threads of the pool, `atOnce` at a time; `arrived` is called on the thread of `context`, also for
    /// what is no longer wanted.
    WantedLoader(QThreadPool& pool, int atOnce, QObject* context)
        : m_pool(pool), m_atOnce(atOnce), m_context(context) {}

    void onLoad(Load load) { m_load = std::move(load); }
    void onArrival(Arrived arrived) { m_arrived = std::move(arrived); }

    /// Replaces what is wanted, the most important first.
    void want(std::vector<Key> keys) {
        std::reverse(keys.begin(), keys.end());
        m_waiting = std::move(keys);
        launch();
    }

 private:
    void launch() {
        while (!m_waiting.empty() && static_cast<int>(m_running.size()) < m_atOnce) {
            const Key key = std::move(m_waiting.back());
            m_waiting.pop_back();
            if (!m_running.insert(key).second)
                continue;
            runOnPool(
                m_pool, m_context, [load = m_load, key] { return load(key); },
                [this, key](const Outcome<Value>& outcome) {
                    m_running.erase(key);
                    m_arrived(key, outcome);
                    launch();
                });
        }
    }

    QThreadPool& m_pool;
    int m_atOnce;
    QObject* m_context;
    Load m_load;
    Arrived m_arrived;
    std::vector<Key> m_waiting;  ///< the most important last
    std::set<Key> m_running;
};

}  // namespace overlook
