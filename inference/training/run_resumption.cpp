#include "inference/training/run_resumption.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <system_error>
#include <vector>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/temporary_file.h"

namespace overlook {

namespace {

using nlohmann::json;
namespace fs = std::filesystem;

/// Keys of run.json that do not change what is learnt next.
const std::set<std::string>& freeKeys() {
    static const std::set<std::string> keys{"/overlook", "/epochs",  "/finished", "/threads",
                                            "/warnings", "/request", "/features"};
    return keys;
}

bool isFree(const std::string& key) {
    return freeKeys().count(key.substr(0, key.find('/', 1))) > 0;
}

std::string textOf(const json& flat, const std::string& key) {
    const auto found = flat.find(key);
    return found == flat.end() || found->is_null() ? "–"
           : found->is_string()                    ? found->get<std::string>()
                                                   : found->dump();
}

}  // namespace

void checkSameRun(const RunFolder& run, const json& now, int finishedEpochs) {
    if (now.at("epochs") < finishedEpochs)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "The run in %1 already has %2 finished epochs, more than the %3 asked for. Ask for "
                                  "at least as many, or choose another folder."),
                    {utf8(run.root()), std::to_string(finishedEpochs), now.at("epochs").dump()});
    const json before = run.description().flatten();  // "/optimiser/momentum": 0.9
    const json after = now.flatten();
    std::set<std::string> keys;
    for (const json& flat : {before, after})
        for (const auto& item : flat.items())
            keys.insert(item.key());
    for (const std::string& key : keys)
        if (!isFree(key) && textOf(before, key) != textOf(after, key))
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error",
                                      "The run in %1 cannot go on, because “%2” was %3 and is to be %4 now. Ask for "
                                      "the same as before, or choose another folder."),
                        {utf8(run.root()), key.substr(1), textOf(before, key), textOf(after, key)});
}

std::vector<EpochMetrics> finishedEpochs(const RunFolder& run) {
    std::vector<EpochMetrics> epochs = run.exists() ? run.epochs() : std::vector<EpochMetrics>();
    // Without metrics.csv there are only maps, whose epoch need not be finished.
    epochs.erase(std::remove_if(epochs.begin(), epochs.end(), [](const auto& epoch) { return epoch.values.empty(); }),
                 epochs.end());
    return epochs;
}

void removeHalfWrittenFiles(const RunFolder& run) {
    std::vector<fs::path> leftovers;
    std::error_code failure;
    for (fs::recursive_directory_iterator entry(run.root(), failure), end; !failure && entry != end;
         entry.increment(failure))
        if (isTemporaryFile(entry->path()))
            leftovers.push_back(entry->path());
    for (const fs::path& file : leftovers)
        fs::remove(file, failure);  // one that stays harms nobody
}

}  // namespace overlook
