#include "inference/evaluation/figure_parts.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "inference/core/error.h"
#include "inference/evaluation/part_files.h"

namespace overlook {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

json jsonOf(const MapFigures& map) {
    return {{"picture", map.picture},
            {"classIndex", map.classIndex},
            {"class", map.className},
            {"values", map.values},
            {"curves", map.curves}};
}

MapFigures figuresOf(const json& source, int epoch) {
    MapFigures map;
    map.epoch = epoch;
    source.at("picture").get_to(map.picture);
    source.at("classIndex").get_to(map.classIndex);
    source.at("class").get_to(map.className);
    source.at("values").get_to(map.values);
    source.at("curves").get_to(map.curves);
    return map;
}

json jsonOf(const EvaluatedEpoch& epoch) {
    json maps = json::array();
    for (const MapFigures& map : epoch.maps)
        maps.push_back(jsonOf(map));
    json result{{"epoch", epoch.epoch}, {"maps", std::move(maps)}, {"ids", json::array()}};
    for (const auto& [index, id] : epoch.ids)
        result["ids"].push_back({index, id});
    if (epoch.sweep)
        result["sweep"] = {{"classes", epoch.sweep->classes()}, {"counts", epoch.sweep->counts()}};
    return result;
}

EvaluatedEpoch epochOf(const json& source) {
    EvaluatedEpoch epoch;
    source.at("epoch").get_to(epoch.epoch);
    for (const json& map : source.at("maps"))
        epoch.maps.push_back(figuresOf(map, epoch.epoch));
    for (const json& pair : source.at("ids"))
        epoch.ids[pair.at(0).get<int>()] = pair.at(1).get<int>();
    if (source.contains("sweep")) {
        const auto counts = source["sweep"].at("counts").get<std::vector<std::vector<std::int64_t>>>();
        const int classes = source["sweep"].at("classes").get<int>();
        for (const auto& each : counts)
            if (each.size() != static_cast<std::size_t>(classes) * static_cast<std::size_t>(classes))
                throw Error(Error::Kind::BadData, OVERLOOK_TEXT("Error", "The counts of pixels are incomplete."));
        epoch.sweep.emplace(classes);
        epoch.sweep->setCounts(counts);
    }
    return epoch;
}

void add(const EvaluatedEpoch& part, EvaluatedEpoch& whole) {
    whole.maps.insert(whole.maps.end(), part.maps.begin(), part.maps.end());
    whole.ids.insert(part.ids.begin(), part.ids.end());
    if (part.sweep && whole.sweep)
        whole.sweep->add(*part.sweep);
    else if (part.sweep)
        whole.sweep = part.sweep;
}

}  // namespace

void writePart(const fs::path& folder, const Shard& shard, const json& question,
               const std::vector<EvaluatedEpoch>& epochs) {
    json found = json::array();
    for (const EvaluatedEpoch& epoch : epochs)
        found.push_back(jsonOf(epoch));
    writePartFile(folder, shard, question, std::move(found));
}

std::vector<EvaluatedEpoch> mergedParts(const fs::path& folder, const json& question) {
    std::vector<EvaluatedEpoch> whole;
    readPartFiles(folder, question, [&whole](const json& found) {
        whole.resize(std::max(whole.size(), found.size()));
        for (std::size_t i = 0; i < found.size(); ++i) {
            const EvaluatedEpoch epoch = epochOf(found[i]);
            whole[i].epoch = epoch.epoch;
            add(epoch, whole[i]);
        }
    });
    for (EvaluatedEpoch& epoch : whole)
        std::stable_sort(epoch.maps.begin(), epoch.maps.end(), [](const MapFigures& a, const MapFigures& b) {
            return std::tie(a.picture, a.classIndex) < std::tie(b.picture, b.classIndex);
        });
    return whole;
}

}  // namespace overlook
