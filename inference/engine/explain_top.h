#pragma once

#include <cstddef>

#include "inference/protocol/messages.h"

namespace overlook {

/// An explanation of classes that only the picture's prediction tells.
struct ExplainTop {
    Explain request;
    /// So many of the best classes come before those of the request; in a segmentation those with the most pixels, the
    /// background only when there is nothing else.
    std::size_t best = 0;
};

}  // namespace overlook
