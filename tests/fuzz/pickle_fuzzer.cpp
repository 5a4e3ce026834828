// Pickles, as state dictionaries hold them.
#include <cstddef>
#include <cstdint>

#include "inference/core/error.h"
#include "inference/core/pickle.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    try {
        (void)overlook::readPickle(overlook::ByteView(bytes, size));
    } catch (const overlook::Error&) {
    }
    return 0;
}
