#include "inference/accumulation/accumulate_run.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "inference/accumulation/accumulation_history.h"
#include "inference/core/error.h"
#include "inference/core/files.h"

namespace overlook {

namespace {

/// Everything about one run that the decision on a single map needs.
struct RunKnowledge {
    std::vector<int> epochs;                              ///< ascending
    std::map<int, std::map<std::string, Scores>> scores;  ///< by epoch and picture
    std::map<std::string, std::vector<int>> labels;       ///< by picture: the classes that have maps
    int missingScores = 0;                                ///< maps that were accepted because nothing was known
};

std::vector<int> epochsOf(const RunFolder& run, const std::vector<int>& wanted) {
    std::set<int> epochs(wanted.begin(), wanted.end());
    if (wanted.empty())
        for (const EpochMetrics& metrics : run.epochs())
            epochs.insert(metrics.epoch);
    return {epochs.begin(), epochs.end()};
}

bool mayEnter(RunKnowledge& known, const AcceptanceRule& rule, const std::pair<std::string, int>& key, int epoch) {
    if (rule.kind == Acceptance::Always)
        return true;
    const auto& ofEpoch = known.scores[epoch];
    const auto found = ofEpoch.find(key.first);
    if (found == ofEpoch.end()) {
        ++known.missingScores;
        return true;
    }
    return isAccepted(rule, key.second, known.labels[key.first], found->second);
}

/// The maps of one picture and class by epoch; files that cannot be read are left out with a warning.
std::map<int, cv::Mat1f> mapsOf(const RunFolder& run, const std::vector<int>& epochs,
                                const std::pair<std::string, int>& key, std::vector<Sentence>& warnings) {
    std::map<int, cv::Mat1f> maps;
    for (const int epoch : epochs)
        try {
            if (auto map = run.readMap("maps", key.first, key.second, epoch))
                maps.emplace(epoch, std::move(*map));
        } catch (const Error& error) {
            warnings.push_back({OVERLOOK_TEXT("Warning", "One map was left out. %1"), {error.what()}});
        }
    return maps;
}

/// Returns the accumulated map after each epoch, from the first accepted one on.
std::map<int, cv::Mat1f> accumulated(RunKnowledge& known, const AccumulationOptions& options,
                                     const std::pair<std::string, int>& key, const std::map<int, cv::Mat1f>& maps) {
    std::vector<EpochMap> entering;
    for (const auto& [epoch, map] : maps)
        entering.push_back({epoch, map, mayEnter(known, options.acceptance, key, epoch)});
    std::map<int, cv::Mat1f> states;
    const std::vector<AccumulatedEpoch> history = accumulationHistory(entering, options);
    std::size_t done = 0;
    for (const int epoch : known.epochs) {
        while (done < history.size() && history[done].epoch <= epoch)
            ++done;
        if (done > 0 && !history[done - 1].map.empty())
            states.emplace(epoch, history[done - 1].map);
    }
    return states;
}

RunKnowledge knowledgeOf(const RunFolder& run, const AccumulateRequest& request,
                         const std::vector<std::pair<std::string, int>>& keys) {
    RunKnowledge known;
    known.epochs = epochsOf(run, request.epochs);
    for (const auto& [imageId, classId] : keys)
        known.labels[imageId].push_back(classId);
    if (request.options.acceptance.kind != Acceptance::Always)
        for (const int epoch : known.epochs)
            known.scores.emplace(epoch, run.readScores(epoch));
    return known;
}

[[noreturn]] void throwWithoutMaps(const RunFolder& run) {
    throw Error(Error::Kind::BadData,
                OVERLOOK_TEXT("Error",
                              "There are no maps to accumulate in '%1'. Expected are files "
                              "maps/<picture>/<class>/epoch_0001.npy, of the chosen epochs."),
                {utf8(run.root())});
}

}  // namespace

int accumulateRun(const RunFolder& run, const AccumulateRequest& request, const RunFolder& out, JobControl& job,
                  std::vector<Sentence>& warnings) {
    const auto keys = run.mapKeys("maps");
    if (keys.empty())
        throwWithoutMaps(run);
    RunKnowledge known = knowledgeOf(run, request, keys);
    int pairs = 0;
    double done = 0;
    for (const auto& key : keys) {
        job.checkpoint();
        job.report(done++ / static_cast<double>(keys.size()),
                   {OVERLOOK_TEXT("Job", "Accumulating the maps of %1"), {key.first}});
        const auto maps = mapsOf(run, known.epochs, key, warnings);
        for (const auto& [epoch, map] : accumulated(known, request.options, key, maps))
            out.writeMap("accumulated", key.first, key.second, epoch, map);
        pairs += maps.empty() ? 0 : 1;
    }
    if (pairs == 0)
        throwWithoutMaps(run);
    if (known.missingScores > 0)
        warnings.push_back({OVERLOOK_TEXT("Warning",
                                          "For %1 maps there are no scores in the run's folder scores, so "
                                          "they were accepted without asking whether the class was "
                                          "recognised."),
                            {std::to_string(known.missingScores)}});
    return pairs;
}

}  // namespace overlook
