#include "inference/training/epoch_recorder.h"

#include <algorithm>
#include <numeric>
#include <opencv2/imgproc.hpp>
#include <utility>

#include "inference/core/error.h"
#include "inference/core/indexed_png.h"
#include "inference/evaluation/map_quality.h"
#include "inference/training/learning_set.h"
#include "inference/training/picture_look.h"

namespace overlook {

namespace {

constexpr std::size_t kWrittenAtOnce = 200;
constexpr const char* kBiasedClass = "boat";  ///< of the generated set; its decisions get columns of their own

bool isLabelled(const LearningPicture& picture, int output) {
    return std::find(picture.outputs.begin(), picture.outputs.end(), output) != picture.outputs.end();
}

std::set<std::size_t> watchedPictures(const LearningSet& set, const RecorderOptions& options) {
    std::set<std::size_t> watched;
    std::set<std::string> missing(options.watch.begin(), options.watch.end());
    for (std::size_t i = 0; i < set.pictures().size(); ++i)
        if (options.watch.empty() || missing.erase(set.pictures()[i].id) > 0)
            watched.insert(i);
    if (!missing.empty())
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "The picture “%1” is to be watched, but no list of the data set names it."),
                    {*missing.begin()});
    if (options.alwaysWatchesTraining)
        watched.insert(set.trainingPictures().begin(), set.trainingPictures().end());
    return watched;
}

/// In which columns of the metrics each picture with a mask counts.
std::map<std::size_t, std::vector<std::string>> overlapColumns(const LearningSet& set) {
    std::map<std::size_t, std::vector<std::string>> columns;
    const auto add = [&](const std::string& column, const std::vector<std::size_t>& pictures) {
        for (const std::size_t picture : pictures)
            if (set.pictures()[picture].hasMask)
                columns[picture].push_back(column);
    };
    add("train_miou", set.trainingPictures());
    for (const auto& [name, pictures] : set.testLists())
        add("miou_" + name, pictures);
    return columns;
}

/// A mask of class ids as one of the channels of a segmentation; classes that it does not have become unknown.
cv::Mat1b channelsOf(const cv::Mat1b& mask, const LearningSet& set) {
    cv::Mat1b table(1, 256, static_cast<std::uint8_t>(kIgnoreLabel));
    table(0, 0) = 0;
    for (int output = 0; output < static_cast<int>(set.classes().size()); ++output)
        table(0, set.classIdOf(output)) = static_cast<std::uint8_t>(output + 1);
    cv::Mat1b channels;
    cv::LUT(mask, table, channels);
    return channels;
}

}  // namespace

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

EpochRecorder::EpochRecorder(const LearningSet& set, const RunFolder& run, const RecorderOptions& options)
    : m_set(set),
      m_run(run),
      m_accumulation(options.accumulation),
      m_watched(watchedPictures(set, options)),
      m_columns(overlapColumns(set)) {
    for (const std::size_t picture : m_watched)
        for (const int output : set.pictures()[picture].outputs)
            m_accumulators.emplace(Key(picture, output), Accumulator(options.accumulation));
}

void EpochRecorder::resumeAfter(int epoch) {
    m_isLast = false;
    for (m_epoch = 1; m_epoch <= epoch; ++m_epoch) {
        const std::map<std::string, Scores> scores = m_run.readScores(m_epoch);
        for (const auto& [key, accumulator] : m_accumulators) {
            const std::string& id = m_set.pictures()[key.first].id;
            const auto map = m_run.readMap("maps", id, key.second, m_epoch);
            const auto ofPicture = scores.find(id);
            if (!map || ofPicture == scores.end())
                throw Error(Error::Kind::BadData,
                            OVERLOOK_TEXT("Error",
                                          "The run cannot be continued, because the map or the scores of the picture "
                                          "“%1” in epoch %2 are missing. Start it anew in another folder."),
                            {id, std::to_string(m_epoch)});
            accumulate(key, *map, ofPicture->second);
        }
    }
}

void EpochRecorder::beginEpoch(int epoch, bool isLast) {
    m_epoch = epoch;
    m_isLast = isLast;
    m_scores.clear();
    m_energySum = 0;
    m_energyCount = 0;
    m_segmentation.clear();
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

void EpochRecorder::add(std::size_t picture, const PictureLook& look) {
    m_scores[picture] = look.scores;
    const std::vector<int> outputs = wantedOutputs(picture);
    const bool isMaskNeeded = !outputs.empty() || !look.labels.empty();
    const cv::Mat1b mask = isMaskNeeded ? m_set.mask(picture) : cv::Mat1b();
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        addMap({picture, outputs[i]}, look.maps[i]);
        if (!mask.empty())
            addEnergy({picture, outputs[i]}, look.maps[i], mask);
    }
    if (!mask.empty() && !look.labels.empty())
        addSegmentation(picture, look.labels, mask);
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
    if (m_accumulators.count(key) == 0)
        return;
    accumulate(key, map, m_scores[picture]);
    if (const auto fused = accumulated(picture, output))
        write("accumulated", *fused);
}

void EpochRecorder::accumulate(const Key& key, const cv::Mat1f& map, const Scores& scores) {
    const auto& labels = m_set.pictures()[key.first].outputs;
    const bool mayEnter = isAccepted(m_accumulation.acceptance, key.second, labels, scores);
    m_accumulators.at(key).add(map, m_epoch, mayEnter, m_isLast);
}

std::optional<cv::Mat1f> EpochRecorder::accumulated(std::size_t picture, int output) const {
    const auto found = m_accumulators.find({picture, output});
    return found == m_accumulators.end() ? std::nullopt : found->second.map();
}

void EpochRecorder::addEnergy(const Key& key, const cv::Mat1f& map, const cv::Mat1b& mask) {
    if (!isLabelled(m_set.pictures()[key.first], key.second))
        return;
    m_energySum += energyInMask(map, mask, m_set.classIdOf(key.second));
    ++m_energyCount;
}

void EpochRecorder::addSegmentation(std::size_t picture, const cv::Mat1b& labels, const cv::Mat1b& mask) {
    const auto columns = m_columns.find(picture);
    if (columns == m_columns.end())
        return;
    const int classes = static_cast<int>(m_set.classes().size()) + 1;
    const cv::Mat1b truth = channelsOf(mask, m_set);
    for (const std::string& column : columns->second)
        m_segmentation.try_emplace(column, classes).first->second.add(labels, truth);
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
    for (const auto& [column, score] : m_segmentation)
        metrics.values[column] = score.meanIntersectionOverUnion().value_or(0);
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
