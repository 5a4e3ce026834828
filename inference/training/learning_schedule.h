#pragma once

#include "inference/protocol/optimiser_parameters.h"

namespace overlook {

/// Share of the learning rate that is in force when `epochsDone` (a fraction within an epoch) of `epochs` are over. It
/// rises from a tenth to 1 during the warm-up, which takes half the run at most. Then, with t = 0 … 1 over the rest of
/// the run: "constant" 1; "cosine" from 1 to a hundredth (Loshchilov and Hutter, ICLR 2017, eq. 5); "poly" (1 -
/// t)^power (Chen et al., DeepLab, TPAMI 2018, section 4.1); "step" factor^n after n of the epochs at which it steps.
[[nodiscard]] double learningShare(const OptimiserParameters& parameters, double epochsDone, int epochs);

/// Throws Error (BadRequest) naming the first of the parameters that cannot be used, and what can.
void checkOptimiserParameters(const OptimiserParameters& parameters);

}  // namespace overlook
