#include "app/views/hint_order.h"

#include "app/document/document.h"

namespace overlook {

std::vector<int> hintOrder(const Document& document) {
    const auto& hints = document.hints().hints();
    const ClassTable& classes = document.dataClasses();
    std::vector<int> order;
    for (const auto& [classId, mask] : hints)
        if (!classes.find(classId))
            order.push_back(classId);
    for (const ClassEntry& entry : classes.entries())
        if (hints.count(entry.id) > 0)
            order.push_back(entry.id);
    return order;
}

}  // namespace overlook
