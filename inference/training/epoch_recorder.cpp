#include "inference/training/epoch_recorder.h"

#include <algorithm>
#include <numeric>
#include <opencv2/imgproc.hpp>
#include <utility>

#include "inference/core/error.h"
#include "inference/core/indexed_png.h"
#include "inference/training/learning_set.h"

namespace overlook {

namespace {

constexpr std::size_t kWrittenAtOnce = 200;
constexpr const char* kBiasedClass = "boat";  ///< of the generated set; its decisions get columns of their own

bool isLabelled(const LearningPicture& picture, int output) {
    return std::find(picture.outputs.begin(), picture.outputs.end(), output) != picture.outputs.end();
}

std::set<std::size_t> watchedPictures(const LearningSet& set, const std::vector<std::string>& watch) {
    std::set<std::size_t> watched;
    std::set<std::string> missing(watch.begin(), watch.end());
    for (std::size_t i = 0; i < set.pictures().size(); ++i)
        if (watch.empty() || missing.erase(set.pictures()[i].id) > 0)
            watched.insert(i);
    if (!missing.empty())
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "The picture “%1” is to be watched, but no list of the data set names it."),
                    {*missing.begin()});
    return watched;
}

}  // namespace

double energyInMask(const cv::Mat1f& map, const cv::Mat1b& mask, int classId) {
    cv::Mat1f enlarged;
    cv::resize(cv::max(map, 0.0F), enlarged, mask.size(), 0, 0, cv::INTER_LINEAR);
    const double everywhere =
        cv::sum(enlarged)[0] - cv::sum(cv::Mat1f(enlarged.mul(cv::Mat1f((mask == kIgnoreLabel) / 255))))[0];
    cv::Mat1f inside = cv::Mat1f::zeros(mask.size());
    enlarged.copyTo(inside, mask == classId);
    return everywhere > 0 ? cv::sum(inside)[0] / everywhere : 0;
}

double decisionAccuracy(const LearningSet& set, const std::map<std::size_t, Scores>& scores,
                        const std::vector<std::size_t>& pictures, int output) {
    std::size_t right = 0;
    std::size_t all = 0;
    for (const std::size_t picture : pictures) {
        const Scores& ofPicture = scores.at(picture);
        for (int k = 0; k < static_cast<int>(ofPicture.size()); ++k) {
            if (output != kAllOutputs && output != k)
                continue;
            const bool isSeen = ofPicture[static_cast<std::size_t>(k)] > 0.5F;
            right += isSeen == isLabelled(set.pictures()[picture], k) ? 1 : 0;
            ++all;
        }
    }
    return all == 0 ? 0 : static_cast<double>(right) / static_cast<double>(all);
}

EpochRecorder::EpochRecorder(const LearningSet& set, const RunFolder& run, const std::vector<std::string>& watch)
    : m_set(set), m_run(run), m_watched(watchedPictures(set, watch)) {
    for (const std::size_t picture : m_watched)
        for (const int output : set.pictures()[picture].outputs)
            m_accumulators.emplace(Key(picture, output), Accumulator());
}

void EpochRecorder::beginEpoch(int epoch, bool isLast) {
    m_epoch = epoch;
    m_isLast = isLast;
    m_scores.clear();
    m_energySum = 0;
    m_energyCount = 0;
}

std::vector<int> EpochRecorder::wantedOutputs(std::size_t picture) const {
    if (m_watched.count(picture) == 0)
        return {};
    if (m_set.pictures()[picture].isForTraining)
        return m_set.pictures()[picture].outputs;
    std::vector<int> all(m_set.classes().size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

void EpochRecorder::add(std::size_t picture, const Scores& scores, const std::vector<cv::Mat1f>& maps) {
    m_scores[picture] = scores;
    const std::vector<int> outputs = wantedOutputs(picture);
    const cv::Mat1b mask = outputs.empty() ? cv::Mat1b() : m_set.mask(picture);
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        addMap({picture, outputs[i]}, maps[i]);
        if (!mask.empty())
            addEnergy({picture, outputs[i]}, maps[i], mask);
    }
    if (m_waiting.size() >= kWrittenAtOnce)
        m_writer.submit(std::exchange(m_waiting, {}));
}

void EpochRecorder::addMap(const Key& key, const cv::Mat1f& map) {
    const auto [picture, output] = key;
    const LearningPicture& shown = m_set.pictures()[picture];
    const auto write = [&](const char* kind, const cv::Mat1f& values) {
        m_waiting.emplace_back([this, kind, id = shown.id, output = output, epoch = m_epoch, values] {
            m_run.writeMap(kind, id, output, epoch, values);
        });
    };
    write("maps", map);
    const auto accumulator = m_accumulators.find(key);
    if (accumulator == m_accumulators.end())
        return;
    const bool mayEnter = isAccepted(Acceptance::Rank, output, shown.outputs, m_scores[picture]);
    accumulator->second.add(map, m_epoch, mayEnter, m_isLast);
    if (accumulator->second.map())
        write("accumulated", *accumulator->second.map());
}

void EpochRecorder::addEnergy(const Key& key, const cv::Mat1f& map, const cv::Mat1b& mask) {
    if (!isLabelled(m_set.pictures()[key.first], key.second))
        return;
    m_energySum += energyInMask(map, mask, m_set.classIdOf(key.second));
    ++m_energyCount;
}

EpochMetrics EpochRecorder::finishEpoch() {
    std::map<std::string, Scores> byId;
    for (const auto& [picture, scores] : m_scores)
        byId[m_set.pictures()[picture].id] = scores;
    m_run.writeScores(m_epoch, byId);
    EpochMetrics metrics;
    metrics.epoch = m_epoch;
    metrics.values["train_accuracy"] = decisionAccuracy(m_set, m_scores, m_set.trainingPictures());
    addListMetrics(metrics);
    if (m_energyCount > 0)
        metrics.values["energy_in_mask"] = m_energySum / m_energyCount;
    m_writer.submit(std::exchange(m_waiting, {}));
    m_writer.finish();
    return metrics;
}

void EpochRecorder::addListMetrics(EpochMetrics& metrics) const {
    const auto& classes = m_set.classes();
    const auto biased = std::find_if(classes.begin(), classes.end(),
                                     [](const ClassEntry& entry) { return entry.name == kBiasedClass; });
    for (const auto& [name, pictures] : m_set.testLists()) {
        metrics.values["accuracy_" + name] = decisionAccuracy(m_set, m_scores, pictures);
        if (biased != classes.end())
            metrics.values[name + "_" + kBiasedClass] =
                decisionAccuracy(m_set, m_scores, pictures, static_cast<int>(biased - classes.begin()));
    }
}

}  // namespace overlook
