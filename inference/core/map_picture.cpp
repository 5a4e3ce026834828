#include "inference/core/map_picture.h"

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/picture_decoding.h"

namespace overlook {

cv::Mat1f readMapPicture(const std::filesystem::path& path) {
    const auto bytes = readBytes(path);
    const cv::Mat stored = decodeStored(bytes, checkedPictureHeader(bytes, utf8(path)), utf8(path));
    if (stored.channels() != 1)
        throw Error(Error::Kind::Unreadable,
                    OVERLOOK_TEXT("Error",
                                  "'%1' is in colour, but a map must be a grey picture of 8 or 16 bits or a "
                                  "NumPy file."),
                    {utf8(path)});
    cv::Mat1f values;
    stored.convertTo(values, CV_32F);
    return values;
}

}  // namespace overlook
