#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace overlook {

/// One class of a model or data set.
struct ClassEntry {
    int id = 0;  ///< the class index; never reused for another class
    std::string name;
    std::uint32_t colour = 0;  ///< 0xRRGGBB
};

/// The classes in the order they are shown; ids stay the same whatever the order, name or colour.
class ClassTable {
 public:
    ClassTable() = default;
    /// Ids 0 … n-1 in order, colours of the VOC palette.
    explicit ClassTable(const std::vector<std::string>& names);

    void add(ClassEntry entry);
    [[nodiscard]] const std::vector<ClassEntry>& entries() const { return m_entries; }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] const ClassEntry* find(int id) const;
    /// By exact name, else by a number that is an id.
    [[nodiscard]] std::optional<int> idOf(const std::string& nameOrId) const;
    /// The name, or "class 7" where the id has none.
    [[nodiscard]] std::string nameOf(int id) const;

 private:
    std::vector<ClassEntry> m_entries;
};

/// Colour of a label in the PASCAL VOC palette, 0xRRGGBB (bit-interleaved formula of the VOC development kit).
[[nodiscard]] std::uint32_t vocColour(int label);

}  // namespace overlook
