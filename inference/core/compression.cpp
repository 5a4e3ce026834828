#include "inference/core/compression.h"

#include <zstd.h>

#include <memory>

#include "inference/core/error.h"

namespace overlook {

namespace {

constexpr int kLevel = 3;

[[noreturn]] void throwDamaged() {
    throw Error(Error::Kind::BadData,
                OVERLOOK_TEXT("Error", "Compressed pixels are damaged, so that they cannot be read."));
}

}  // namespace

std::vector<std::uint8_t> compressed(const void* bytes, std::size_t size) {
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, kLevel);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    std::vector<std::uint8_t> frame(ZSTD_compressBound(size));
    const std::size_t written = ZSTD_compress2(context.get(), frame.data(), frame.size(), bytes, size);
    if (ZSTD_isError(written))
        throw Error(Error::Kind::Engine, OVERLOOK_TEXT("Error", "Pixels cannot be compressed: %1."),
                    {ZSTD_getErrorName(written)});
    frame.resize(written);
    return frame;
}

std::vector<std::uint8_t> decompressed(ByteView frame, std::size_t size) {
    if (ZSTD_getFrameContentSize(frame.begin(), frame.size()) != size)
        throwDamaged();
    std::vector<std::uint8_t> bytes(size);
    if (ZSTD_decompress(bytes.data(), bytes.size(), frame.begin(), frame.size()) != size)
        throwDamaged();
    return bytes;
}

}  // namespace overlook
