#pragma once

#include <string>

#include "inference/store/database.h"
#include "inference/store/image_table.h"

namespace overlook {

/// SQL: whether a row of images has a hint.
inline constexpr const char* kHasHints = "EXISTS (SELECT 1 FROM hints WHERE hints.image = images.id)";

/// SQL: whether a row of images matches; its values are ?1 … ?4.
[[nodiscard]] std::string conditionOf(const ImageQuery& query);

/// The columns of the pictures that match, in the query's order. Conditions among the columns take their values from
/// `values`.
[[nodiscard]] Statement matching(Database& database, const ImageQuery& query, const std::string& columns,
                                 const ImageQuery& values);
[[nodiscard]] Statement matching(Database& database, const ImageQuery& query, const std::string& columns);

}  // namespace overlook
