#include "inference/evaluation/evaluate_maps.h"

#include <algorithm>
#include <map>
#include <set>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/datasets/sample_mask.h"
#include "inference/evaluation/class_count.h"

namespace overlook {

namespace {

constexpr double kExactly = 0;

/// Class ids of the truth by class folder of the run.
std::map<int, int> classesOf(const RunFolder& run, const ClassTable& truth, const std::string& kind) {
    std::map<int, int> ids;
    if (std::filesystem::exists(run.root() / "run.json")) {
        int folder = 0;
        const nlohmann::json description = run.description();
        for (const nlohmann::json& entry : description.value("classes", nlohmann::json::array())) {
            if (const auto id = truth.idOf(entry.value("name", "")))
                ids[folder] = *id;
            ++folder;
        }
        return ids;
    }
    for (const auto& [picture, folder] : run.mapKeys(kind))
        if (truth.find(folder) != nullptr)
            ids[folder] = folder;
    return ids;
}

int epochOf(const RunFolder& run, int epoch) {
    if (epoch > 0)
        return epoch;
    const std::vector<EpochMetrics> epochs = run.epochs();
    return epochs.empty() ? 0 : epochs.back().epoch;
}

MapQuality qualityOf(const cv::Mat1f& map, const cv::Mat1b& mask, const std::string& picture, int classId) {
    return {picture,
            classId,
            energyInMask(map, mask, classId),
            pointsAtClass(map, mask, classId),
            pointsAtClass(map, mask, classId, kExactly),
            regionQuality(map, mask, classId)};
}

/// Which maps of a run are compared, and what with.
class Comparison {
 public:
    Comparison(const RunFolder& run, const DataSet& truth, const MapChoice& choice)
        : m_run(run),
          m_truth(truth),
          m_choice(choice),
          m_classes(classesOf(run, truth.classes, choice.kind)),
          m_result{epochOf(run, choice.epoch), {}, ThresholdSweep(classCount(truth.classes))} {
        for (const auto& [picture, folder] : run.mapKeys(choice.kind))
            if (m_classes.count(folder) > 0)
                m_folders[picture].push_back(folder);
    }

    MapEvaluation compared(const JobControl& job) {
        const std::vector<Sample> samples = m_choice.list.empty() ? m_truth.samples : m_truth.split(m_choice.list);
        double done = 0;
        for (const Sample& sample : samples) {
            job.checkpoint();
            job.report(done++ / static_cast<double>(samples.size()),
                       {OVERLOOK_TEXT("Job", "Comparing maps with the truth: %1"), {sample.id}});
            if (sample.hasMask())
                compare(sample);
        }
        if (m_result.maps.empty())
            throw Error(Error::Kind::BadData,
                        OVERLOOK_TEXT("Error",
                                      "%1 has no map of epoch %2 for a class that a mask of %3 shows. Maps and "
                                      "pictures must have the same names."),
                        {utf8(m_run.root()), std::to_string(m_result.epoch), utf8(m_truth.root)});
        return std::move(m_result);
    }

 private:
    void compare(const Sample& sample) {
        const auto folders = m_folders.find(sample.id);
        if (folders == m_folders.end())
            return;
        const cv::Mat1b mask = maskOf(sample);
        std::map<int, cv::Mat1f> attention;
        for (const int folder : folders->second) {
            const int id = m_classes.at(folder);
            if (cv::countNonZero(mask == id) == 0)
                continue;
            const auto map = m_run.readMap(m_choice.kind, sample.id, folder, m_result.epoch);
            if (!map)
                continue;
            m_result.maps.push_back(qualityOf(*map, mask, sample.id, id));
            attention[id] = relativeAttentionAt(*map, mask.size());
        }
        if (!attention.empty())
            m_result.sweep.add(attention, mask);
    }

    const RunFolder& m_run;
    const DataSet& m_truth;
    const MapChoice& m_choice;
    std::map<int, int> m_classes;
    std::map<std::string, std::vector<int>> m_folders;  ///< by picture
    MapEvaluation m_result;
};

}  // namespace

double MapEvaluation::meanEnergy() const {
    double sum = 0;
    for (const MapQuality& map : maps)
        sum += map.energy;
    return maps.empty() ? 0 : sum / static_cast<double>(maps.size());
}

std::optional<double> MapEvaluation::pointingGame(std::optional<bool> MapQuality::*hit) const {
    struct Hits {
        int hits = 0;
        int all = 0;
    };
    std::map<int, Hits> ofClasses;
    for (const MapQuality& map : maps) {
        Hits& ofClass = ofClasses[map.classId];
        ofClass.hits += (map.*hit).value_or(false) ? 1 : 0;
        ++ofClass.all;
    }
    double sum = 0;
    for (const auto& [id, ofClass] : ofClasses)
        sum += static_cast<double>(ofClass.hits) / ofClass.all;
    return ofClasses.empty() ? std::nullopt : std::optional(sum / static_cast<double>(ofClasses.size()));
}

RegionQuality MapEvaluation::meanRegion() const {
    RegionQuality mean;
    const auto count = static_cast<double>(std::max<std::size_t>(maps.size(), 1));
    for (const MapQuality& map : maps) {
        mean.precision += map.atFifthOfHighest.precision / count;
        mean.recall += map.atFifthOfHighest.recall / count;
        mean.intersectionOverUnion += map.atFifthOfHighest.intersectionOverUnion / count;
    }
    return mean;
}

MapEvaluation evaluateMaps(const RunFolder& run, const DataSet& truth, const MapChoice& choice, const JobControl& job) {
    return Comparison(run, truth, choice).compared(job);
}

}  // namespace overlook
