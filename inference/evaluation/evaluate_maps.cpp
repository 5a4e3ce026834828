#include "inference/evaluation/evaluate_maps.h"

#include <algorithm>
#include <map>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/datasets/sample_mask.h"
#include "inference/evaluation/class_count.h"

namespace overlook {

namespace {

constexpr double kExactly = 0;

MapQuality qualityOf(const cv::Mat1f& map, const cv::Mat1b& mask, const std::string& picture, int classId) {
    return {picture,
            classId,
            energyInMask(map, mask, classId),
            pointsAtClass(map, mask, classId),
            pointsAtClass(map, mask, classId, kExactly),
            regionQuality(map, mask, classId)};
}

/// Which maps of a collection are compared, and what with.
class Comparison {
 public:
    Comparison(const MapCollection& maps, const DataSet& truth, const MapPictures& pictures)
        : m_maps(maps),
          m_truth(truth),
          m_pictures(pictures),
          m_ids(maps.idsIn(truth.classes)),
          m_result{maps.epoch(), {}, ThresholdSweep(classCount(truth.classes))} {}

    MapEvaluation compared(const JobControl& job) {
        const std::vector<Sample> samples = m_pictures.list.empty() ? m_truth.samples : m_truth.split(m_pictures.list);
        double done = 0;
        for (const Sample& sample : samples) {
            job.checkpoint();
            job.report(done++ / static_cast<double>(samples.size()),
                       {OVERLOOK_TEXT("Job", "Comparing maps with the truth: %1"), {sample.id}});
            if (sample.hasMask() && m_pictures.shard.has(sample.id))
                compare(sample);
        }
        return std::move(m_result);
    }

 private:
    void compare(const Sample& sample) {
        const std::vector<int> indices = m_maps.classesOf(sample.id);
        if (indices.empty())
            return;
        const cv::Mat1b mask = maskOf(sample);
        std::map<int, cv::Mat1f> attention;
        for (const int index : indices) {
            const auto id = m_ids.find(index);
            if (id == m_ids.end() || cv::countNonZero(mask == id->second) == 0)
                continue;
            const cv::Mat1f map = m_maps.map(sample.id, index);
            m_result.maps.push_back(qualityOf(map, mask, sample.id, id->second));
            m_result.maps.back().classIndex = index;
            attention[id->second] = relativeAttentionAt(map, mask.size());
        }
        if (!attention.empty())
            m_result.sweep.add(attention, mask);
    }

    const MapCollection& m_maps;
    const DataSet& m_truth;
    const MapPictures& m_pictures;
    std::map<int, int> m_ids;  ///< class ids of the truth by class index
    MapEvaluation m_result;
};

void requireMaps(const MapEvaluation& result, const std::filesystem::path& place, const DataSet& truth) {
    if (!result.maps.empty())
        return;
    if (result.epoch == 0)
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error",
                                  "%1 has no map for a class that a mask of %2 shows. Maps and pictures must have the "
                                  "same names."),
                    {utf8(place), utf8(truth.root)});
    throw Error(Error::Kind::BadData,
                OVERLOOK_TEXT("Error",
                              "%1 has no map of epoch %2 for a class that a mask of %3 shows. Maps and "
                              "pictures must have the same names."),
                {utf8(place), std::to_string(result.epoch), utf8(truth.root)});
}

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

MapEvaluation evaluateMaps(const MapCollection& maps, const std::filesystem::path& place, const DataSet& truth,
                           const MapPictures& pictures, const JobControl& job) {
    MapEvaluation result = Comparison(maps, truth, pictures).compared(job);
    if (pictures.shard.count == 1)
        requireMaps(result, place, truth);
    return result;
}

MapEvaluation evaluateMaps(const RunFolder& run, const DataSet& truth, const MapChoice& choice, const JobControl& job) {
    return evaluateMaps(MapCollection::ofRun(run, choice.kind, choice.epoch), run.root(), truth, {choice.list}, job);
}

}  // namespace overlook
