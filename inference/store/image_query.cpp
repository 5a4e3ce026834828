#include "inference/store/image_query.h"

namespace overlook {

namespace {

/// With + in front, so that the rows themselves are sorted: a damaged index hides none of them.
std::string orderOf(const ImageQuery& query) {
    const std::string direction = query.isDescending ? " DESC" : "";
    switch (query.order) {
        case ImageOrder::Path:
            return "+path" + direction;
        case ImageOrder::Status:
            return "status" + direction + ", +path";
        case ImageOrder::Size:
            return "width * height" + direction + ", +path";
        case ImageOrder::Added:
            break;
    }
    return "id" + direction;
}

/// For LIKE … ESCAPE '\': anywhere, and taken literally.
std::string patternOf(const std::string& text) {
    std::string pattern = "%";
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\')
            pattern += '\\';
        pattern += c;
    }
    return pattern + "%";
}

}  // namespace

std::string conditionOf(const ImageQuery& query) {
    std::string sql = "1";
    if (query.status)
        sql += " AND status = ?1";
    if (query.classId)
        sql += " AND instr(labels, ?2) > 0";
    if (query.hasHints)
        sql += std::string(" AND ") + kHasHints + " = ?3";
    if (!query.text.empty())
        sql += " AND path LIKE ?4 ESCAPE '\\'";
    return sql;
}

Statement matching(Database& database, const ImageQuery& query, const std::string& columns, const ImageQuery& values) {
    // The last condition keeps ?1 … ?4 in every statement.
    Statement rows = database.statement("SELECT " + columns + " FROM images WHERE " + conditionOf(query) +
                                        " AND coalesce(?1, ?2, ?3, ?4, 1) IS NOT NULL ORDER BY " + orderOf(query));
    rows.bind(static_cast<int>(values.status.value_or(ImageStatus::New)), labelsText({values.classId.value_or(0)}),
              values.hasHints.value_or(false) ? 1 : 0, patternOf(values.text));
    return rows;
}

Statement matching(Database& database, const ImageQuery& query, const std::string& columns) {
    return matching(database, query, columns, query);
}

}  // namespace overlook
