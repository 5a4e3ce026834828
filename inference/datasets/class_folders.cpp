#include "inference/datasets/class_folders.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "inference/core/files.h"
#include "inference/datasets/class_names.h"
#include "inference/datasets/listing.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

bool isListName(const std::string& name) {
    constexpr std::array<const char*, 7> kNames{"train", "training", "val", "valid", "validation", "test", "testing"};
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

bool holdClasses(const std::vector<fs::path>& folders) {
    return std::any_of(folders.begin(), folders.end(),
                       [](const fs::path& folder) { return !picturesOf(folder).empty(); });
}

/// Folders of lists, which have folders of classes in them.
std::vector<fs::path> listFoldersOf(const fs::path& root) {
    std::vector<fs::path> lists;
    for (const fs::path& folder : foldersOf(root))
        if (isListName(utf8(folder.filename())) && holdClasses(foldersOf(folder)))
            lists.push_back(folder);
    return lists;
}

/// The folders of classes with the list that each belongs to; the list is empty where there are no lists.
std::vector<std::pair<std::string, fs::path>> classFoldersOf(const fs::path& root) {
    std::vector<std::pair<std::string, fs::path>> found;
    for (const fs::path& list : listFoldersOf(root))
        for (const fs::path& folder : foldersOf(list))
            found.emplace_back(utf8(list.filename()), folder);
    if (found.empty())
        for (const fs::path& folder : foldersOf(root))
            found.emplace_back("", folder);
    return found;
}

ClassTable classesOf(const fs::path& root, const std::vector<std::pair<std::string, fs::path>>& folders) {
    if (const auto named = namedClasses(root))
        return *named;
    std::set<std::string> names;
    for (const auto& [list, folder] : folders)
        names.insert(utf8(folder.filename()));
    return classesBehindBackground({names.begin(), names.end()});
}

void addPictures(const std::string& list, const fs::path& folder, ReadDataSet& result) {
    const std::string name = utf8(folder.filename());
    const std::vector<fs::path> pictures = picturesOf(folder);
    const auto label = result.set.classes.idOf(name);
    if (!label && !pictures.empty()) {
        result.problems.push_back({Error(Error::Kind::BadData,
                                         OVERLOOK_TEXT("Error",
                                                       "The folder '%1' is called like no class of labels.txt. Add "
                                                       "its name there, or rename the folder."),
                                         {utf8(folder)})});
        return;
    }
    for (const fs::path& picture : pictures) {
        Sample sample;
        sample.id = (list.empty() ? "" : list + "_") + name + "_" + utf8(picture.stem());
        sample.picture = picture;
        sample.labels = {*label};
        if (!list.empty())
            result.set.lists[list].push_back(sample.id);
        result.set.samples.push_back(std::move(sample));
    }
}

/// Lists name each sample once, though two files may have been called alike.
void dropTwinsInLists(DataSet& set) {
    for (auto& [name, ids] : set.lists) {
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    }
}

}  // namespace

bool isClassFolders(const fs::path& root) {
    if (!listFoldersOf(root).empty())
        return true;
    const std::vector<fs::path> folders = foldersOf(root);
    // Pictures that lie in `train` itself have no class.
    const bool hasBareList = std::any_of(folders.begin(), folders.end(), [](const fs::path& folder) {
        return isListName(utf8(folder.filename())) && !picturesOf(folder).empty();
    });
    return !hasBareList && holdClasses(folders);
}

ReadDataSet readClassFolders(const fs::path& root) {
    if (!isFolder(root))
        throw Error(Error::Kind::Missing, OVERLOOK_TEXT("Error", "There is no folder '%1'. Check the name."),
                    {utf8(root)});
    const auto folders = classFoldersOf(root);
    ReadDataSet result;
    result.set.root = root;
    result.set.isSingleLabel = true;
    result.set.classes = classesOf(root, folders);
    for (const auto& [list, folder] : folders)
        addPictures(list, folder, result);
    if (result.set.samples.empty())
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error",
                                  "There are no pictures in the sub-folders of '%1'. Expected is one folder for each "
                                  "class, perhaps within folders train and val."),
                    {utf8(root)});
    dropTwins(result);
    dropTwinsInLists(result.set);
    listAllWhereNoneIs(result.set);
    finishDataSet(result.set);
    return result;
}

}  // namespace overlook
