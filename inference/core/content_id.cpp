#define XXH_INLINE_ALL  // header only: nothing to link
#include <xxhash.h>

#include "inference/core/picture.h"

namespace overlook {

std::string contentId(const void* bytes, std::size_t size) {
    constexpr char kDigits[] = "0123456789abcdef";
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits(bytes, size));
    std::string text;
    for (const unsigned char byte : canonical.digest) {
        text += kDigits[byte >> 4];
        text += kDigits[byte & 15];
    }
    return text;
}

}  // namespace overlook
