#include "inference/core/memory_failure.h"

#include <new>
#include <string>

namespace overlook {

bool isOutOfMemory(const std::exception& exception) {
    if (dynamic_cast<const std::bad_alloc*>(&exception))
        return true;
    // LibTorch and OpenCV have no type of their own for it that all their versions share.
    const std::string message = exception.what();
    for (const char* sign : {"out of memory", "can't allocate memory", "not enough memory", "Failed to allocate"})
        if (message.find(sign) != std::string::npos)
            return true;
    return false;
}

}  // namespace overlook
