#pragma once

#include <list>
#include <memory>
#include <string>
#include <utility>

namespace overlook {

/// The few most recently used values by key; the one unused for longest goes first.
template <typename Value>
class Recent {
 public:
    explicit Recent(std::size_t capacity) : m_capacity(capacity) {}

    /// Null when it is not there.
    [[nodiscard]] std::shared_ptr<Value> find(const std::string& key) {
        for (auto it = m_values.begin(); it != m_values.end(); ++it)
            if (it->first == key) {
                m_values.splice(m_values.begin(), m_values, it);
                return it->second;
            }
        return nullptr;
    }
    std::shared_ptr<Value> keep(const std::string& key, std::shared_ptr<Value> value) {
        m_values.emplace_front(key, std::move(value));
        if (m_values.size() > m_capacity)
            m_values.pop_back();
        return m_values.front().second;
    }

 private:
    std::size_t m_capacity;
    std::list<std::pair<std::string, std::shared_ptr<Value>>> m_values;
};

}  // namespace overlook
