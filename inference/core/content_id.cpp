#define XXH_INLINE_ALL  // header only: nothing to link
#include <xxhash.h>

#include <memory>

#include "inference/core/files.h"
#include "inference/core/picture.h"

namespace overlook {

namespace {

std::string hexText(XXH128_hash_t hash) {
    constexpr char kDigits[] = "0123456789abcdef";
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, hash);
    std::string text;
    for (const unsigned char byte : canonical.digest) {
        text += kDigits[byte >> 4];
        text += kDigits[byte & 15];
    }
    return text;
}

}  // namespace

std::string contentId(const void* bytes, std::size_t size) {
    return hexText(XXH3_128bits(bytes, size));
}

std::string fileContentId(const std::filesystem::path& path) {
    const std::unique_ptr<XXH3_state_t, decltype(&XXH3_freeState)> state(XXH3_createState(), &XXH3_freeState);
    XXH3_128bits_reset(state.get());
    readInPieces(path,
                 [&state](const void* bytes, std::size_t size) { XXH3_128bits_update(state.get(), bytes, size); });
    return hexText(XXH3_128bits_digest(state.get()));
}

}  // namespace overlook
