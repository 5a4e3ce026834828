#include "inference/datasets/coco_data_set.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>

#include "inference/core/files.h"
#include "inference/core/indexed_png.h"
#include "inference/datasets/coco_file.h"
#include "inference/datasets/listing.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

constexpr const char* kPrefix = "instances_";

std::vector<fs::path> instanceFilesIn(const fs::path& folder) {
    std::vector<fs::path> found;
    for (const fs::path& file : filesOf(folder))
        if (file.extension() == ".json" && utf8(file.filename()).rfind(kPrefix, 0) == 0)
            found.push_back(file);
    return found;
}

std::vector<fs::path> instanceFilesOf(const fs::path& path) {
    if (isFile(path))
        return path.extension() == ".json" ? std::vector<fs::path>{path} : std::vector<fs::path>{};
    auto files = instanceFilesIn(path / "annotations");
    return files.empty() ? instanceFilesIn(path) : files;
}

/// "train2017" of "instances_train2017.json"; empty for other names.
std::string suffixOf(const fs::path& file) {
    const std::string stem = utf8(file.stem());
    return stem.rfind(kPrefix, 0) == 0 ? stem.substr(std::string(kPrefix).size()) : std::string();
}

std::string listNameOf(const fs::path& file) {
    std::string name = suffixOf(file);
    while (name.size() > 1 && name.back() >= '0' && name.back() <= '9')
        name.pop_back();
    return name.empty() ? "train" : name;
}

/// The folder in which a file's pictures lie: the first that holds one of them.
fs::path pictureFolderOf(const CocoFile& file) {
    fs::path root = file.path.parent_path();
    if (root.filename() == "annotations")
        root = root.parent_path();
    const std::string suffix = suffixOf(file.path);
    const std::vector<fs::path> candidates{root / "images" / pathFromUtf8(suffix), root / "images",
                                           root / pathFromUtf8(suffix), root};
    constexpr std::size_t kTried = 20;
    for (const fs::path& candidate : candidates)
        for (std::size_t i = 0; i < std::min(kTried, file.images.size()); ++i)
            if (isFile(candidate / pathFromUtf8(file.images[i].fileName)))
                return candidate;
    return candidates.front();
}

/// Brings several files together into one data set.
class CocoJoin {
 public:
    explicit CocoJoin(const fs::path& root) { m_result.set.root = root; }

    /// All categories must be known before the first picture.
    void addCategories(const CocoFile& file);
    void makeClasses();
    void add(CocoFile file);

    [[nodiscard]] ReadDataSet finish() {
        if (m_result.set.samples.empty())
            throw Error(Error::Kind::BadData, OVERLOOK_TEXT("Error", "The data set '%1' names no pictures."),
                        {utf8(m_result.set.root)});
        dropTwins(m_result);
        for (const std::string& id : m_boxesOnly)
            m_result.set.find(id)->objects.clear();
        finishDataSet(m_result.set);
        return std::move(m_result);
    }

    [[nodiscard]] DataProblems& problems() { return m_result.problems; }

 private:
    void complain(const char* pattern, std::vector<std::string> arguments, std::string sample = {}) {
        m_result.problems.push_back({Error(Error::Kind::BadData, pattern, std::move(arguments)), std::move(sample)});
    }
    [[nodiscard]] std::unordered_map<std::int64_t, std::size_t> addImages(const CocoFile& file);
    void addObject(const CocoFile& file, CocoObject& object, Sample& sample);

    ReadDataSet m_result;
    std::map<std::int64_t, std::string> m_names;  ///< by category
    std::map<std::int64_t, int> m_classIds;       ///< by category
    std::set<std::string> m_ids;
    std::set<std::string> m_boxesOnly;  ///< pictures with an object whose pixels are not known: no mask is better
    bool m_hasMasks = true;
};

void CocoJoin::addCategories(const CocoFile& file) {
    for (const CocoCategory& category : file.categories) {
        const auto [known, isNew] = m_names.emplace(category.id, category.name);
        if (!isNew && known->second != category.name)
            complain(OVERLOOK_TEXT("Error",
                                   "'%1': the category %2 is called “%3”, but “%4” before. Give each its own number."),
                     {utf8(file.path), std::to_string(category.id), category.name, known->second});
    }
}

void CocoJoin::makeClasses() {
    const bool fits = m_names.empty() || (m_names.begin()->first >= 1 && m_names.rbegin()->first < kIgnoreLabel);
    m_hasMasks = m_names.size() < kIgnoreLabel;
    m_result.set.classes = ClassTable({"background"});
    int next = 1;
    for (const auto& [category, name] : m_names) {
        const int id = fits ? static_cast<int>(category) : next;
        ++next;
        m_classIds[category] = id;
        m_result.set.classes.add({id, name, vocColour(id)});
    }
}

std::unordered_map<std::int64_t, std::size_t> CocoJoin::addImages(const CocoFile& file) {
    const fs::path folder = pictureFolderOf(file);
    std::unordered_map<std::int64_t, std::size_t> indices;
    for (const CocoImage& image : file.images) {
        if (!indices.emplace(image.id, m_result.set.samples.size()).second) {
            complain(OVERLOOK_TEXT("Error", "'%1': two pictures have the number %2. Remove one of them."),
                     {utf8(file.path), std::to_string(image.id)});
            continue;
        }
        Sample sample;
        sample.id = idOfPicture(image.fileName);
        sample.picture = folder / pathFromUtf8(image.fileName);
        sample.size = image.size;
        if (m_ids.insert(sample.id).second)
            m_result.set.lists[listNameOf(file.path)].push_back(sample.id);
        m_result.set.samples.push_back(std::move(sample));
    }
    return indices;
}

void CocoJoin::add(CocoFile file) {
    const auto indices = addImages(file);
    m_result.set.lists[listNameOf(file.path)];  // a list without pictures is a list
    for (CocoObject& object : file.objects) {
        const auto index = indices.find(object.image);
        if (index == indices.end())
            complain(OVERLOOK_TEXT("Error",
                                   "'%1': the annotation %2 is about the picture %3, which the file does not name. "
                                   "Remove it, or add the picture."),
                     {utf8(file.path), std::to_string(object.id), std::to_string(object.image)});
        else
            addObject(file, object, m_result.set.samples[index->second]);
    }
}

void CocoJoin::addObject(const CocoFile& file, CocoObject& object, Sample& sample) {
    const auto classId = m_classIds.find(object.category);
    if (classId == m_classIds.end()) {
        complain(OVERLOOK_TEXT("Error",
                               "'%1': the annotation %2 has the category %3, which the file does not name. Add it to "
                               "the categories."),
                 {utf8(file.path), std::to_string(object.id), std::to_string(object.category)}, sample.id);
        return;
    }
    const auto place = std::lower_bound(sample.labels.begin(), sample.labels.end(), classId->second);
    if (place == sample.labels.end() || *place != classId->second)
        sample.labels.insert(place, classId->second);
    const bool hasRegion = !object.region.outlines.empty() || !object.region.runs.empty();
    if (!hasRegion)
        m_boxesOnly.insert(sample.id);
    if (!hasRegion || !m_hasMasks)
        return;
    const bool fitsPicture = sample.size.empty() || object.runsSize.empty() || sample.size == object.runsSize;
    if (!fitsPicture) {
        complain(OVERLOOK_TEXT("Error",
                               "'%1': the run lengths of annotation %2 are for another size than that of the picture "
                               "“%3”. Correct or remove it."),
                 {utf8(file.path), std::to_string(object.id), sample.id}, sample.id);
        return;
    }
    if (sample.size.empty())
        sample.size = object.runsSize;
    object.region.classId = classId->second;
    sample.objects.push_back(std::move(object.region));
}

}  // namespace

bool isCocoDataSet(const fs::path& path) {
    return !instanceFilesOf(path).empty();
}

ReadDataSet readCocoDataSet(const fs::path& path) {
    const std::vector<fs::path> paths = instanceFilesOf(path);
    if (paths.empty())
        throw Error(Error::Kind::Missing,
                    OVERLOOK_TEXT("Error",
                                  "'%1' is neither a file of COCO instances (.json) nor a folder with "
                                  "annotations/instances_*.json. Name the file."),
                    {utf8(path)});
    CocoJoin join(path);
    std::vector<CocoFile> files;
    for (const fs::path& file : paths) {
        files.push_back(readCocoFile(file, join.problems()));
        join.addCategories(files.back());
    }
    join.makeClasses();
    for (CocoFile& file : files)
        join.add(std::move(file));
    return join.finish();
}

}  // namespace overlook
