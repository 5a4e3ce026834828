#include "inference/annotations/mask_png.h"

#include <opencv2/imgcodecs.hpp>
#include <vector>

#include "inference/core/files.h"
#include "inference/core/indexed_png.h"
#include "inference/core/picture_decoding.h"
#include "inference/core/png_chunks.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

constexpr int kCompression = 6;

bool isWideGrey(const std::vector<std::uint8_t>& bytes) {
    const std::vector<PngChunk> chunks = pngChunks(bytes);
    if (chunks.empty() || chunks.front().payload.size() < 10)
        return false;
    return chunks.front().payload.byte(8) == 16 && chunks.front().payload.byte(9) == 0;  // bit depth, colour type
}

}  // namespace

cv::Mat decodeMaskPng(const std::vector<std::uint8_t>& bytes, const fs::path& name) {
    if (!isWideGrey(bytes))
        return decodeIndexedPng(bytes, name);
    return decodeStored(bytes, checkedPictureHeader(bytes, utf8(name)), utf8(name), cv::IMREAD_UNCHANGED);
}

cv::Mat readMaskPng(const fs::path& path) {
    return decodeMaskPng(readBytes(path), path);
}

void writeGreyPng(const fs::path& path, const cv::Mat& values) {
    CV_Assert(values.type() == CV_8UC1 || values.type() == CV_16UC1);
    std::vector<std::uint8_t> file;
    cv::imencode(".png", values, file, {cv::IMWRITE_PNG_COMPRESSION, kCompression});
    writeAtomically(path, file.data(), file.size(), Flush::Later);
}

}  // namespace overlook
