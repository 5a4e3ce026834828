#pragma once

#include <QString>
#include <vector>

namespace overlook {

class Document;

/// Method id of the accumulated map of a run.
inline constexpr const char* kAccumulatedMethod = "oaa";
/// Method id of the raw maps that a run keeps of every epoch.
inline constexpr const char* kStoredMethod = "cam";

/// Ids of what can be shown now: the model's methods, and the accumulated map when a run is open.
[[nodiscard]] std::vector<QString> methodsOnOffer(const Document& document);

}  // namespace overlook
