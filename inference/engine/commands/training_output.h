#pragma once

#include "inference/training/trainer.h"

namespace overlook {

class Console;

/// Prints a line an epoch.
[[nodiscard]] EpochObserver epochPrinter(Console& console);

/// Prints the run's folder, and warns of what did not go as asked.
void printSummary(const TrainSummary& summary, Console& console);

}  // namespace overlook
