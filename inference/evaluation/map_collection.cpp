#include "inference/evaluation/map_collection.h"

#include <algorithm>
#include <set>

#include "inference/core/csv.h"
#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/map_picture.h"
#include "inference/core/npy.h"
#include "inference/core/text_lines.h"
#include "inference/datasets/listing.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

constexpr const char* kRegionKey = "region";  // only segmentations have one, whose class indices are mask values

/// <picture>.<class index>.<method>.npy
struct MapName {
    std::string picture;
    int classIndex = 0;
    std::string method;
};

std::optional<MapName> mapName(const fs::path& file) {
    const std::string stem = utf8(file.stem());
    const std::size_t last = stem.rfind('.');
    const std::size_t first = last == std::string::npos || last == 0 ? last : stem.rfind('.', last - 1);
    MapName name;
    if (file.extension() != ".npy" || last == std::string::npos || first == std::string::npos || first == 0 ||
        first >= last || !parseNumber(stem.substr(first + 1, last - first - 1), name.classIndex))
        return std::nullopt;
    name.picture = stem.substr(0, first);
    name.method = stem.substr(last + 1);
    return name;
}

/// An empty file is one that another program has just begun.
bool hasContents(const fs::path& file) {
    std::error_code ignored;
    return isFile(file) && fs::file_size(file, ignored) > 0;
}

/// What stands beside a map; nothing is known where the file is not there or broken.
MapCollection::Class classBeside(fs::path map, int index) {
    const fs::path facts = map.replace_extension(".json");
    const auto json = isFile(facts) ? nlohmann::json::parse(readText(facts), nullptr, false) : nlohmann::json();
    if (!json.is_object())
        return {"", index + 1};
    return {json.value("label", ""), json.contains(kRegionKey) ? index : index + 1};
}

bool hasMapFiles(const fs::path& folder) {
    const std::vector<fs::path> files = filesOf(folder);
    return std::any_of(files.begin(), files.end(), [](const fs::path& file) { return mapName(file).has_value(); });
}

/// Of a training, or what `accumulate` wrote.
bool isRun(const fs::path& folder) {
    return RunFolder(folder).exists() || fs::is_directory(folder / "accumulated");
}

void requireMaps(bool isThere, const fs::path& path) {
    if (!isThere)
        throw Error(
            Error::Kind::BadData,
            OVERLOOK_TEXT("Error",
                          "“%1” has no maps that fit: neither a run with maps of this kind and epoch, nor files "
                          "<picture>.<class>.<method>.npy as the command explain writes them."),
            {utf8(path)});
}

int lastEpochOf(const RunFolder& run) {
    const std::vector<EpochMetrics> epochs = run.epochs();
    return epochs.empty() ? 0 : epochs.back().epoch;
}

std::map<int, MapCollection::Class> classesOfRun(const RunFolder& run) {
    std::map<int, MapCollection::Class> classes;
    if (!isFile(run.root() / "run.json"))
        return classes;
    int index = 0;
    const nlohmann::json description = run.description();
    for (const nlohmann::json& entry : description.value("classes", nlohmann::json::array())) {
        classes[index] = {entry.value("name", ""), entry.value("id", index + 1)};
        ++index;
    }
    return classes;
}

}  // namespace

MapCollection MapCollection::ofRun(const RunFolder& run, const std::string& kind, int epoch) {
    MapCollection maps;
    maps.m_epoch = epoch > 0 ? epoch : lastEpochOf(run);
    maps.m_method = kind;
    maps.m_classes = classesOfRun(run);
    const bool isDescribed = !maps.m_classes.empty();
    for (const auto& [picture, index] : run.mapKeys(kind)) {
        if (isDescribed && maps.m_classes.count(index) == 0)
            continue;
        fs::path file = run.mapPath(kind, picture, index, maps.m_epoch);
        if (!hasContents(file) && !hasContents(file.replace_extension(".png")))
            continue;
        maps.m_files[picture][index] = file;
        if (!isDescribed)
            maps.m_classes[index] = {"", index};
    }
    return maps;
}

MapCollection MapCollection::ofFolder(const fs::path& folder, const std::string& method) {
    if (!isFolder(folder))
        throw Error(Error::Kind::Missing, OVERLOOK_TEXT("Error", "There is no folder “%1” with maps."), {utf8(folder)});
    MapCollection maps;
    maps.m_method = method;
    std::set<std::string> methods;
    for (const fs::path& file : filesOf(folder)) {
        const auto name = mapName(file);
        if (!name || (!method.empty() && name->method != method))
            continue;
        methods.insert(name->method);
        maps.m_files[name->picture][name->classIndex] = file;
        if (maps.m_classes.count(name->classIndex) == 0)
            maps.m_classes[name->classIndex] = classBeside(file, name->classIndex);
    }
    requireMaps(!maps.m_files.empty(), folder);
    if (methods.size() > 1)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "“%1” has maps of several methods. Choose one of: %2."),
                    {utf8(folder), commaJoined({methods.begin(), methods.end()})});
    maps.m_method = *methods.begin();
    return maps;
}

MapCollection MapCollection::at(const fs::path& path, const std::string& kind, int epoch, const std::string& method) {
    // First of all: `explain` may have written into a folder called "maps", which a run's could be, too.
    if (hasMapFiles(path) || !isRun(path))
        return ofFolder(path, method);
    MapCollection maps = ofRun(RunFolder(path), kind, epoch);
    requireMaps(!maps.m_files.empty(), path);
    return maps;
}

bool MapCollection::isAt(const fs::path& path) {
    return hasMapFiles(path) || isRun(path);
}

std::vector<std::string> MapCollection::pictures() const {
    std::vector<std::string> names;
    for (const auto& [picture, files] : m_files)
        names.push_back(picture);
    return names;
}

std::vector<int> MapCollection::classesOf(const std::string& picture) const {
    std::vector<int> indices;
    const auto files = m_files.find(picture);
    if (files != m_files.end())
        for (const auto& [index, file] : files->second)
            indices.push_back(index);
    return indices;
}

cv::Mat1f MapCollection::map(const std::string& picture, int classIndex) const {
    const fs::path& file = m_files.at(picture).at(classIndex);
    return file.extension() == ".png" ? readMapPicture(file) : readNpy(file);
}

std::map<int, int> MapCollection::idsIn(const ClassTable& table) const {
    std::map<int, int> ids;
    for (const auto& [index, entry] : m_classes) {
        const auto id = table.idOf(entry.name.empty() ? std::to_string(entry.id) : entry.name);
        if (id)
            ids[index] = *id;
    }
    return ids;
}

ClassTable MapCollection::table() const {
    std::map<int, std::string> names{{0, "background"}};
    for (const auto& [index, entry] : m_classes)
        names[entry.id] = entry.name;
    ClassTable table;
    for (const auto& [id, name] : names)
        table.add({id, name.empty() ? "class " + std::to_string(id) : name, vocColour(id)});
    return table;
}

}  // namespace overlook
