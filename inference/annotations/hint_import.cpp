#include "inference/annotations/hint_import.h"

#include <algorithm>
#include <set>

#include "inference/annotations/rasterise.h"
#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/datasets/hint_folder.h"
#include "inference/datasets/listing.h"
#include "inference/store/class_addition.h"
#include "inference/store/edit_history.h"
#include "inference/store/hint_table.h"
#include "inference/store/project.h"
#include "inference/store/project_classes.h"

namespace overlook {

namespace {

std::set<int> idsIn(const PixelMask& mask) {
    cv::Mat1w values;
    mask.classes.convertTo(values, CV_16U);
    std::set<int> ids;
    int last = 0;
    for (const std::uint16_t value : values) {
        if (value != last && value != 0 && value != mask.ignoreValue())
            ids.insert(value);
        last = value;
    }
    return ids;
}

cv::Mat1b hintPixels(const cv::Mat& classes, int id) {
    cv::Mat1b pixels(classes.size(), HintMask::kUnknown);
    pixels.setTo(HintMask::kDoNotLook, classes == 0);
    pixels.setTo(HintMask::kLook, classes == id);
    return pixels;
}

std::string stemOf(const std::string& name) {
    return withoutPictureExtension(utf8(pathFromUtf8(name).filename()));
}

}  // namespace

HintImport::HintImport(const Project& project, const AnnotationSource& source)
    : m_project(project), m_source(source), m_images(ImageTable(project).all()) {
    for (std::size_t i = 0; i < m_images.size(); ++i) {
        const ProjectImage& image = m_images[i];
        for (const std::string& key :
             std::set<std::string>{image.name, withoutPictureExtension(image.path), stemOf(image.path)})
            addKey(key, i);
    }
    for (const ProjectImage& image : m_images)  // its own name is never ambiguous
        m_places[image.name] = static_cast<std::size_t>(&image - m_images.data());
}

void HintImport::addKey(const std::string& key, std::size_t image) {
    const auto [place, isNew] = m_places.try_emplace(key, image);
    if (!isNew)
        place->second = std::nullopt;
}

FormatReport HintImport::pass(const JobControl& job, bool isReal) {
    FormatReport report;
    report.problems = m_source.problems;
    m_newClasses.clear();
    m_classes.clear();
    m_added = {};
    for (std::size_t i = 0; i < m_source.pictures.size(); ++i) {
        job.checkpoint();
        job.report(static_cast<double>(i) / static_cast<double>(m_source.pictures.size()),
                   {OVERLOOK_TEXT("Job", "Reading the annotations"), {}});
        try {
            report.hints += take(m_source.read(i), isReal);
            report.images += 1;
        } catch (const Error& error) {
            if (error.kind() == Error::Kind::Cancelled || error.kind() == Error::Kind::Storage)
                throw;
            report.problems.push_back({error, m_source.pictures[i]});
        }
    }
    return report;
}

std::size_t HintImport::take(const AnnotatedPicture& picture, bool isReal) {
    const ProjectImage& image = imageOf(picture, isReal);
    const PixelMask mask = maskOf(picture, m_source.classes);
    std::set<int> labels(image.labels.begin(), image.labels.end());
    ProjectEdit edit;
    edit.image = image.id;
    edit.name = "Import";
    const std::set<int> ids = mask.isEmpty() ? std::set<int>() : idsIn(mask);
    for (const int id : ids) {
        const int classId = classOf(id);
        labels.insert(classId);
        if (!isReal)
            continue;
        TriMaskPatch patch =
            HintTable(m_project).read(image.id, classId).differenceTo(hintOfMask(hintPixels(mask.classes, id)));
        if (!patch.isEmpty())
            edit.hints[classId] = std::move(patch);
    }
    for (const std::string& label : picture.labels)
        if (const auto id = idOfName(m_source.classes, label); id && *id != 0)
            labels.insert(classOf(*id));
    if (labels.size() > image.labels.size())
        edit.values.push_back({ValueChange::Field::ImageLabels, image.id, labelsText({labels.begin(), labels.end()})});
    if (isReal && !edit.isEmpty()) {
        addNew(edit, labels);
        EditHistory(m_project).apply(edit);
    }
    return ids.size();
}

/// Labels and hints of new classes bring these with them.
void HintImport::addNew(ProjectEdit& edit, const std::set<int>& labels) const {
    for (const ClassEntry& entry : m_added.entries())
        if (labels.count(entry.id) > 0)
            edit.classes.push_back(entry);
}

/// A picture that was never shown is of unknown size until now.
void HintImport::know(ProjectImage& image, bool isReal) const {
    if (!image.size.empty())
        return;
    const ImageTable table(m_project);
    const ProjectImage read = table.described(table.fileOf(image));
    image.content = read.content;
    image.bytes = read.bytes;
    image.size = read.size;
    image.orientation = read.orientation;
    if (isReal)
        table.setDescription(image);
}

const ProjectImage& HintImport::imageOf(const AnnotatedPicture& picture, bool isReal) {
    for (const std::string& key : {picture.name, withoutPictureExtension(picture.name), stemOf(picture.name)}) {
        const auto place = m_places.find(key);
        if (place == m_places.end() || !place->second)
            continue;
        ProjectImage& image = m_images[*place->second];
        know(image, isReal);
        if (image.size != picture.size && !picture.size.empty())
            throw Error(Error::Kind::BadData,
                        OVERLOOK_TEXT("Error",
                                      "The annotations of “%1” are for %2 × %3 pixels, but it has %4 × %5 in the "
                                      "project. Annotate it anew, or restore the picture."),
                        {picture.name, std::to_string(picture.size.width), std::to_string(picture.size.height),
                         std::to_string(image.size.width), std::to_string(image.size.height)});
        return image;
    }
    throw Error(Error::Kind::Missing,
                OVERLOOK_TEXT("Error",
                              "The project has no picture “%1”, or several that are called so. Add it, or leave its "
                              "annotations out."),
                {picture.name});
}

/// By its name.
int HintImport::classOf(int sourceId) {
    const auto known = m_classes.find(sourceId);
    if (known != m_classes.end())
        return known->second;
    const std::string name = m_source.classes.nameOf(sourceId);
    auto id = idOfName(ProjectClasses(m_project).table(), name);
    if (!id)
        id = idOfName(m_added, name);
    if (!id) {
        m_added.add(newClass(sourceId, name));
        m_newClasses.push_back(name);
        id = m_added.entries().back().id;
    }
    m_classes[sourceId] = *id;
    return *id;
}

/// One whose addition was undone before, or with an id that no class ever had.
ClassEntry HintImport::newClass(int sourceId, const std::string& name) const {
    const ProjectClasses classes(m_project);
    if (const auto undone = undoneClass(m_project, name); undone && !m_added.find(undone->id))
        return *undone;
    int highest = classes.highestId();
    for (const ClassEntry& entry : m_added.entries())
        highest = std::max(highest, entry.id);
    return {std::max(highest, 0) + 1, name, vocColour(sourceId)};
}

PictureFolder picturesFor(const Project& project, const std::filesystem::path& path) {
    PictureFolder pictures = picturesBeside(path);
    if (!pictures.isEmpty())
        return pictures;
    const ImageTable table(project);
    for (const ProjectImage& image : table.all())
        pictures.add(image.name, table.fileOf(image));
    return pictures;
}

}  // namespace overlook
