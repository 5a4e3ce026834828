#pragma once

#include <functional>

#include "inference/datasets/data_problem.h"

namespace overlook {

class Console;

/// Warns of the first twenty, and says how many more there are.
void warnOf(const DataProblems& problems, Console& console);

/// Does the work; what is wrong with a data set is listed before the error goes on.
void listingProblems(Console& console, const std::function<void()>& work);

}  // namespace overlook
