#include "inference/datasets/project_formats.h"

#include <algorithm>

#include "inference/core/text_lines.h"
#include "inference/datasets/project_hint_masks.h"
#include "inference/datasets/project_maps.h"
#include "inference/store/hint_table.h"
#include "inference/store/image_table.h"
#include "inference/store/project.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

FormatReport writeProject(const Project& project, const fs::path& to, const JobControl&) {
    project.exportTo(to);
    FormatReport report;
    report.images = static_cast<std::size_t>(ImageTable(project).count());
    const HintTable hints(project);
    for (const std::int64_t image : hints.images())
        report.hints += hints.classesOf(image).size();
    return report;
}

bool isAnything(const fs::path&) {
    return true;
}

}  // namespace

const std::vector<ProjectFormatEntry>& projectFormatTable() {
    static const std::vector<ProjectFormatEntry> table{
        {"project", "everything that can be read, in a new project file", nullptr, writeProject, isProjectFile},
        {"maps", "a folder of maps, as explain writes them", importMaps, nullptr, isMapFolder},
        {"hints", "a folder of masks, as training takes them", importHintMasks, writeHintMasks, isAnything},
    };
    return table;
}

const ProjectFormatEntry& projectFormatOf(const fs::path& path, const std::string& name, FormatUse use) {
    const auto& table = projectFormatTable();
    const auto found = std::find_if(table.begin(), table.end(), [&](const ProjectFormatEntry& entry) {
        const bool canBeUsed = use == FormatUse::Import ? entry.import != nullptr : entry.write != nullptr;
        return canBeUsed && (name.empty() ? entry.isOne(path) : name == entry.id);
    });
    if (found != table.end())
        return *found;
    std::vector<std::string> names;
    for (const ProjectFormatEntry& entry : table)
        names.emplace_back(entry.id);
    throw Error(Error::Kind::BadRequest, OVERLOOK_TEXT("Error", "There is no format called “%1”. The formats are: %2."),
                {name, commaJoined(names)});
}

}  // namespace overlook
