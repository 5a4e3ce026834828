#pragma once

#include <memory>

#include "inference/training/training_method.h"

namespace overlook {

/// Counterexamples from hints (after Teso and Kersting, "Explanatory Interactive Machine Learning", AIES 2019, CAIPI):
/// where somebody says "do not look here", what is there may change without the class changing, and does not make the
/// class.
///
/// L_cl + λ₊ L₊ + λ₋ L₋. For each class with hints, a linear detector of the context, what the hints say not to look
/// at, is fitted to the cells of the network's input under the hints, against the cells to look at and those of
/// pictures without the class; so hints on a few pictures speak of all. L₊: the score of a picture with the class whose
/// context is exchanged for that place of a picture without the class, which must stay; L₋: the score of the context
/// put into a picture without the class, which must not come. The input is meant to be the activation of a layer, as in
/// quick teaching; for pictures, cells are those of the features before the head.
[[nodiscard]] std::unique_ptr<TrainingMethod> makeCounterexamples(const MethodContext& context);

}  // namespace overlook
