#pragma once

#include <cstddef>
#include <iterator>
#include <list>
#include <unordered_map>
#include <utility>

namespace overlook {

/// The most recently used values within a budget of bytes. Values are cheap to copy (shared).
template <class Key, class Value, class Hash = std::hash<Key>>
class ByteCache {
 public:
    explicit ByteCache(std::size_t budget) : m_budget(budget) {}

    /// The value, which counts as used now; nullptr when it is not there. Valid until the next call.
    [[nodiscard]] const Value* find(const Key& key) {
        const auto found = m_places.find(key);
        if (found == m_places.end())
            return nullptr;
        m_entries.splice(m_entries.begin(), m_entries, found->second);
        return &found->second->value;
    }

    /// The newest value is kept even when it alone is over the budget.
    void insert(const Key& key, Value value, std::size_t bytes) {
        remove(key);
        m_entries.push_front({key, std::move(value), bytes});
        m_places[key] = m_entries.begin();
        m_used += bytes;
        while (m_used > m_budget && m_entries.size() > 1)
            remove(Key(m_entries.back().key));
    }

    void remove(const Key& key) {
        const auto found = m_places.find(key);
        if (found == m_places.end())
            return;
        m_used -= found->second->bytes;
        m_entries.erase(found->second);
        m_places.erase(found);
    }

    template <class Condition>
    void removeIf(Condition isMeant) {
        for (auto entry = m_entries.begin(); entry != m_entries.end();) {
            const auto next = std::next(entry);
            if (isMeant(entry->value))
                remove(Key(entry->key));
            entry = next;
        }
    }

    void clear() {
        m_entries.clear();
        m_places.clear();
        m_used = 0;
    }

    [[nodiscard]] std::size_t usedBytes() const { return m_used; }

 private:
    struct Entry {
        Key key;
        Value value;
        std::size_t bytes;
    };
    std::list<Entry> m_entries;  ///< most recently used first
    std::unordered_map<Key, typename std::list<Entry>::iterator, Hash> m_places;
    std::size_t m_budget;
    std::size_t m_used = 0;
};

}  // namespace overlook
