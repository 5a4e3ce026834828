#pragma once

#include <vector>

#include "app/document/document.h"
#include "inference/store/edit_history.h"

namespace overlook {

/// Whether a change is one of the table of classes, not of a picture.
[[nodiscard]] bool isOfClass(const ValueChange& change);

/// Shows in the list of pictures what an edit, an undo or a redo sets.
void showValues(Document& document, const std::vector<ValueChange>& values);

/// Where the document lists a picture of the project; -1 = nowhere.
[[nodiscard]] int placeOf(const Document& document, std::int64_t image);

}  // namespace overlook
