#include "inference/evaluation/figure_parts.h"

#include <algorithm>
#include <optional>
#include <tuple>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/datasets/listing.h"

namespace overlook {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr const char* kPrefix = "part_";
constexpr const char* kOf = "_of_";

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

/// The parts that are there, and of how many they are; nothing when they are not one set.
std::optional<Shard> shardOf(const fs::path& file) {
    const std::string stem = utf8(file.stem());
    const std::size_t of = stem.find(kOf);
    if (file.extension() != ".json" || stem.rfind(kPrefix, 0) != 0 || of == std::string::npos)
        return std::nullopt;
    const std::size_t start = std::string(kPrefix).size();
    return parsedShard(stem.substr(start, of - start) + "/" + stem.substr(of + std::string(kOf).size()));
}

fs::path partPath(const fs::path& folder, const Shard& shard) {
    return folder / (kPrefix + std::to_string(shard.index) + kOf + std::to_string(shard.count) + ".json");
}

json readPart(const fs::path& file, const json& question) {
    json part = json::parse(readText(file), nullptr, false);
    if (!part.is_object() || !part.contains("question") || !part.contains("epochs"))
        throw Error(Error::Kind::BadData, OVERLOOK_TEXT("Error", "“%1” is no part of an evaluation."), {utf8(file)});
    if (part["question"] != question)
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error",
                                  "“%1” was made with other options. Use the same ones for all parts, or an empty "
                                  "folder."),
                    {utf8(file)});
    return part;
}

int countOfParts(const fs::path& folder) {
    int count = 0;
    for (const fs::path& file : filesOf(folder))
        if (const auto shard = shardOf(file)) {
            if (count != 0 && shard->count != count)
                throw Error(
                    Error::Kind::BadData,
                    OVERLOOK_TEXT("Error", "“%1” holds parts of %2 and of %3 shares. Remove those that are too old."),
                    {utf8(folder), std::to_string(count), std::to_string(shard->count)});
            count = shard->count;
        }
    if (count == 0)
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error", "“%1” holds no part of an evaluation (part_1_of_2.json, …)."),
                    {utf8(folder)});
    return count;
}

}  // namespace

void writePart(const fs::path& folder, const Shard& shard, const json& question,
               const std::vector<EvaluatedEpoch>& epochs) {
    json part{{"question", question}, {"epochs", json::array()}};
    for (const EvaluatedEpoch& epoch : epochs)
        part["epochs"].push_back(jsonOf(epoch));
    writeAtomically(partPath(folder, shard), part.dump(-1, ' ', false, json::error_handler_t::replace) + "\n");
}

std::vector<EvaluatedEpoch> mergedParts(const fs::path& folder, const json& question) {
    std::vector<EvaluatedEpoch> whole;
    const int count = countOfParts(folder);
    for (int index = 1; index <= count; ++index) {
        const fs::path file = partPath(folder, {index, count});
        const json part = readPart(file, question);
        try {
            const json& epochs = part["epochs"];
            whole.resize(std::max(whole.size(), epochs.size()));
            for (std::size_t i = 0; i < epochs.size(); ++i) {
                const EvaluatedEpoch epoch = epochOf(epochs[i]);
                whole[i].epoch = epoch.epoch;
                add(epoch, whole[i]);
            }
        } catch (const json::exception&) {
            throw Error(Error::Kind::BadData, OVERLOOK_TEXT("Error", "“%1” is no part of an evaluation."),
                        {utf8(file)});
        }
    }
    for (EvaluatedEpoch& epoch : whole)
        std::stable_sort(epoch.maps.begin(), epoch.maps.end(), [](const MapFigures& a, const MapFigures& b) {
            return std::tie(a.picture, a.classIndex) < std::tie(b.picture, b.classIndex);
        });
    return whole;
}

}  // namespace overlook
