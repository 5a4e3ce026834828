#include "inference/core/class_table.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace overlook {

ClassTable::ClassTable(const std::vector<std::string>& names) {
    m_entries.reserve(names.size());
    for (const std::string& name : names) {
        const int id = static_cast<int>(m_entries.size());
        m_entries.push_back({id, name, vocColour(id)});
    }
}

void ClassTable::add(ClassEntry entry) {
    const auto known = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const ClassEntry& existing) { return existing.id == entry.id; });
    if (known != m_entries.end())
        *known = std::move(entry);
    else
        m_entries.push_back(std::move(entry));
}

const ClassEntry* ClassTable::find(int id) const {
    // Most tables are in the order of their ids.
    const auto position = static_cast<std::size_t>(id);
    if (id >= 0 && position < m_entries.size() && m_entries[position].id == id)
        return &m_entries[position];
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const ClassEntry& entry) { return entry.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

std::optional<int> ClassTable::idOf(const std::string& nameOrId) const {
    for (const ClassEntry& entry : m_entries)
        if (entry.name == nameOrId)
            return entry.id;
    int id = 0;
    const char* end = nameOrId.data() + nameOrId.size();
    const auto [stop, failure] = std::from_chars(nameOrId.data(), end, id);
    if (failure != std::errc() || stop != end || !find(id))
        return std::nullopt;
    return id;
}

std::string ClassTable::nameOf(int id) const {
    const ClassEntry* entry = find(id);
    return entry && !entry->name.empty() ? entry->name : "class " + std::to_string(id);
}

std::uint32_t vocColour(int label) {
    std::uint32_t red = 0;
    std::uint32_t green = 0;
    std::uint32_t blue = 0;
    auto rest = static_cast<std::uint32_t>(label);
    for (int bit = 7; bit >= 0; --bit, rest >>= 3) {
        red |= (rest & 1U) << bit;
        green |= ((rest >> 1) & 1U) << bit;
        blue |= ((rest >> 2) & 1U) << bit;
    }
    return (red << 16) | (green << 8) | blue;
}

}  // namespace overlook
