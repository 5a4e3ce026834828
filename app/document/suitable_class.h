#pragma once

namespace overlook {

class Document;

/// The class to look at when nobody chose one: the picture's first label, else its most probable class; -1 while
/// nothing tells.
[[nodiscard]] int suitableClass(const Document& document);

}  // namespace overlook
