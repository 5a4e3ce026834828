#pragma once

#include <QString>

namespace overlook {

struct TrainingMethodChoice;

/// The field's name of a training method: "GAIN with hints"; its id when it is not known here.
[[nodiscard]] QString trainingMethodTitle(const QString& id);
/// One sentence about it, translated; the engine's own when it is not known here.
[[nodiscard]] QString trainingMethodSummary(const TrainingMethodChoice& method);
/// The network's id with what to expect of it: "tiny-cam (minutes on a CPU)", translated.
[[nodiscard]] QString networkTitle(const QString& id);

}  // namespace overlook
