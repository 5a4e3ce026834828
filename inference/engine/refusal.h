#pragma once

#include "inference/core/error.h"

namespace overlook {

/// Does without what is refused with an Error, and says whether it was done; only the user's wish to stop goes on, and
/// what else is thrown.
template <typename Work>
bool unlessRefused(const Work& work) {
    try {
        work();
        return true;
    } catch (const Error& error) {
        if (error.kind() == Error::Kind::Cancelled)
            throw;
        return false;
    }
}

}  // namespace overlook
