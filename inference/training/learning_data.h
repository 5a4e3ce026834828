#pragma once

#include <string>

#include "inference/core/job_control.h"
#include "inference/protocol/training_messages.h"
#include "inference/training/learning_set.h"
#include "inference/training/training_method.h"

namespace overlook {

/// Reads the data set and the hints that a training asks for, checked file by file. Throws BrokenDataSet when something
/// is wrong with a picture of a list and broken ones are not to be left out; Error (Missing, BadData, BadRequest,
/// Unreadable) when the set cannot be used at all.
[[nodiscard]] LearningSet readLearningSet(const Train& request, PictureStorage storage, const JobControl& job);

/// Throws Error (BadData) when pixels' classes are needed and no training picture has a mask; `method` is named.
void checkMasks(const LearningSet& set, const BatchNeeds& needs, const std::string& method);

}  // namespace overlook
