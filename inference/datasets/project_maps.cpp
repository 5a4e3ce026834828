#include "inference/datasets/project_maps.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <unordered_map>

#include "inference/core/files.h"
#include "inference/core/npy.h"
#include "inference/core/picture.h"
#include "inference/core/run_folder.h"
#include "inference/datasets/listing.h"
#include "inference/store/database.h"
#include "inference/store/image_table.h"
#include "inference/store/model_mark.h"
#include "inference/store/project.h"
#include "inference/store/result_table.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kTogether = 500;  ///< maps in one transaction

/// What stands beside a map.
struct MapFacts {
    std::string method;
    std::string layer;
    int classIndex = -1;
    std::string image;  ///< content id
    fs::path imagePath;
    std::string model;  ///< content id
    fs::path modelPath;
    bool isUsual = true;  ///< as the window would compute it
};

std::string textIn(const nlohmann::json& object, const char* key) {
    return object.is_object() && object.contains(key) && object[key].is_string() ? object[key].get<std::string>() : "";
}

/// Seen from the folder in which the program was started; empty for an empty one.
fs::path placeOf(const std::string& path) {
    return path.empty() ? fs::path() : fs::absolute(pathFromUtf8(path)).lexically_normal();
}

std::optional<MapFacts> factsBeside(fs::path map) {
    const fs::path file = map.replace_extension(".json");
    const auto json = isFile(file) ? nlohmann::json::parse(readText(file), nullptr, false) : nlohmann::json();
    MapFacts facts;
    facts.method = textIn(json, "method");
    facts.layer = textIn(json, "layer");
    facts.image = textIn(json, "image");
    facts.model = textIn(json, "model");
    std::string modelPath = textIn(json, "modelPath");
    for (std::string* needed : {&facts.method, &facts.image, &facts.model, &modelPath})
        if (needed->empty())
            return std::nullopt;
    if (!json.contains("class") || !json["class"].is_number_integer())
        return std::nullopt;
    facts.modelPath = placeOf(modelPath);
    facts.imagePath = placeOf(textIn(json, "imagePath"));
    facts.classIndex = json["class"].get<int>();
    const nlohmann::json request = json.value("request", nlohmann::json::object());
    const std::string region = textIn(json, "region");
    const std::string precision = textIn(request, "precision");
    facts.isUsual = (region.empty() || region == "predicted") && textIn(request, "size").empty() &&
                    (precision.empty() || precision == "float32");
    return facts;
}

/// Of a run's checkpoint; 0 = of any other model.
int epochOf(const fs::path& model) {
    const RunFolder run(model.parent_path().parent_path());
    if (run.exists())
        for (const auto& [epoch, checkpoint] : run.checkpoints())
            if (checkpoint == model)
                return epoch;
    return 0;
}

class MapImport {
 public:
    MapImport(const Project& project, const JobControl& job) : m_project(project), m_job(job) {
        const ImageTable images(project);
        for (const ProjectImage& image : images.all()) {
            const fs::path file = images.fileOf(image);
            m_images[image.content.empty() ? idOfFile(file) : image.content].push_back({image.id, file});
        }
    }

    FormatReport run(const std::vector<fs::path>& files) {
        std::size_t done = 0;
        for (std::size_t first = 0; first < files.size(); first += kTogether)
            m_project.database().write([&] {
                for (std::size_t i = first; i < std::min(files.size(), first + kTogether); ++i) {
                    m_job.checkpoint();
                    m_job.report(static_cast<double>(done++) / static_cast<double>(files.size()),
                                 {OVERLOOK_TEXT("Job", "Reading the maps"), {}});
                    take(files[i]);
                }
            });
        m_report.images = m_taken.size();
        tellWhatWasLeftOut();
        return m_report;
    }

 private:
    struct Picture {
        std::int64_t id = 0;
        fs::path file;
    };

    struct LeftOut {
        std::string first;  ///< path of a map
        std::size_t count = 0;
        void add(const fs::path& file) {
            if (count++ == 0)
                first = utf8(file);
        }
    };

    /// Empty where the file is not there.
    static std::string idOfFile(const fs::path& file) { return isFile(file) ? fileContentId(file) : std::string(); }

    void take(const fs::path& file) {
        const auto facts = factsBeside(file);
        if (!facts)
            return m_withoutFacts.add(file);
        if (!facts->isUsual)
            return m_unusual.add(file);
        const std::vector<std::int64_t> pictures = picturesOf(*facts);
        if (pictures.empty())
            return m_ofOthers.add(file);
        const std::string& mark = markOf(*facts);
        if (mark.empty())
            return m_ofModels[utf8(facts->modelPath)].add(file);
        try {
            Map map{readNpy(file), {facts->image, mark, facts->method, facts->layer, facts->classIndex, 0}};
            map.origin.epoch = m_epochs.at(facts->modelPath);
            for (const std::int64_t picture : pictures)
                ResultTable(m_project).putMaps(picture, 0, {map});
        } catch (const Error& error) {
            if (error.kind() != Error::Kind::Unreadable)
                throw;
            m_report.problems.push_back({error});
            return;
        }
        m_taken.insert(pictures.begin(), pictures.end());
        m_report.maps += 1;
    }

    /// Of several with the same bytes the one that was explained, where it is among them; otherwise it is of all.
    [[nodiscard]] std::vector<std::int64_t> picturesOf(const MapFacts& facts) const {
        const auto same = m_images.find(facts.image);
        if (same == m_images.end())
            return {};
        std::vector<std::int64_t> all;
        for (const Picture& picture : same->second) {
            if (picture.file == facts.imagePath)
                return {picture.id};
            all.push_back(picture.id);
        }
        return all;
    }

    /// Empty where the model is not there as it was.
    const std::string& markOf(const MapFacts& facts) {
        const auto known = m_marks.find({facts.modelPath, facts.model});
        if (known != m_marks.end())
            return known->second;
        m_epochs[facts.modelPath] = epochOf(facts.modelPath);
        const bool isSame = idOfFile(facts.modelPath) == facts.model;
        return m_marks[{facts.modelPath, facts.model}] = isSame ? modelMark(facts.modelPath) : std::string();
    }

    void tell(const LeftOut& leftOut, const char* pattern, std::vector<std::string> more = {}) {
        if (leftOut.count == 0)
            return;
        std::vector<std::string> values{leftOut.first, std::to_string(leftOut.count)};
        values.insert(values.end(), more.begin(), more.end());
        m_report.problems.push_back({Error(Error::Kind::BadData, pattern, values)});
    }

    void tellWhatWasLeftOut() {
        tell(m_withoutFacts, OVERLOOK_TEXT("Error",
                                           "“%1” has no .json beside it that says what it is a map of. Such maps were "
                                           "left out: %2. Have `explain` write them again."));
        tell(m_unusual, OVERLOOK_TEXT("Error",
                                      "“%1” is a map of a drawn region, or of another input size or precision than "
                                      "the model's own. Such maps were left out: %2."));
        tell(m_ofOthers, OVERLOOK_TEXT("Error",
                                       "“%1” is a map of a picture that the project does not have, or that was "
                                       "changed since. Such maps were left out: %2."));
        for (const auto& [model, maps] : m_ofModels)
            tell(maps,
                 OVERLOOK_TEXT("Error",
                               "“%1” is a map of the model “%3”, which is not there as it was. Such maps were left "
                               "out: %2. Start this in the folder in which `explain` was started, or put the model "
                               "back."),
                 {model});
    }

    const Project& m_project;
    const JobControl& m_job;
    std::unordered_map<std::string, std::vector<Picture>> m_images;  ///< by content id
    std::map<std::pair<fs::path, std::string>, std::string> m_marks;
    std::map<fs::path, int> m_epochs;
    std::set<std::int64_t> m_taken;  ///< pictures
    FormatReport m_report;
    LeftOut m_withoutFacts;
    LeftOut m_unusual;
    LeftOut m_ofOthers;
    std::map<std::string, LeftOut> m_ofModels;
};

std::vector<fs::path> mapsIn(const fs::path& folder) {
    std::vector<fs::path> files = filesOf(folder);
    files.erase(
        std::remove_if(files.begin(), files.end(), [](const fs::path& file) { return file.extension() != ".npy"; }),
        files.end());
    return files;
}

}  // namespace

FormatReport importMaps(const Project& project, const fs::path& from, const JobControl& job) {
    if (!isFolder(from))
        throw Error(Error::Kind::Missing, OVERLOOK_TEXT("Error", "There is no folder “%1” with maps."), {utf8(from)});
    const std::vector<fs::path> files = mapsIn(from);
    if (files.empty())
        throw Error(Error::Kind::BadData, OVERLOOK_TEXT("Error", "“%1” has no maps as `explain` writes them (.npy)."),
                    {utf8(from)});
    return MapImport(project, job).run(files);
}

bool isMapFolder(const fs::path& path) {
    return isFolder(path) && !mapsIn(path).empty();
}

}  // namespace overlook
