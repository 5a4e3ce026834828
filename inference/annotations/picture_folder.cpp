#include "inference/annotations/picture_folder.h"

#include <system_error>

#include "inference/core/files.h"
#include "inference/core/picture.h"
#include "inference/datasets/listing.h"

namespace overlook {

namespace fs = std::filesystem;

PictureFolder::PictureFolder(const fs::path& folder) {
    std::error_code failure;
    for (fs::recursive_directory_iterator entry(folder, failure), end; !failure && entry != end;
         entry.increment(failure)) {
        const fs::path& path = entry->path();
        if (!isPictureFile(path) || !isFile(path))
            continue;
        add(withoutPictureExtension(path.lexically_relative(folder).generic_u8string()), path);
    }
}

void PictureFolder::add(const std::string& name, const fs::path& file) {
    m_byPath.emplace(name + utf8(file.extension()), file);
    m_byStem.emplace(name, file);
    const auto [known, isNew] = m_byFile.emplace(utf8(pathFromUtf8(name).filename()), file);
    if (!isNew)
        known->second.clear();
}

std::optional<fs::path> PictureFolder::find(const std::string& name) const {
    if (const auto found = m_byPath.find(name); found != m_byPath.end())
        return found->second;
    const std::string stem = withoutPictureExtension(name);
    if (const auto found = m_byStem.find(stem); found != m_byStem.end())
        return found->second;
    const auto found = m_byFile.find(utf8(pathFromUtf8(stem).filename()));
    return found == m_byFile.end() || found->second.empty() ? std::nullopt : std::optional(found->second);
}

namespace {

/// The folder of the pictures by its name; empty when there is none.
fs::path pictureFolderOf(const fs::path& annotations) {
    const fs::path folder = isFolder(annotations) ? annotations : annotations.parent_path();
    for (const fs::path& place : {folder, folder / ".."})
        for (const char* name : {"images", "JPEGImages"})
            if (isFolder(place / name))
                return place / name;
    return {};
}

}  // namespace

bool hasPictureFolder(const fs::path& annotations) {
    return !pictureFolderOf(annotations).empty();
}

PictureFolder picturesBeside(const fs::path& path) {
    const fs::path named = pictureFolderOf(path);
    if (!named.empty())
        return PictureFolder(named);
    return PictureFolder(isFolder(path) ? path : path.parent_path());
}

}  // namespace overlook
