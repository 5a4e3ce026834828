#include "inference/annotations/annotation.h"

#include <algorithm>
#include <tuple>

namespace overlook {

namespace {

bool isSamePixels(const cv::Mat& a, const cv::Mat& b) {
    if (a.size() != b.size() || a.type() != b.type())
        return false;
    return a.empty() || cv::norm(a, b, cv::NORM_INF) == 0;
}

}  // namespace

bool operator==(const Shape& a, const Shape& b) {
    const auto parts = [](const Shape& s) {
        return std::tie(s.kind, s.label, s.group, s.isCrowd, s.rings, s.runs, s.description, s.flags, s.number);
    };
    return parts(a) == parts(b);
}

bool operator==(const PixelMask& a, const PixelMask& b) {
    return isSamePixels(a.classes, b.classes) && isSamePixels(a.instances, b.instances);
}

bool operator==(const SlicePlace& a, const SlicePlace& b) {
    return a.index == b.index && a.spacing == b.spacing && a.worldFromVoxel == b.worldFromVoxel;
}

bool operator==(const AnnotatedPicture& a, const AnnotatedPicture& b) {
    const auto parts = [](const AnnotatedPicture& p) {
        return std::tie(p.name, p.size, p.list, p.labels, p.flags, p.shapes, p.mask, p.rule, p.number, p.slice);
    };
    return parts(a) == parts(b);
}

std::string pictureName(const std::string& written) {
    std::string text = written;
    std::replace(text.begin(), text.end(), '\\', '/');
    if (text.size() >= 2 && text[1] == ':')
        text.erase(0, 2);
    std::string name;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('/', at), text.size());
        const std::string part = text.substr(at, end - at);
        if (!part.empty() && part != "." && part != ".." && part.find('\0') == std::string::npos)
            name += (name.empty() ? "" : "/") + part;
        at = end + 1;
    }
    return name;
}

}  // namespace overlook
