#include "inference/datasets/voc_folder.h"

#include <optional>
#include <set>
#include <utility>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/indexed_png.h"
#include "inference/core/text_lines.h"
#include "inference/datasets/class_names.h"
#include "inference/datasets/errors_of.h"
#include "inference/datasets/label_list.h"
#include "inference/datasets/listing.h"
#include "inference/datasets/sample_mask.h"
#include "inference/datasets/voc_annotation.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

/// Reads one folder into one result.
class VocReader {
 public:
    explicit VocReader(const fs::path& root) {
        m_result.set.root = root;
        m_result.set.classes = namedClasses(root).value_or(vocClasses());
    }

    [[nodiscard]] ReadDataSet read() {
        readSamples();
        if (m_result.set.samples.empty())
            throw Error(Error::Kind::BadData, OVERLOOK_TEXT("Error", "There are no pictures in '%1'."),
                        {utf8(m_result.set.root / "JPEGImages")});
        readLabels();
        readLists();
        readMissingLabels();
        finishDataSet(m_result.set);
        return std::move(m_result);
    }

 private:
    void readSamples();
    void readLabels();
    [[nodiscard]] fs::path annotationOf(const Sample& sample) const {
        return m_result.set.root / "Annotations" / pathFromUtf8(sample.id + ".xml");
    }
    [[nodiscard]] std::vector<int> labelsOf(const Sample& sample) const;
    void readMissingLabels();
    void readLists();
    void readList(const fs::path& path, const std::string& group);
    [[nodiscard]] std::optional<std::vector<std::string>> idsOf(const fs::path& path);

    void complain(Error error, std::string sample = {}) {
        m_result.problems.push_back({std::move(error), std::move(sample)});
    }

    ReadDataSet m_result;
    std::vector<std::string> m_unlabelled;  ///< ids of pictures with neither annotation nor mask
};

void VocReader::readSamples() {
    for (const fs::path& picture : picturesOf(m_result.set.root / "JPEGImages")) {
        Sample sample;
        sample.id = utf8(picture.stem());
        sample.picture = picture;
        const fs::path mask = m_result.set.root / "SegmentationClass" / pathFromUtf8(sample.id + ".png");
        if (isFile(mask))
            sample.mask = mask;
        m_result.set.samples.push_back(std::move(sample));
    }
    dropTwins(m_result);
}

void VocReader::readLabels() {
    std::vector<Sample>& samples = m_result.set.samples;
    const auto errors = errorsOf(samples.size(), [&](std::size_t i) { samples[i].labels = labelsOf(samples[i]); });
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (errors[i])
            complain(*errors[i], samples[i].id);
        if (samples[i].mask.empty() && !isFile(annotationOf(samples[i])))
            m_unlabelled.push_back(samples[i].id);
    }
}

std::vector<int> VocReader::labelsOf(const Sample& sample) const {
    if (isFile(annotationOf(sample)))
        return annotatedLabels(annotationOf(sample), m_result.set.classes);
    if (!sample.mask.empty())
        return labelsOfMask(readIndexedPng(sample.mask), sample.mask, m_result.set.classes);
    return {};
}

void VocReader::readMissingLabels() {
    if (m_unlabelled.empty())
        return;
    const LabelList list = labelListOf(m_result.set.root, m_result.set.classes, m_result.problems);
    for (const std::string& id : m_unlabelled) {
        const auto labels = list.find(id);
        if (labels != list.end())
            m_result.set.find(id)->labels = labels->second;
    }
}

/// The ids of a list. Nothing for a list of one class ("2007_000001 -1"): it tells labels, not a split.
std::optional<std::vector<std::string>> VocReader::idsOf(const fs::path& path) {
    std::vector<std::string> ids;
    std::set<std::string> known;
    int number = 0;
    const auto complainOf = [&](const char* pattern, const std::string& id) {
        complain(Error(Error::Kind::BadData, pattern, {utf8(path), std::to_string(number), id}));
    };
    for (const std::string& line : textLines(readText(path))) {
        ++number;
        const std::string id(withoutBlanks(line));
        const bool isThere = m_result.set.find(id) != nullptr;
        if (!isThere && id.find_first_of(" \t") != std::string::npos)
            return std::nullopt;
        if (!isThere && !id.empty())
            complainOf(OVERLOOK_TEXT("Error",
                                     "'%1', line %2: there is no picture '%3' in JPEGImages. Add it or remove the "
                                     "line."),
                       id);
        else if (!id.empty() && !known.insert(id).second)
            complainOf(OVERLOOK_TEXT("Error", "'%1', line %2: '%3' is named twice. Remove the line."), id);
        else if (!id.empty())
            ids.push_back(id);
    }
    return ids;
}

/// Main's lists go by their names; those of Segmentation only where Main has none of the name and the members.
void VocReader::readList(const fs::path& path, const std::string& group) {
    auto& lists = m_result.set.lists;
    const auto ids = idsOf(path);
    if (!ids)
        return;
    const std::string name = utf8(path.stem());
    const auto [list, isNew] = lists.emplace(name, *ids);
    if (!isNew && list->second != *ids)
        lists.emplace(group + "/" + name, *ids);
}

void VocReader::readLists() {
    for (const char* group : {"Main", "Segmentation"})
        for (const fs::path& path : filesOf(m_result.set.root / "ImageSets" / group))
            if (path.extension() == ".txt" && path.filename() != "cls_labels.txt")
                readList(path, group);
}

}  // namespace

bool isVocFolder(const fs::path& folder) {
    return isFolder(folder / "JPEGImages");
}

ReadDataSet checkedVocFolder(const fs::path& root) {
    if (!isFolder(root))
        throw Error(Error::Kind::Missing, OVERLOOK_TEXT("Error", "There is no folder '%1'. Check the name."),
                    {utf8(root)});
    if (!isVocFolder(root))
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error",
                                  "The folder '%1' is not a data set in PASCAL VOC layout: it has no folder "
                                  "JPEGImages."),
                    {utf8(root)});
    return VocReader(root).read();
}

DataSet readVocFolder(const fs::path& root) {
    return flawless(checkedVocFolder(root));
}

}  // namespace overlook
