// What is read of a picture before OpenCV decodes it: header, EXIF orientation, TIFF directory.
#include <cstddef>
#include <cstdint>
#include <vector>

#include "inference/core/error.h"
#include "inference/core/exif.h"
#include "inference/core/picture_decoding.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::vector<std::uint8_t> file(bytes, bytes + size);
    try {
        (void)overlook::exifOrientation(file);
        (void)overlook::withoutTiffOrientation(file);
        (void)overlook::checkedPictureHeader(file, "a");
    } catch (const overlook::Error&) {
    }
    return 0;
}
