#include "app/engine/file_set.h"

#include "inference/core/files.h"
#include "inference/core/model_files.h"
#include "inference/protocol/file_fields.h"

namespace overlook {

namespace {

namespace fs = std::filesystem;

/// None for a text that stands for no file.
std::vector<fs::path> filesOf(NamedFile kind, const std::string& text) {
    const fs::path path = pathFromUtf8(text);
    std::error_code ignored;
    switch (kind) {
        case NamedFile::Picture:
            (void)readBeginning(path, 1);  // says why when it cannot be read
            return {path};
        case NamedFile::Model:
            return filesOfModel(path);
        case NamedFile::Card:
            return text.empty() ? std::vector<fs::path>() : filesOfCard(path);
        case NamedFile::MaskOrRegion:
            return fs::is_regular_file(path, ignored) ? std::vector{path} : std::vector<fs::path>();
    }
    return {};
}

/// The deepest folder that both are in.
fs::path sharedFolder(const fs::path& folder, const fs::path& file) {
    fs::path shared;
    const fs::path other = file.parent_path();
    auto theirs = other.begin();
    for (const fs::path& part : folder) {
        if (theirs == other.end() || *theirs++ != part)
            break;
        shared /= part;
    }
    return shared;
}

}  // namespace

std::string FileSet::nameOf(const fs::path& file) const {
    return utf8(file.lexically_relative(root));
}

std::vector<FileSet> fileSetsOf(const std::string& method, const nlohmann::json& params) {
    std::vector<FileSet> sets;
    for (const FileField& field : fileFieldsOf(method)) {
        FileSet set{field.name, {}, filesOf(field.kind, params.value(field.name, std::string()))};
        if (set.files.empty())
            continue;
        for (fs::path& file : set.files)
            file = fs::absolute(file).lexically_normal();
        set.root = set.files.front().parent_path();
        for (const fs::path& file : set.files)
            set.root = sharedFolder(set.root, file);
        sets.push_back(std::move(set));
    }
    return sets;
}

}  // namespace overlook
