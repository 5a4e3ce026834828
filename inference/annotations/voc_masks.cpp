#include <map>
#include <memory>
#include <pugixml.hpp>
#include <set>
#include <sstream>
#include <utility>

#include "inference/annotations/class_list.h"
#include "inference/annotations/formats.h"
#include "inference/annotations/mask_files.h"
#include "inference/annotations/output_names.h"
#include "inference/annotations/rasterise.h"
#include "inference/annotations/xml_file.h"
#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/indexed_png.h"
#include "inference/core/text_lines.h"
#include "inference/datasets/class_names.h"
#include "inference/datasets/listing.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

/// The folder of SegmentationClass: this one, else the only such folder one or two levels below, as in
/// VOCdevkit/VOC2012. Its palette masks would be taken for grey ones otherwise.
std::optional<fs::path> rootBelow(const fs::path& path) {
    const auto isRoot = [](const fs::path& folder) { return isFolder(folder / "SegmentationClass"); };
    if (isRoot(path))
        return path;
    std::vector<fs::path> roots;
    for (const fs::path& folder : foldersOf(path)) {
        if (isRoot(folder))
            roots.push_back(folder);
        else
            for (const fs::path& inner : foldersOf(folder))
                if (isRoot(inner))
                    roots.push_back(inner);
    }
    return roots.size() == 1 ? std::make_optional(roots.front()) : std::nullopt;
}

/// What an annotation file says beside the mask.
void readAnnotation(const fs::path& path, const ClassTable& classes, AnnotatedPicture& picture) {
    const XmlFile file(path, "annotation");
    const pugi::xml_node root = file.root();
    const std::string written = pictureName(std::string(withoutBlanks(root.child_value("filename"))));
    const std::string name = utf8(pathFromUtf8(written).filename());
    if (withoutPictureExtension(name) == picture.name)
        picture.name = name;
    for (const pugi::xml_node object : root.children("object")) {
        const std::string label(withoutBlanks(object.child_value("name")));
        if (!idOfName(classes, label))
            throw file.wrong(object,
                             OVERLOOK_TEXT("Error",
                                           "'%1', line %2: there is no class called '%3'. Name the classes of "
                                           "this data set, one a line, in a file labels.txt in its folder."),
                             label);
        if (std::find(picture.labels.begin(), picture.labels.end(), label) == picture.labels.end())
            picture.labels.push_back(label);
    }
    if (const pugi::xml_node size = root.child("size"))
        picture.size = file.sizeOf(size, {"width", "height"});
}

struct VocFiles {
    fs::path root;
    ClassTable classes;
    std::vector<std::string> stems;
    std::map<std::string, std::string> listOf;
};

AnnotatedPicture readVocPicture(const VocFiles& files, const std::string& stem) {
    AnnotatedPicture picture;
    picture.name = stem;
    if (const auto list = files.listOf.find(stem); list != files.listOf.end())
        picture.list = list->second;
    const fs::path annotation = files.root / "Annotations" / pathFromUtf8(stem + ".xml");
    if (isFile(annotation))
        readAnnotation(annotation, files.classes, picture);
    const fs::path mask = files.root / "SegmentationClass" / pathFromUtf8(stem + ".png");
    if (!isFile(mask))
        return picture;
    picture.mask.classes = readIndexedPng(mask);
    picture.size = picture.mask.classes.size();
    const fs::path objects = files.root / "SegmentationObject" / pathFromUtf8(stem + ".png");
    if (!isFile(objects))
        return picture;
    picture.mask.instances = readIndexedPng(objects);
    if (picture.mask.instances.size() != picture.size)
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error", "'%1' and '%2' are of different sizes. Make one of them anew."),
                    {utf8(mask), utf8(objects)});
    return picture;
}

/// Each picture's shortest list; of those as long, the first by name.
std::map<std::string, std::string> listsOf(const fs::path& root) {
    std::map<std::string, std::pair<std::size_t, std::string>> best;
    for (const fs::path& path : filesOf(root / "ImageSets" / "Segmentation")) {
        if (path.extension() != ".txt")
            continue;
        const std::vector<std::string> lines = textLines(readText(path));
        for (const std::string& line : lines) {
            const std::pair candidate(lines.size(), utf8(path.stem()));
            const auto [known, isNew] = best.emplace(std::string(withoutBlanks(line)), candidate);
            if (!isNew)
                known->second = std::min(known->second, candidate);
        }
    }
    std::map<std::string, std::string> lists;
    for (const auto& [stem, list] : best)
        lists.emplace(stem, list.second);
    return lists;
}

/// Writes SegmentationClass, SegmentationObject, Annotations, ImageSets/Segmentation and labels.txt.
class VocSink : public AnnotationSink {
 public:
    VocSink(fs::path root, ClassTable classes) : m_root(std::move(root)), m_classes(std::move(classes)) {}

    void write(const AnnotatedPicture& picture) override {
        const fs::path path = m_names.of(picture, m_root / "SegmentationClass", ".png");
        const std::string stem = path.lexically_relative(m_root / "SegmentationClass").generic_u8string();
        const bool hasMask = !picture.mask.isEmpty() || !picture.shapes.empty();
        if (hasMask)
            writeMask(maskOf(picture, m_classes), path, stem, picture.name);
        const std::string name = stem.substr(0, stem.size() - 4);
        if (!hasMask || !picture.labels.empty() || picture.name != name)
            writeAnnotation(picture, m_root / "Annotations" / pathFromUtf8(name + ".xml"));
        if (!picture.list.empty())
            m_lists[picture.list] += name + "\n";
    }

    void finish() override {
        for (const auto& [list, text] : m_lists)
            writeAtomically(m_root / "ImageSets" / "Segmentation" / pathFromUtf8(pictureName(list) + ".txt"), text,
                            Flush::Later);
        writeClassList(m_root, m_classes);
    }

 private:
    void writeMask(const PixelMask& mask, const fs::path& path, const std::string& file,
                   const std::string& picture) const {
        const cv::Mat classes = mask.classes.depth() == CV_16U ? narrowed(mask.classes, picture) : mask.classes;
        writeIndexedPng(path, classes);
        if (!mask.instances.empty())
            writeIndexedPng(m_root / "SegmentationObject" / pathFromUtf8(file), mask.instances);
    }

    static void writeAnnotation(const AnnotatedPicture& picture, const fs::path& path) {
        pugi::xml_document document;
        pugi::xml_node root = document.append_child("annotation");
        const auto add = [](pugi::xml_node parent, const char* name, const std::string& text) {
            parent.append_child(name).text().set(text.c_str());
        };
        add(root, "filename", utf8(pathFromUtf8(picture.name).filename()));
        pugi::xml_node size = root.append_child("size");
        add(size, "width", std::to_string(picture.size.width));
        add(size, "height", std::to_string(picture.size.height));
        add(size, "depth", "3");
        add(root, "segmented", picture.mask.isEmpty() && picture.shapes.empty() ? "0" : "1");
        for (const std::string& label : picture.labels)
            add(root.append_child("object"), "name", label);
        writeXml(document, path);
    }

    fs::path m_root;
    ClassTable m_classes;
    OutputNames m_names;
    std::map<std::string, std::string> m_lists;  ///< text of the files, by name
};

}  // namespace

bool isVocMasks(const fs::path& path) {
    return rootBelow(path).has_value();
}

AnnotationSource openVocMasks(const fs::path& given, const PictureFolder&) {
    const fs::path path = rootBelow(given).value_or(given);
    VocFiles files{path, {}, {}, listsOf(path)};
    files.classes = readClassList(path).value_or(vocClasses());
    std::set<std::string> stems;
    for (const auto& [folder, extension] : {std::pair("SegmentationClass", ".png"), std::pair("Annotations", ".xml")})
        for (const fs::path& file : filesEnding(path / folder, extension))
            stems.insert(nameOfMask(file.lexically_relative(path / folder)));
    if (stems.empty())
        throw Error(Error::Kind::Missing, OVERLOOK_TEXT("Error", "There are no files *%1 in '%2'. Check the name."),
                    {".png", utf8(path / "SegmentationClass")});
    files.stems.assign(stems.begin(), stems.end());
    AnnotationSource source;
    source.classes = files.classes;
    source.pictures = files.stems;
    source.read = [files](std::size_t index) { return readVocPicture(files, files.stems.at(index)); };
    return source;
}

std::unique_ptr<AnnotationSink> createVocMasks(const fs::path& path, const ClassTable& classes) {
    return std::make_unique<VocSink>(path, behindBackground(classes));
}

}  // namespace overlook
