#pragma once

#include <vector>

namespace overlook {

class Document;

/// The classes with hints of the shown picture in the order in which they are painted: that of the list of classes, as
/// in exported masks, where the last one of several at a pixel is on top. Classes that are not in the list come first.
[[nodiscard]] std::vector<int> hintOrder(const Document& document);

}  // namespace overlook
