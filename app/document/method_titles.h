#pragma once

#include <QString>
#include <utility>
#include <vector>

namespace overlook {

class Document;

/// Method id of the accumulated map of a run.
inline constexpr const char* kAccumulatedMethod = "oaa";

/// What a method is called: names of the literature are the same in every language.
[[nodiscard]] QString methodTitle(const QString& id);

/// Ids and titles of what can be shown now: the model's methods, and the accumulated map when a run is open.
[[nodiscard]] std::vector<std::pair<QString, QString>> availableMethods(const Document& document);

}  // namespace overlook
