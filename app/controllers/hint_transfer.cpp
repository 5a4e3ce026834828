#include "app/controllers/hint_transfer.h"

#include <algorithm>

#include "app/engine/error_text.h"
#include "inference/annotations/hint_export.h"
#include "inference/annotations/hint_import.h"
#include "inference/annotations/import_preview.h"
#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/datasets/hint_folder.h"
#include "inference/datasets/listing.h"
#include "inference/datasets/project_data_set.h"
#include "inference/datasets/project_formats.h"
#include "inference/store/image_table.h"
#include "inference/store/project.h"
#include "inference/store/project_classes.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

constexpr const char* kHints = "hints";

fs::path native(const QString& path) {
    return pathFromUtf8(path.toStdString());
}

QStringList sentencesOf(const DataProblems& problems) {
    QStringList sentences;
    for (const DataProblem& problem : problems)
        sentences << translated(problem.error);
    return sentences;
}

TransferReport reportOf(const Transfer& transfer, const FormatReport& done) {
    TransferReport report;
    report.transfer = transfer;
    report.pictures = static_cast<int>(done.images);
    report.hints = static_cast<int>(done.hints);
    report.problems = sentencesOf(done.problems);
    return report;
}

/// Grey masks and hint masks are both PNG files: hint masks are in folders that are called like classes.
bool isHintFolder(const Project& project, const fs::path& folder) {
    if (!isFolder(folder) || isFile(folder / "labels.txt"))
        return false;
    const ClassTable classes = ProjectClasses(project).table();
    const std::vector<fs::path> folders = foldersOf(folder);
    return std::any_of(folders.begin(), folders.end(),
                       [&](const fs::path& each) { return classes.idOf(utf8(each.filename())).has_value(); });
}

Transfer recognised(const Project& project, const Transfer& from) {
    if (!from.format.isEmpty())
        return from;
    const fs::path path = native(from.path);
    const std::string id = annotationFormatOf(path).id;
    const bool isHints = id == "masks" && isHintFolder(project, path);
    return {from.path, isHints ? QString::fromLatin1(kHints) : QString::fromStdString(id)};
}

AnnotationSource sourceAt(const Project& project, const Transfer& from) {
    const fs::path path = native(from.path);
    return annotationFormat(from.format.toStdString()).open(path, picturesFor(project, path));
}

/// Hint masks are compared with sizes, which the project has not of pictures that were never shown.
void describeUnknown(const Project& project) {
    const ImageTable table(project);
    for (ProjectImage image : table.all()) {
        if (!image.size.empty() || !project.isWritable() || !isFile(table.fileOf(image)))
            continue;
        const ProjectImage read = table.described(table.fileOf(image));
        image.content = read.content;
        image.bytes = read.bytes;
        image.size = read.size;
        image.orientation = read.orientation;
        table.setDescription(image);
    }
}

TransferPreview previewOfMasks(const Project& project, const Transfer& from) {
    describeUnknown(project);
    DataProblems problems;
    const ReadDataSet set = dataSetOf(project);
    const HintFolder masks = readHints(native(from.path), set.set, problems);
    TransferPreview preview;
    preview.transfer = from;
    preview.problems = sentencesOf(problems);
    preview.pictures = static_cast<int>(masks.samples().size());
    const ClassTable classes = ProjectClasses(project).table();
    for (const ClassEntry& entry : classes.entries()) {
        const int pictures = static_cast<int>(masks.forClasses({entry.id}).samples().size());
        preview.hints += pictures;
        if (pictures > 0)
            preview.classes.push_back({QString::fromStdString(entry.name), 0, pictures, false});
    }
    return preview;
}

}  // namespace

std::vector<TransferFormat> transferFormats() {
    std::vector<TransferFormat> formats;
    for (const AnnotationFormat& format : annotationFormats())
        formats.push_back(
            {QString::fromLatin1(format.id), format.open != nullptr, format.create != nullptr, format.content});
    FormatContent everything;
    everything.overlaps = true;
    everything.ignored = true;
    formats.push_back({QString::fromLatin1(kHints), true, true, everything});
    return formats;
}

TransferPreview previewOfImport(const Project& project, const Transfer& from, const JobControl& job) {
    const Transfer transfer = recognised(project, from);
    if (transfer.format == QLatin1String(kHints))
        return previewOfMasks(project, transfer);
    const AnnotationSource source = sourceAt(project, transfer);
    HintImport import(project, source);
    const FormatReport fits = import.preview(job);
    const ImportPreview content = previewOf(source, PictureFolder(), job);
    TransferPreview preview;
    preview.transfer = transfer;
    preview.pictures = static_cast<int>(fits.images);
    preview.hints = static_cast<int>(fits.hints);
    preview.shapes = static_cast<int>(content.shapes);
    preview.problems = sentencesOf(fits.problems);
    const std::vector<std::string>& added = import.newClasses();
    for (const ClassCount& count : content.classes)
        if (count.shapes > 0 || count.pictures > 0)
            preview.classes.push_back({QString::fromStdString(count.name), static_cast<int>(count.shapes),
                                       static_cast<int>(count.pictures),
                                       std::find(added.begin(), added.end(), count.name) != added.end()});
    return preview;
}

TransferReport importHints(const Project& project, const Transfer& from, const JobControl& job) {
    const Transfer transfer = recognised(project, from);
    if (transfer.format == QLatin1String(kHints)) {
        describeUnknown(project);
        return reportOf(transfer,
                        projectFormatOf({}, kHints, FormatUse::Import).import(project, native(from.path), job));
    }
    const AnnotationSource source = sourceAt(project, transfer);
    HintImport import(project, source);
    TransferReport report = reportOf(transfer, import.run(job));
    for (const std::string& name : import.newClasses())
        report.newClasses << QString::fromStdString(name);
    return report;
}

TransferReport exportHints(const Project& project, const Transfer& to, const JobControl& job) {
    if (to.format == QLatin1String(kHints))
        return reportOf(to, projectFormatOf({}, kHints, FormatUse::Write).write(project, native(to.path), job));
    const HintExportResult done = exportHints(project, annotationFormat(to.format.toStdString()), native(to.path), job);
    TransferReport report = reportOf(to, done.report);
    for (const Sentence& loss : done.losses)
        report.losses << translated(loss, "Warning");
    return report;
}

}  // namespace overlook
