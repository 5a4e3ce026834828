#include "inference/store/project_classes.h"

#include "inference/store/database.h"
#include "inference/store/edit_swap.h"
#include "inference/store/project.h"

namespace overlook {

ClassTable ProjectClasses::table() const {
    ClassTable classes;
    Statement rows =
        m_project.database().statement("SELECT id, name, colour FROM classes WHERE removed = 0 ORDER BY position, id");
    while (rows.step())
        classes.add({rows.number(0), rows.text(1), static_cast<std::uint32_t>(rows.integer(2))});
    return classes;
}

int ProjectClasses::add(const std::string& name, std::uint32_t colour) const {
    Database& database = m_project.database();
    database.write([&] {
        database.run(
            "INSERT INTO classes (id, name, colour, position, removed) SELECT coalesce(max(id), 0) + 1, ?1, ?2, "
            "coalesce(max(position), 0) + 1, 0 FROM classes",
            name, std::int64_t{colour});
    });
    return static_cast<int>(database.lastRowId());
}

void ProjectClasses::addAll(const ClassTable& classes) const {
    Database& database = m_project.database();
    database.write([&] {
        Statement insert = database.statement(
            "INSERT OR IGNORE INTO classes (id, name, colour, position, removed) SELECT ?1, ?2, ?3, "
            "coalesce(max(position), 0) + 1, 0 FROM classes");
        for (const ClassEntry& entry : classes.entries())
            insert.bind(entry.id, entry.name, std::int64_t{entry.colour}).run();
    });
}

std::map<int, int> ProjectClasses::merged() const {
    std::map<int, int> next;
    Statement rows = m_project.database().statement("SELECT id, removed FROM classes WHERE removed > 0");
    while (rows.step())
        if (const auto into = mergedInto(rows.number(1)))
            next[rows.number(0)] = *into;
    const ClassTable classes = table();
    std::map<int, int> merged;
    for (const auto& [id, into] : next) {
        int last = into;
        for (std::size_t steps = 0; steps < next.size() && next.count(last) > 0; ++steps)
            last = next.at(last);
        if (classes.find(last))
            merged[id] = last;
    }
    return merged;
}

void ProjectClasses::addMerged(const std::map<int, int>& merged) const {
    Database& database = m_project.database();
    database.write([&] {
        Statement insert = database.statement(
            "INSERT OR IGNORE INTO classes (id, name, colour, position, removed) VALUES (?1, '', 0, 0, ?2)");
        for (const auto& [id, into] : merged)
            insert.bind(id, removalBy({id, into}).value).run();
    });
}

int ProjectClasses::highestId() const {
    return static_cast<int>(m_project.database().integerOf("SELECT coalesce(max(id), -1) FROM classes"));
}

std::int64_t ProjectClasses::hintedImages(int classId) const {
    return m_project.database().integerOf("SELECT count(DISTINCT image) FROM hints WHERE class = ?1", classId);
}

}  // namespace overlook
