#include "app/document/hint_sheet.h"

#include <algorithm>
#include <utility>

namespace overlook {

void HintSheet::reset(std::map<int, TriMask> hints) {
    std::erase_if(hints, [](const auto& hint) { return hint.second.isUnknown(); });
    if (hints == m_hints)
        return;
    m_hints = std::move(hints);
    Q_EMIT replaced();
}

void HintSheet::set(int classId, const TriMask& mask, const QRect& changedPixels) {
    if (changedPixels.isEmpty())
        return;
    const bool isNew = m_hints.count(classId) == 0;
    m_hints[classId] = mask;
    if (isNew)
        Q_EMIT replaced();
    else
        Q_EMIT painted(classId, changedPixels);
}

TriMask HintSheet::hint(int classId) const {
    const auto found = m_hints.find(classId);
    return found == m_hints.end() ? TriMask() : found->second;
}

bool HintSheet::isEmpty() const {
    return std::all_of(m_hints.begin(), m_hints.end(), [](const auto& hint) { return hint.second.isUnknown(); });
}

}  // namespace overlook
