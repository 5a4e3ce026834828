#include "inference/evaluation/part_files.h"

#include <optional>
#include <string>
#include <utility>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/datasets/listing.h"

namespace overlook {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr const char* kPrefix = "part_";
constexpr const char* kOf = "_of_";

Error noPart(const fs::path& file) {
    return {Error::Kind::BadData, OVERLOOK_TEXT("Error", "“%1” is no part of an evaluation."), {utf8(file)}};
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
    if (!part.is_object() || !part.contains("question") || !part.contains("found"))
        throw noPart(file);
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

void writePartFile(const fs::path& folder, const Shard& shard, const json& question, json found) {
    const json part{{"question", question}, {"found", std::move(found)}};
    writeAtomically(partPath(folder, shard), part.dump(-1, ' ', false, json::error_handler_t::replace) + "\n");
}

void readPartFiles(const fs::path& folder, const json& question, const std::function<void(const json& found)>& take) {
    const int count = countOfParts(folder);
    for (int index = 1; index <= count; ++index) {
        const fs::path file = partPath(folder, {index, count});
        if (!isFile(file))
            throw Error(
                Error::Kind::Missing,
                OVERLOOK_TEXT("Error",
                              "“%1” is missing: what share %2 of %3 found. Run the same command with --shard %2/%3."),
                {utf8(file), std::to_string(index), std::to_string(count)});
        const json part = readPart(file, question);
        try {
            take(part["found"]);
        } catch (const json::exception&) {
            throw noPart(file);
        }
    }
}

}  // namespace overlook
