#include "inference/core/run_folder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <set>
#include <system_error>
#include <utility>

#include "inference/core/checkpoint_series.h"
#include "inference/core/csv.h"
#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/map_picture.h"
#include "inference/core/npy.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

/// "epoch_0007" + extension.
std::string epochName(int epoch, const char* extension) {
    std::array<char, 32> name{};
    std::snprintf(name.data(), name.size(), "epoch_%04d", epoch);
    return name.data() + std::string(extension);
}

bool isFile(const fs::path& path) {
    std::error_code ignored;
    return fs::is_regular_file(path, ignored);
}

/// An empty file is one that another program has just begun, or that a power failure left behind.
bool hasContents(const fs::path& path) {
    std::error_code ignored;
    return isFile(path) && fs::file_size(path, ignored) > 0;
}

bool isFolder(const fs::path& path) {
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

/// What is in a folder, ordered; nothing when it is not there or vanishes meanwhile.
std::vector<fs::path> entriesOf(const fs::path& folder) {
    std::vector<fs::path> entries;
    std::error_code failure;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure))
        entries.push_back(entry->path());
    std::sort(entries.begin(), entries.end());
    return entries;
}

/// A line of scores: the picture's id, then a probability for every class.
Scores scoresOf(const CsvRow& row, const fs::path& path) {
    Scores scores;
    for (std::size_t i = 1; i < row.size(); ++i) {
        double probability = 0;
        if (!parseNumber(row[i], probability))
            throw Error(
                Error::Kind::BadData,
                OVERLOOK_TEXT("Error", "In '%1' the scores of the picture '%2' hold '%3', which is not a number."),
                {utf8(path), row.front(), row[i]});
        scores.push_back(static_cast<float>(probability));
    }
    return scores;
}

/// The epoch of "epoch_0007.npy" or ".png"; 0 for any other name.
int epochOfMapFile(const fs::path& file) {
    const std::string extension = file.extension().string();
    const std::string stem = file.stem().string();
    int epoch = 0;
    if ((extension != ".npy" && extension != ".png") || stem.rfind("epoch_", 0) != 0 ||
        !parseNumber(stem.substr(6), epoch) || epoch < 1)
        return 0;
    return epochName(epoch, extension.c_str()) == file.filename().string() ? epoch : 0;
}

bool hasMaps(const fs::path& folder) {
    const std::vector<fs::path> entries = entriesOf(folder);
    return std::any_of(entries.begin(), entries.end(), [](const fs::path& file) { return epochOfMapFile(file) > 0; });
}

/// The folder of a class: its name is the class id, without leading zeros, because files are looked for that way.
bool isClassFolder(const fs::path& folder, int& classId) {
    const std::string name = folder.filename().string();
    return parseNumber(name, classId) && classId >= 0 && std::to_string(classId) == name && isFolder(folder);
}

/// Picture ids become names of folders: none may lead out of the run.
const std::string& checkedName(const std::string& name) {
    if (name.empty() || name == "." || name == ".." || name.find_first_of(std::string("/\0", 2)) != std::string::npos)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "'%1' cannot be the name of a picture or of a kind of maps in a run "
                                  "folder, because it cannot be the name of a folder."),
                    {name});
    return name;
}

/// `METRICS` without its lines for `epoch`, and its columns; the columns are empty when there is no file yet.
std::string textWithoutEpoch(const fs::path& metrics, int epoch, CsvRow& columns) {
    std::string text;
    if (!isFile(metrics))
        return text;
    for (const CsvRow& row : parseCsv(readText(metrics))) {
        int other = 0;
        if (columns.empty())
            columns = row;
        else if (parseNumber(row.front(), other) && other == epoch)
            continue;
        text += csvLine(row);
    }
    return text;
}

}  // namespace

RunFolder::RunFolder(fs::path root) : m_root(std::move(root)) {
    // Other programs' maps are often handed over by the maps folder itself.
    if (!m_root.has_filename())
        m_root = m_root.parent_path();
    if (m_root.filename() == "maps" && !isFolder(m_root / "maps") && !isFile(m_root / "run.json"))
        m_root = m_root.has_parent_path() ? m_root.parent_path() : fs::path(".");
}

bool RunFolder::exists() const {
    return isFile(m_root / "run.json") || isFolder(m_root / "maps");
}

nlohmann::json RunFolder::description() const {
    const fs::path path = m_root / "run.json";
    auto description = nlohmann::json::parse(readText(path), nullptr, false);
    if (!description.is_object())
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error", "'%1' does not describe a run: it is not a JSON object."), {utf8(path)});
    return description;
}

void RunFolder::writeDescription(const nlohmann::json& description) const {
    // File names need not be valid UTF-8, and a strange name must not stop a run.
    const std::string text = description.dump(2, ' ', false, nlohmann::json::error_handler_t::replace);
    writeAtomically(m_root / "run.json", text + '\n');
}

std::vector<EpochMetrics> RunFolder::epochs() const {
    const fs::path metrics = m_root / "metrics.csv";
    return isFile(metrics) ? epochsOfMetrics(metrics) : epochsOfMaps();
}

std::vector<EpochMetrics> RunFolder::epochsOfMetrics(const fs::path& metrics) const {
    const std::vector<CsvRow> rows = parseCsv(readText(metrics));
    if (rows.empty())
        return {};
    const CsvRow& columns = rows.front();
    if (columns.front() != "epoch")
        throw Error(Error::Kind::BadData, OVERLOOK_TEXT("Error", "The first column of '%1' must be called \"epoch\"."),
                    {utf8(metrics)});
    std::map<int, EpochMetrics> found;
    for (const CsvRow& row : rows) {
        EpochMetrics line;
        // A line that is still being written by another program is short, or ends within a number.
        if (row.size() != columns.size() || !parseNumber(row.front(), line.epoch) || line.epoch < 1)
            continue;
        for (std::size_t i = 1; i < row.size(); ++i) {
            double value = 0;
            if (parseNumber(row[i], value))
                line.values[columns[i]] = value;
        }
        found[line.epoch] = std::move(line);
    }
    std::vector<EpochMetrics> ordered;
    for (auto& [epoch, line] : found)
        ordered.push_back(std::move(line));
    return ordered;
}

/// Those of the raw maps; of the accumulated ones where there are no others.
std::vector<EpochMetrics> RunFolder::epochsOfMaps() const {
    std::set<int> found;
    for (const char* const kind : {"maps", "accumulated"}) {
        if (!found.empty())
            break;
        for (const auto& [imageId, classId] : mapKeys(kind))
            for (const fs::path& file : entriesOf(m_root / kind / pathFromUtf8(imageId) / std::to_string(classId)))
                found.insert(epochOfMapFile(file));
        found.erase(0);
    }
    std::vector<EpochMetrics> ordered;
    for (const int epoch : found)
        ordered.push_back({epoch, {}});
    return ordered;
}

void RunFolder::appendMetrics(const EpochMetrics& metrics) const {
    const fs::path path = m_root / "metrics.csv";
    CsvRow columns;
    std::string text = textWithoutEpoch(path, metrics.epoch, columns);
    if (columns.empty()) {
        columns.push_back("epoch");
        for (const auto& [name, value] : metrics.values)
            columns.push_back(name);
        text = csvLine(columns);
    }
    CsvRow row{std::to_string(metrics.epoch)};
    for (std::size_t i = 1; i < columns.size(); ++i) {
        const auto value = metrics.values.find(columns[i]);
        row.push_back(value == metrics.values.end() ? std::string() : csvNumber(value->second));
    }
    // The whole file again: readers see all lines or the old ones, never half a line.
    writeAtomically(path, text + csvLine(row));
}

fs::path RunFolder::checkpointPath(int epoch) const {
    return m_root / "checkpoints" / epochName(epoch, ".pt");
}

fs::path RunFolder::mapPath(const std::string& kind, const std::string& imageId, int classId, int epoch) const {
    return m_root / checkedName(kind) / pathFromUtf8(checkedName(imageId)) / std::to_string(classId) /
           epochName(epoch, ".npy");
}

std::map<int, fs::path> RunFolder::checkpoints() const {
    std::map<int, fs::path> own;
    for (const EpochMetrics& metrics : epochs())
        if (isFile(checkpointPath(metrics.epoch)))
            own.emplace(metrics.epoch, checkpointPath(metrics.epoch));
    return own.empty() ? checkpointsIn(m_root / "checkpoints") : own;
}

std::map<std::string, fs::path> RunFolder::images() const {
    const fs::path path = m_root / "images.csv";
    std::map<std::string, fs::path> images;
    if (!isFile(path))
        return images;
    for (const CsvRow& row : parseCsv(readText(path))) {
        if (row.size() < 2 || row[0].empty() || row[1].empty())
            throw Error(Error::Kind::BadData,
                        OVERLOOK_TEXT("Error",
                                      "'%1' must have one line for each picture: its id, and the path of its file; but "
                                      "there is the line '%2'."),
                        {utf8(path), row[0]});
        if (images.empty() && row[0] == "id" && row[1] == "path")
            continue;
        images[row[0]] = (m_root / pathFromUtf8(row[1])).lexically_normal();  // an absolute path stays what it is
    }
    return images;
}

std::optional<cv::Mat1f> RunFolder::readMap(const std::string& kind, const std::string& imageId, int classId,
                                            int epoch) const {
    fs::path path = mapPath(kind, imageId, classId, epoch);
    if (hasContents(path))
        return readNpy(path);
    path.replace_extension(".png");
    if (hasContents(path))
        return readMapPicture(path);
    return std::nullopt;
}

void RunFolder::writeMap(const std::string& kind, const std::string& imageId, int classId, int epoch,
                         const cv::Mat1f& values) const {
    writeNpy(mapPath(kind, imageId, classId, epoch), values);
}

std::vector<std::pair<std::string, int>> RunFolder::mapKeys(const std::string& kind) const {
    std::vector<std::pair<std::string, int>> keys;
    for (const fs::path& picture : entriesOf(m_root / checkedName(kind)))
        for (const fs::path& folder : entriesOf(picture)) {
            int classId = 0;
            if (isClassFolder(folder, classId) && hasMaps(folder))
                keys.emplace_back(utf8(picture.filename()), classId);
        }
    std::sort(keys.begin(), keys.end());
    return keys;
}

void RunFolder::writeScores(int epoch, const std::map<std::string, Scores>& scores) const {
    std::string text;
    for (const auto& [imageId, probabilities] : scores) {
        CsvRow row{imageId};
        for (const float probability : probabilities)
            row.push_back(csvNumber(probability));
        text += csvLine(row);
    }
    writeAtomically(m_root / "scores" / epochName(epoch, ".csv"), text);
}

std::map<std::string, Scores> RunFolder::readScores(int epoch) const {
    const fs::path path = m_root / "scores" / epochName(epoch, ".csv");
    std::map<std::string, Scores> scores;
    if (!isFile(path))
        return scores;
    for (const CsvRow& row : parseCsv(readText(path)))
        scores[row.front()] = scoresOf(row, path);
    return scores;
}

Scores RunFolder::readScores(int epoch, const std::string& imageId) const {
    const fs::path path = m_root / "scores" / epochName(epoch, ".csv");
    if (!isFile(path))
        return {};
    const std::string text = readText(path);
    const std::vector<CsvRow> found = parseCsv(csvLineBeginningWith(text, imageId));
    if (!found.empty())
        return scoresOf(found.front(), path);
    if (text.find('"') == std::string::npos)
        return {};
    // Another program may have quoted the picture's id where there was no need to.
    const std::vector<CsvRow> all = parseCsv(text);
    const auto row = std::find_if(all.begin(), all.end(), [&](const CsvRow& each) { return each.front() == imageId; });
    return row == all.end() ? Scores() : scoresOf(*row, path);
}

}  // namespace overlook
