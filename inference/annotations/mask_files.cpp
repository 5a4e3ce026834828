#include "inference/annotations/mask_files.h"

#include <algorithm>
#include <mutex>
#include <set>
#include <system_error>
#include <utility>

#include "inference/annotations/class_list.h"
#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/datasets/errors_of.h"
#include "inference/datasets/listing.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

constexpr int kNarrowIgnore = 0xFF;
constexpr int kWideIgnore = 0xFFFF;

std::set<int> valuesOf(const cv::Mat& mask) {
    cv::Mat1w values;
    mask.convertTo(values, CV_16U);
    std::vector<bool> isThere(kWideIgnore + 1);
    for (const std::uint16_t value : values)
        isThere[value] = true;
    std::set<int> found;
    for (int value = 1; value <= kWideIgnore; ++value)
        if (isThere[static_cast<std::size_t>(value)])
            found.insert(value);
    found.erase(mask.depth() == CV_16U ? kWideIgnore : kNarrowIgnore);
    return found;
}

/// "class 1" … for every number that is in any mask; files that cannot be read are left to whoever reads them.
ClassTable classesIn(const std::vector<fs::path>& files, cv::Mat (*read)(const fs::path&)) {
    std::set<int> ids;
    std::mutex guard;
    (void)errorsOf(files.size(), [&](std::size_t i) {
        const std::set<int> found = valuesOf(read(files[i]));
        const std::lock_guard lock(guard);
        ids.insert(found.begin(), found.end());
    });
    ClassTable classes = onlyBackground();
    for (const int id : ids)
        classes.add({id, classes.nameOf(id), vocColour(id % 256)});
    return classes;
}

}  // namespace

std::string nameOfMask(const fs::path& file) {
    std::string name = (file.parent_path() / file.stem()).generic_u8string();
    while (withoutPictureExtension(name) != name)  // a.jpg.png is the mask of a.jpg, whose own mask would be a.png
        name = withoutPictureExtension(name);
    return name;
}

std::vector<fs::path> filesEnding(const fs::path& folder, const std::string& extension) {
    std::vector<fs::path> files;
    std::error_code failure;
    for (fs::recursive_directory_iterator entry(folder, failure), end; !failure && entry != end;
         entry.increment(failure))
        if (entry->path().extension() == extension && isFile(entry->path()) &&
            utf8(entry->path().filename()).front() != '.')
            files.push_back(entry->path());
    std::sort(files.begin(), files.end());
    return files;
}

AnnotationSource openMaskFiles(const fs::path& folder, const std::string& extension, cv::Mat (*read)(const fs::path&)) {
    const std::vector<fs::path> files = filesEnding(folder, extension);
    if (files.empty())
        throw Error(Error::Kind::Missing, OVERLOOK_TEXT("Error", "There are no files *%1 in '%2'. Check the name."),
                    {extension, utf8(folder)});
    AnnotationSource source;
    const std::optional<ClassTable> classes = readClassList(folder);
    source.classes = classes ? *classes : classesIn(files, read);
    for (const fs::path& file : files)
        source.pictures.push_back(nameOfMask(file.lexically_relative(folder)));
    source.read = [files, read, names = source.pictures](std::size_t index) {
        AnnotatedPicture picture;
        picture.name = names.at(index);
        picture.mask.classes = read(files.at(index));
        picture.size = picture.mask.classes.size();
        return picture;
    };
    return source;
}

cv::Mat widened(const cv::Mat& narrow) {
    cv::Mat wide;
    narrow.convertTo(wide, CV_16U);
    wide.setTo(kWideIgnore, narrow == kNarrowIgnore);
    return wide;
}

cv::Mat narrowed(const cv::Mat& wide, const std::string& picture) {
    const cv::Mat isIgnored = wide == kWideIgnore;
    if (cv::countNonZero(wide > kNarrowIgnore - 1) != cv::countNonZero(isIgnored))
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error",
                                  "The mask of “%1” holds class numbers above 254, which do not fit into 8 bits. Write "
                                  "16-bit masks instead."),
                    {picture});
    cv::Mat narrow;
    wide.convertTo(narrow, CV_8U);  // 65535 becomes 255
    return narrow;
}

}  // namespace overlook
