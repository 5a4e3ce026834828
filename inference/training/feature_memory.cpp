#include "inference/training/feature_memory.h"

namespace overlook {

void FeatureMemory::use(const std::string& source) {
    {
        const std::lock_guard lock(m_mutex);
        if (source == m_source)
            return;
    }
    forget();
    const std::lock_guard lock(m_mutex);
    m_source = source;
}

void FeatureMemory::forget() {
    const std::lock_guard lock(m_mutex);
    m_source.clear();
    m_byKey.clear();
    m_newestFirst.clear();
    m_bytes = 0;
}

std::size_t FeatureMemory::count() const {
    const std::lock_guard lock(m_mutex);
    return m_byKey.size();
}

at::Tensor FeatureMemory::find(const std::string& key) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_byKey.find(key);
    if (found == m_byKey.end())
        return {};
    m_newestFirst.splice(m_newestFirst.begin(), m_newestFirst, found->second);
    return found->second->second;
}

void FeatureMemory::keep(const std::string& key, const at::Tensor& activation) {
    const std::lock_guard lock(m_mutex);
    if (m_byKey.count(key) > 0)
        return;
    m_newestFirst.emplace_front(key, activation);
    m_byKey[key] = m_newestFirst.begin();
    m_bytes += activation.nbytes();
    while (m_bytes > kBytes && m_newestFirst.size() > 1) {
        m_bytes -= m_newestFirst.back().second.nbytes();
        m_byKey.erase(m_newestFirst.back().first);
        m_newestFirst.pop_back();
    }
}

}  // namespace overlook
