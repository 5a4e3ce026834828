#include "inference/datasets/listing.h"

#include <algorithm>
#include <system_error>

#include "inference/core/files.h"
#include "inference/core/picture.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

using IsWanted = bool (*)(const fs::path&);

std::vector<fs::path> entriesOf(const fs::path& folder, IsWanted isWanted) {
    std::vector<fs::path> entries;
    std::error_code failure;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure))
        if (isWanted(entry->path()))
            entries.push_back(entry->path());
    std::sort(entries.begin(), entries.end());
    return entries;
}

}  // namespace

bool isFile(const fs::path& path) {
    std::error_code ignored;
    return fs::is_regular_file(path, ignored);
}

bool isFolder(const fs::path& path) {
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

std::vector<fs::path> filesOf(const fs::path& folder) {
    return entriesOf(folder, isFile);
}

std::vector<fs::path> picturesOf(const fs::path& folder) {
    return entriesOf(folder, [](const fs::path& path) { return isPictureFile(path) && isFile(path); });
}

std::vector<fs::path> foldersOf(const fs::path& folder) {
    return entriesOf(folder, [](const fs::path& path) { return isFolder(path) && utf8(path.filename())[0] != '.'; });
}

std::string withoutPictureExtension(const std::string& name) {
    const fs::path path = pathFromUtf8(name);
    return isPictureFile(path) ? utf8(path.parent_path() / path.stem()) : name;
}

std::string idOfPicture(const std::string& path) {
    std::string id = utf8(pathFromUtf8(withoutPictureExtension(path)).lexically_normal());
    std::replace_if(
        id.begin(), id.end(), [](char c) { return c == '/' || c == '\\'; }, '_');
    return id;
}

}  // namespace overlook
