#pragma once

namespace overlook {

class Document;

/// The value of a class of the document in masks that go into files: that of the data set, by name; without one the
/// class index plus one, since 0 is the background, unless the model has a background among its classes itself.
[[nodiscard]] int labelValue(const Document& document, int classId);

}  // namespace overlook
