#include "inference/datasets/csv_data_set.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "inference/core/files.h"
#include "inference/datasets/class_names.h"
#include "inference/datasets/csv_samples.h"
#include "inference/datasets/listing.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

/// The table itself, or the only one in a folder.
std::optional<fs::path> tableOf(const fs::path& path) {
    if (isFile(path))
        return path.extension() == ".csv" ? std::optional(path) : std::nullopt;
    std::vector<fs::path> tables;
    for (const fs::path& file : filesOf(path))
        if (file.extension() == ".csv")
            tables.push_back(file);
    return tables.size() == 1 ? std::optional(tables.front()) : std::nullopt;
}

Sample sampleOf(const CsvSample& row, const fs::path& folder) {
    Sample sample;
    sample.id = idOfPicture(row.picture);
    sample.picture = (folder / pathFromUtf8(row.picture)).lexically_normal();
    if (!row.mask.empty())
        sample.mask = (folder / pathFromUtf8(row.mask)).lexically_normal();
    sample.labels = row.labels;
    return sample;
}

}  // namespace

bool isCsvDataSet(const fs::path& path) {
    return tableOf(path).has_value();
}

ReadDataSet readCsvDataSet(const fs::path& path) {
    const auto table = tableOf(path);
    if (!table)
        throw Error(Error::Kind::Missing,
                    OVERLOOK_TEXT("Error",
                                  "'%1' is neither a table of pictures (.csv) nor a folder with just one. Name the "
                                  "table."),
                    {utf8(path)});
    const fs::path folder = table->parent_path();
    ReadDataSet result;
    CsvSamples rows = readCsvSamples(*table, namedClasses(folder).value_or(ClassTable()), result.problems);
    result.set.root = path;
    result.set.classes = std::move(rows.classes);
    std::set<std::string> ids;
    for (const CsvSample& row : rows.samples) {
        result.set.samples.push_back(sampleOf(row, folder));
        if (ids.insert(result.set.samples.back().id).second && !row.list.empty())
            result.set.lists[row.list].push_back(result.set.samples.back().id);
    }
    dropTwins(result);
    listAllWhereNoneIs(result.set);
    finishDataSet(result.set);
    return result;
}

}  // namespace overlook
