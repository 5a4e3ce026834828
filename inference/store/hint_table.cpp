#include "inference/store/hint_table.h"

#include <memory>

#include "inference/core/error.h"
#include "inference/store/database.h"
#include "inference/store/project.h"

namespace overlook {

cv::Size HintTable::sizeOf(std::int64_t image) const {
    Statement row = m_project.database().statement("SELECT width, height FROM images WHERE id = ?1");
    row.bind(image);
    if (!row.step())
        throw Error(Error::Kind::Missing, OVERLOOK_TEXT("Error", "The project has no picture number %1."),
                    {std::to_string(image)});
    return {row.number(0), row.number(1)};
}

std::map<int, TriMask> HintTable::read(std::int64_t image) const {
    const cv::Size size = sizeOf(image);
    std::map<int, TriMask> hints;
    Statement rows = m_project.database().statement(
        "SELECT class, \"column\", \"row\", pixels FROM hints WHERE image = ?1 ORDER BY class");
    rows.bind(image);
    while (rows.step()) {
        TriMask& mask = hints.try_emplace(rows.number(0), size).first->second;
        const TilePosition position{rows.number(1), rows.number(2)};
        const cv::Rect area = mask.areaOf(position);
        if (area.empty())
            throw DamagedFile(m_project.path());
        mask.setTile(position, std::make_shared<const HintTile>(HintTile::fromBytes(rows.bytes(3), area.size())));
    }
    return hints;
}

TriMask HintTable::read(std::int64_t image, int classId) const {
    const std::map<int, TriMask> hints = read(image);
    const auto found = hints.find(classId);
    return found == hints.end() ? TriMask(sizeOf(image)) : found->second;
}

std::vector<int> HintTable::classesOf(std::int64_t image) const {
    std::vector<int> classes;
    Statement rows = m_project.database().statement("SELECT DISTINCT class FROM hints WHERE image = ?1 ORDER BY class");
    rows.bind(image);
    while (rows.step())
        classes.push_back(rows.number(0));
    return classes;
}

std::vector<std::int64_t> HintTable::images() const {
    std::vector<std::int64_t> images;
    Statement rows = m_project.database().statement("SELECT DISTINCT image FROM hints ORDER BY image");
    while (rows.step())
        images.push_back(rows.integer(0));
    return images;
}

}  // namespace overlook
