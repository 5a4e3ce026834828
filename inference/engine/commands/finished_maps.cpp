#include "inference/engine/commands/finished_maps.h"

#include <algorithm>
#include <utility>

#include "inference/core/csv.h"
#include "inference/core/files.h"
#include "inference/datasets/listing.h"
#include "inference/engine/commands/picture_share.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

/// The numbers of a map with these facts; a power failure may have left fewer.
std::uintmax_t bytesOf(const nlohmann::json& facts) {
    std::uintmax_t bytes = sizeof(float);
    for (const auto& side : facts.value("size", nlohmann::json::array()))
        bytes *= side.is_number_unsigned() ? side.get<std::uintmax_t>() : 1;
    return bytes;
}

}  // namespace

FinishedMaps::FinishedMaps(const fs::path& folder, nlohmann::json facts) : m_folder(folder), m_facts(std::move(facts)) {
    for (const fs::path& file : filesOf(folder)) {
        const std::string name = utf8(file.stem());  // <stem>.<class index>.<method>
        const std::size_t last = name.rfind('.');
        const std::size_t first = last == std::string::npos || last == 0 ? last : name.rfind('.', last - 1);
        int index = 0;
        if (file.extension() == ".npy" && last != std::string::npos && first != std::string::npos && first < last &&
            parseNumber(name.substr(first + 1, last - first - 1), index))
            m_classes[name.substr(0, first) + name.substr(last)].push_back(index);
    }
}

bool FinishedMaps::has(const Wanted& wanted, const ClassChoice::Chosen& classes) const {
    for (const std::string& method : wanted.methods) {
        const auto there = m_classes.find(wanted.stem + "." + method);
        if (there == m_classes.end())
            return false;
        std::vector<int> same;
        for (const int index : there->second)
            if (isSame(m_folder / pathFromUtf8(wanted.stem + "." + std::to_string(index) + "." + method), wanted))
                same.push_back(index);
        const bool hasAll = std::all_of(classes.classes.begin(), classes.classes.end(), [&same](int index) {
            return std::find(same.begin(), same.end(), index) != same.end();
        });
        if (!hasAll || same.size() < std::max(classes.best, std::size_t{1}))
            return false;
    }
    return true;
}

bool FinishedMaps::isSame(const fs::path& map, const Wanted& wanted) const {
    const auto with = [&map](const char* extension) { return fs::path(map.native() + extension); };
    const fs::path facts = with(".json");
    if (!isUpToDate(facts, wanted.source) || !isUpToDate(with(".npy"), wanted.source) ||
        (wanted.hasOverlay && !isUpToDate(with(".png"), wanted.source)))
        return false;
    const auto written = nlohmann::json::parse(readText(facts), nullptr, false);
    if (!written.is_object() || fs::file_size(with(".npy")) < bytesOf(written))
        return false;
    for (const auto& [key, value] : m_facts.items())
        if (!written.contains(key) || written[key] != value)
            return false;
    return true;
}

}  // namespace overlook
