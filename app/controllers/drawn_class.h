#pragma once

#include <optional>

#include "app/controllers/project_controller.h"

namespace overlook {

/// The class of the project that hints are drawn for; none = nobody has chosen a class. A class that only the model
/// knows is added to the project first.
[[nodiscard]] std::optional<int> drawnClass(Document& document, ProjectController& projects);

}  // namespace overlook
