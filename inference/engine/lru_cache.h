#pragma once

#include <cstdint>
#include <list>
#include <memory>
#include <string>
#include <utility>

namespace overlook {

/// Keeps the most recently used values, up to a number and a total cost; the newest is always kept.
template <typename Value>
class LruCache {
 public:
    LruCache(std::size_t maxEntries, std::uint64_t maxCost) : m_maxEntries(maxEntries), m_maxCost(maxCost) {}

    /// Null when it is not there. Counts as a use.
    [[nodiscard]] std::shared_ptr<Value> find(const std::string& key) {
        for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
            if (entry->key != key)
                continue;
            m_entries.splice(m_entries.begin(), m_entries, entry);
            return m_entries.front().value;
        }
        return nullptr;
    }

    std::shared_ptr<Value> insert(std::string key, std::shared_ptr<Value> value, std::uint64_t cost) {
        m_entries.push_front({std::move(key), std::move(value), cost});
        m_cost += cost;
        while (m_entries.size() > 1 && (m_entries.size() > m_maxEntries || m_cost > m_maxCost)) {
            m_cost -= m_entries.back().cost;
            m_entries.pop_back();
        }
        return m_entries.front().value;
    }

    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

 private:
    struct Entry {
        std::string key;
        std::shared_ptr<Value> value;
        std::uint64_t cost;
    };

    std::list<Entry> m_entries;  ///< the most recently used first
    std::size_t m_maxEntries;
    std::uint64_t m_maxCost;
    std::uint64_t m_cost = 0;
};

}  // namespace overlook
