#include "inference/engine/map_evaluator.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/run_folder.h"
#include "inference/core/text_lines.h"
#include "inference/engine/engine.h"
#include "inference/engine/failure.h"
#include "inference/evaluation/average_precision.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

bool failsForAll(Error::Kind kind) {
    return kind == Error::Kind::Cancelled || kind == Error::Kind::BadModel || kind == Error::Kind::BadRequest;
}

std::string nameIn(const MapCollection& maps, int index) {
    const auto entry = maps.classes().find(index);
    const bool isNamed = entry != maps.classes().end() && !entry->second.name.empty();
    return isNamed ? entry->second.name : "class " + std::to_string(index);
}

/// What a run's scores say of a class in the pictures whose labels are known.
std::vector<ScoredPicture> scoredPictures(const std::map<std::string, Scores>& scores, const DataSet& truth, int index,
                                          int id) {
    std::vector<ScoredPicture> pictures;
    for (const auto& [name, probabilities] : scores) {
        const Sample* sample = truth.find(name);
        if (sample && static_cast<std::size_t>(index) < probabilities.size())
            pictures.push_back({probabilities[static_cast<std::size_t>(index)],
                                std::binary_search(sample->labels.begin(), sample->labels.end(), id)});
    }
    return pictures;
}

}  // namespace

MapEvaluator::MapEvaluator(MapEvaluationChoice choice, const DataSet* truth, EvaluationWork work)
    : m_choice(std::move(choice)), m_truth(truth), m_work(std::move(work)) {
    findPictures();
}

const std::vector<std::string>& MapEvaluator::modelMeasures() {
    static const std::vector<std::string> ids{"insertion", "deletion", "drop", "increase", "gain"};
    return ids;
}

void MapEvaluator::findPictures() {
    if (m_choice.images.empty())
        return;
    if (!fs::is_directory(m_choice.images))
        throw Error(Error::Kind::Missing, OVERLOOK_TEXT("Error", "There is no folder “%1” with pictures."),
                    {utf8(m_choice.images)});
    m_pictures = PictureFolder(m_choice.images);
}

std::optional<fs::path> MapEvaluator::pictureOf(const std::string& name) const {
    if (!m_choice.images.empty())
        return m_pictures.find(name);
    const Sample* sample = m_truth ? m_truth->find(name) : nullptr;
    if (sample)
        return sample->picture;
    const auto images = RunFolder(m_choice.maps).images();
    const auto image = images.find(name);
    return image == images.end() ? std::nullopt : std::optional(image->second);
}

MapCollection MapEvaluator::mapsOf(int epoch) const {
    return MapCollection::at(m_choice.maps, m_choice.kind, epoch, m_choice.method);
}

std::vector<EvaluatedEpoch> MapEvaluator::evaluated() {
    std::vector<EvaluatedEpoch> results;
    const std::vector<int> epochs = m_choice.epochs.empty() ? std::vector<int>{0} : m_choice.epochs;
    const bool needsModel = !m_choice.measures.empty();
    const std::size_t steps = m_truth && needsModel ? 2 : 1;  // of an epoch: masks, then the model
    for (std::size_t i = 0; i < epochs.size(); ++i) {
        m_work.beginPiece(i * steps, epochs.size() * steps);
        const MapCollection maps = mapsOf(epochs[i]);
        EvaluatedEpoch result;
        result.epoch = maps.epoch();
        if (m_truth)
            compare(maps, result);
        else
            listAll(maps, result);
        if (needsModel)
            tryMaps(maps, (i + 1) * steps - 1, epochs.size() * steps, result);
        results.push_back(std::move(result));
    }
    if (m_choice.shard.count == 1)
        addScores(results);
    return results;
}

void MapEvaluator::compare(const MapCollection& maps, EvaluatedEpoch& result) {
    MapEvaluation evaluation = evaluateMaps(maps, m_choice.maps, *m_truth, {m_choice.list, m_choice.shard}, m_work.job);
    result.ids = maps.idsIn(m_truth->classes);
    for (const MapQuality& quality : evaluation.maps) {
        MapFigures figures;
        figures.epoch = result.epoch;
        figures.picture = quality.picture;
        figures.classIndex = quality.classIndex;
        figures.className = m_truth->classes.nameOf(quality.classId);
        const RegionQuality& region = quality.atFifthOfHighest;
        figures.values = {{"energy", quality.energy},
                          {"pointing", quality.isHit.value_or(false) ? 1.0 : 0.0},
                          {"pointingExact", quality.isExactHit.value_or(false) ? 1.0 : 0.0},
                          {"precision", region.precision},
                          {"recall", region.recall},
                          {"regionIou", region.intersectionOverUnion}};
        result.maps.push_back(std::move(figures));
    }
    std::stable_sort(result.maps.begin(), result.maps.end(), [](const MapFigures& a, const MapFigures& b) {
        return std::tie(a.picture, a.classIndex) < std::tie(b.picture, b.classIndex);
    });
    result.sweep = std::move(evaluation.sweep);
}

void MapEvaluator::listAll(const MapCollection& maps, EvaluatedEpoch& result) const {
    for (const std::string& picture : maps.pictures()) {
        if (!m_choice.shard.has(picture))
            continue;
        for (const int index : maps.classesOf(picture)) {
            MapFigures figures;
            figures.epoch = result.epoch;
            figures.picture = picture;
            figures.classIndex = index;
            figures.className = nameIn(maps, index);
            result.maps.push_back(std::move(figures));
        }
    }
}

void MapEvaluator::addScores(std::vector<EvaluatedEpoch>& epochs) const {
    for (EvaluatedEpoch& epoch : epochs) {
        if (!m_truth)
            return;
        const auto scores = RunFolder(m_choice.maps).readScores(epoch.epoch);
        std::vector<std::vector<ScoredPicture>> classes;
        for (const auto& [index, id] : epoch.ids)
            classes.push_back(scoredPictures(scores, *m_truth, index, id));
        if (const auto mean = meanAveragePrecision(classes))
            epoch.others["averagePrecision"] = *mean;
    }
}

std::string MapEvaluator::modelOf(int epoch) const {
    if (!m_choice.model.path.empty())
        return m_choice.model.path;
    const auto checkpoints = RunFolder(m_choice.maps).checkpoints();
    const auto own = checkpoints.find(epoch);
    if (own == checkpoints.end())
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "The measures %1 need a model, and “%2” has no checkpoint of epoch %3. Name a model "
                                  "with --model."),
                    {commaJoined({m_choice.measures.begin(), m_choice.measures.end()}), utf8(m_choice.maps),
                     std::to_string(epoch)});
    return utf8(own->second);
}

void MapEvaluator::load(const LoadModel& model) {
    for (const Sentence& warning : m_work.engine->loadModel(model, m_work.job).warnings)
        m_work.warn(warning);
}

/// `place` of `places`: of this step among all.
void MapEvaluator::tryMaps(const MapCollection& maps, std::size_t place, std::size_t places, EvaluatedEpoch& result) {
    LoadModel model = m_choice.model;
    model.path = modelOf(result.epoch);
    m_work.beginPiece(place, places);
    load(model);
    const auto& wanted = m_choice.measures;
    const TrialChoice trials{wanted.count("insertion") > 0, wanted.count("deletion") > 0,
                             wanted.count("drop") + wanted.count("increase") + wanted.count("gain") > 0,
                             m_choice.stepPixels};
    std::vector<MapFigures> tried;
    for (std::size_t i = 0; i < result.maps.size(); ++i) {
        MapFigures& figures = result.maps[i];
        m_work.job.checkpoint();
        m_work.beginPiece(place * result.maps.size() + i, places * result.maps.size());
        m_work.job.report(0, {OVERLOOK_TEXT("Job", "Asking the model about %1"), {figures.picture}});
        try {
            const auto picture = pictureOf(figures.picture);
            if (!picture)
                throw Error(Error::Kind::Missing,
                            OVERLOOK_TEXT("Error", "There is no picture called “%1”, for which there are maps."),
                            {figures.picture});
            const MapTrial trial =
                triedMap(*m_work.engine, {model.path, utf8(*picture), m_choice.size}, figures.classIndex,
                         maps.map(figures.picture, figures.classIndex), trials, m_work.job);
            takeOver(trial, figures);
            tried.push_back(figures);
        } catch (const std::exception& exception) {
            const Error error = failureOf(exception);
            if (failsForAll(error.kind()))
                throw;
            m_work.fail(error.at(figures.picture));
            m_hasFailed = true;
        }
    }
    result.maps = std::move(tried);
}

void MapEvaluator::takeOver(const MapTrial& trial, MapFigures& figures) const {
    figures.set("probability", trial.probability);
    const auto addCurve = [&figures](const char* id, const std::vector<float>& curve) {
        if (curve.empty())
            return;
        figures.set(id, areaUnderCurve(curve));
        figures.curves[id] = resampledCurve(curve, MapFigures::kCurvePoints);
    };
    addCurve("insertion", trial.insertion);
    addCurve("deletion", trial.deletion);
    if (!trial.change)
        return;
    const std::vector<std::pair<const char*, double>> changes{
        {"drop", trial.change->drop}, {"increase", trial.change->increase}, {"gain", trial.change->gain}};
    for (const auto& [id, number] : changes)
        if (m_choice.measures.count(id) > 0)
            figures.set(id, number);
}

}  // namespace overlook
