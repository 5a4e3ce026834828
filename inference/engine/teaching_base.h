#pragma once

#include "inference/protocol/training_messages.h"

namespace overlook {

/// A teaching with all that its base says: RunParameters::weights names a run (its last checkpoint is taken), a
/// checkpoint of one, or weights of a network here. From a run come network, classes, side of the pictures and whether
/// classes exclude each other, as far as the request leaves them open; other weights need the network's name and the
/// classes' names in the request, or get the names of the data set; of a TorchScript file its card says them. Throws
/// Error: Missing, BadData, BadModel; BadRequest when no base is named.
[[nodiscard]] Train onItsBase(Train request);

}  // namespace overlook
