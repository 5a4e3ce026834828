#include "inference/datasets/project_hint_masks.h"

#include <algorithm>

#include "inference/core/files.h"
#include "inference/core/indexed_png.h"
#include "inference/datasets/hint_folder.h"
#include "inference/datasets/project_data_set.h"
#include "inference/store/edit_history.h"
#include "inference/store/hint_table.h"
#include "inference/store/image_table.h"
#include "inference/store/project.h"
#include "inference/store/project_classes.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

/// The class's name where it can be that of a folder and no other class has it, else its number.
std::string folderNameOf(const ClassEntry& entry, const ClassTable& classes) {
    const bool isFit = !entry.name.empty() && entry.name.front() != '.' && entry.name.find('/') == std::string::npos;
    return isFit && classes.idOf(entry.name) == entry.id ? entry.name : std::to_string(entry.id);
}

ProjectEdit importOf(const std::vector<HintMask>& masks, std::int64_t image, const HintTable& hints) {
    ProjectEdit edit;
    edit.image = image;
    edit.name = "Import";
    for (const HintMask& mask : masks) {
        TriMaskPatch patch = hints.read(image, mask.classId).differenceTo(hintOfMask(mask.pixels));
        if (!patch.isEmpty())
            edit.hints[mask.classId] = std::move(patch);
    }
    return edit;
}

}  // namespace

FormatReport importHintMasks(const Project& project, const fs::path& from, const JobControl& job) {
    FormatReport report;
    ReadDataSet read = dataSetOf(project);
    const HintFolder masks = readHints(from, read.set, report.problems);
    const std::vector<std::string> samples = masks.samples();
    for (const std::string& name : samples) {
        job.checkpoint();
        job.report(static_cast<double>(report.images) / static_cast<double>(samples.size()),
                   {OVERLOOK_TEXT("Job", "Reading the hints"), {}});
        const auto image = ImageTable(project).findName(name);
        const std::vector<HintMask> ofImage = masks.of(name);
        EditHistory(project).apply(importOf(ofImage, image->id, HintTable(project)));
        report.images += 1;
        report.hints += ofImage.size();
    }
    return report;
}

FormatReport writeHintMasks(const Project& project, const fs::path& to, const JobControl& job) {
    FormatReport report;
    const ClassTable classes = ProjectClasses(project).table();
    const std::vector<std::int64_t> images = HintTable(project).images();
    for (const std::int64_t id : images) {
        job.checkpoint();
        job.report(static_cast<double>(report.images) / static_cast<double>(images.size()),
                   {OVERLOOK_TEXT("Job", "Writing the hints"), {}});
        const auto image = ImageTable(project).find(id);
        if (!image)
            continue;
        for (const auto& [classId, hint] : HintTable(project).read(id)) {
            const ClassEntry* entry = classes.find(classId);
            if (!entry || classId == 0)
                continue;  // removed
            writeIndexedPng(to / pathFromUtf8(folderNameOf(*entry, classes)) / pathFromUtf8(image->name + ".png"),
                            maskPixelsOf(hint));
            report.hints += 1;
        }
        report.images += 1;
    }
    return report;
}

}  // namespace overlook
