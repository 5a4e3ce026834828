#include "inference/datasets/project_data_set.h"

#include <utility>

#include "inference/core/files.h"
#include "inference/datasets/listing.h"
#include "inference/store/hint_table.h"
#include "inference/store/image_table.h"
#include "inference/store/project.h"
#include "inference/store/project_classes.h"
#include "inference/store/setting_table.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

/// Masks use 0 for the background whether or not anybody made it a class.
ClassTable withBackground(const ClassTable& classes) {
    ClassTable all;
    if (!classes.find(0))
        all.add({0, "background", vocColour(0)});
    for (const ClassEntry& entry : classes.entries())
        all.add(entry);
    return all;
}

Sample sampleOf(const ProjectImage& image, const Project& project) {
    Sample sample;
    sample.id = image.name;
    sample.picture = ImageTable(project).fileOf(image);
    if (!image.mask.empty())
        sample.mask = (project.folder() / pathFromUtf8(image.mask)).lexically_normal();
    for (const int label : image.labels)
        if (label != 0)
            sample.labels.push_back(label);
    sample.size = image.size;
    return sample;
}

void addLists(const ProjectImage& image, DataSet& set) {
    for (const std::string& list : image.lists)
        set.lists[list].push_back(image.name);
}

}  // namespace

bool isProjectDataSet(const fs::path& path) {
    return isProjectFile(path) && isFile(path);
}

ReadDataSet dataSetOf(const Project& project) {
    ReadDataSet result;
    result.set.root = project.path();
    result.set.classes = withBackground(ProjectClasses(project).table());
    result.set.isSingleLabel = SettingTable(project).value("data/single-label") == "1";
    const std::map<int, int> merged = ProjectClasses(project).merged();
    const auto mergedClasses = merged.empty() ? nullptr : std::make_shared<const std::map<int, int>>(merged);
    for (const ProjectImage& image : ImageTable(project).all()) {
        result.set.samples.push_back(sampleOf(image, project));
        result.set.samples.back().mergedClasses = mergedClasses;
        addLists(image, result.set);
    }
    if (project.access() == Project::Access::Damaged)
        result.problems.push_back({Error(Error::Kind::BadData, *project.notice())});
    listAllWhereNoneIs(result.set);
    finishDataSet(result.set);
    return result;
}

ReadDataSet readProjectDataSet(const fs::path& path) {
    return dataSetOf(Project::open(path, Project::Purpose::Read));
}

HintFolder readProjectHints(const fs::path& path, const DataSet& set, DataProblems& problems) {
    const Project project = Project::open(path, Project::Purpose::Read);
    const ClassTable classes = ProjectClasses(project).table();
    const ImageTable images(project);
    HintFolder hints;
    for (const std::int64_t id : HintTable(project).images()) {
        const auto image = images.find(id);
        if (!image)
            continue;
        for (auto& [classId, mask] : HintTable(project).read(id)) {
            const ClassEntry* drawn = classes.find(classId);
            const auto known = drawn ? set.classes.idOf(drawn->name) : std::nullopt;
            if (!drawn || classId == 0)
                continue;  // a class that was removed
            if (!known || !set.find(image->name))
                problems.push_back({Error(Error::Kind::BadData,
                                          OVERLOOK_TEXT("Error",
                                                        "The project '%1' has a hint for “%2” of the picture “%3”, "
                                                        "which the data set does not have."),
                                          {utf8(path), drawn->name, image->name})});
            else
                hints.add(image->name, *known, mask);
        }
    }
    return hints;
}

}  // namespace overlook
