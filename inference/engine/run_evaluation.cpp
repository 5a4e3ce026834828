#include "inference/engine/run_evaluation.h"

#include <algorithm>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/run_folder.h"
#include "inference/core/text_lines.h"
#include "inference/datasets/data_check.h"
#include "inference/datasets/read_data_set.h"
#include "inference/evaluation/stored_evaluation.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kToldProblems = 20;
constexpr double kCheckingShare = 0.05;  ///< of the progress

std::vector<int> epochsOf(const fs::path& run) {
    std::vector<int> there;
    for (const EpochMetrics& metrics : RunFolder(run).epochs())
        there.push_back(metrics.epoch);
    return there;
}

/// A job that reports the progress of its pieces as that of the whole, and stops with it.
class PieceByPiece {
 public:
    explicit PieceByPiece(const JobControl& whole)
        : m_whole(whole), m_part([this](double fraction, const Sentence& step) {
              follow();
              const double done = (static_cast<double>(m_index) + fraction) / static_cast<double>(m_count);
              m_whole.report(m_isChecking ? kCheckingShare * done : kCheckingShare + (1 - kCheckingShare) * done, step);
          }) {}

    void begin(std::size_t index, std::size_t count) {
        follow();
        m_isChecking = false;
        m_index = index;
        m_count = std::max<std::size_t>(count, 1);
    }
    [[nodiscard]] JobControl& job() { return m_part; }

 private:
    void follow() {
        if (m_whole.isCancelled())
            m_part.cancel();
    }

    const JobControl& m_whole;
    JobControl m_part;
    bool m_isChecking = true;  ///< the data set, before the first piece
    std::size_t m_index = 0;
    std::size_t m_count = 1;
};

/// Keeps the first problems in words, and counts all of them.
void add(const Error& error, EvaluationSummary& summary) {
    ++summary.failures;
    if (summary.problems.size() < kToldProblems)
        summary.problems.push_back(error.sentence());
}

/// Each epoch's checkpoint may say the same.
void warn(const Sentence& warning, EvaluationSummary& summary) {
    const auto isSame = [&](const Sentence& other) { return other.english() == warning.english(); };
    if (std::none_of(summary.warnings.begin(), summary.warnings.end(), isSame))
        summary.warnings.push_back(warning);
}

MapEvaluationChoice choiceOf(const EvaluateMaps& request) {
    MapEvaluationChoice choice;
    choice.maps = pathFromUtf8(request.run);
    choice.kind = request.kind;
    choice.epochs = request.epochs;
    choice.list = request.list;
    choice.measures = modelMeasuresOf(request.measures);
    if (request.kind != "maps" && request.kind != "accumulated")
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "A run has no “%1”: it has “maps” and “accumulated”."), {request.kind});
    requireRun(choice.maps);
    requireEpochs(choice.maps, choice.epochs);
    if (request.truth.empty() && choice.measures.empty())
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "There is nothing to compare the maps with. Choose a data set with masks, or "
                                  "measures that ask the model."));
    return choice;
}

}  // namespace

EvaluationSummary evaluateRun(Engine& engine, const EvaluateMaps& request, const JobControl& job) {
    const EvaluationQuestion asked{request.run, request.truth, {}, choiceOf(request)};
    PieceByPiece pieces(job);
    EvaluationSummary summary;
    ReadDataSet read;
    if (!request.truth.empty()) {
        read = readDataSet(pathFromUtf8(request.truth));
        checkFiles(read, CheckDepth::Headers, pieces.job());
        for (const DataProblem& problem : read.problems)
            add(problem.error, summary);
    }
    const DataSet* truth = request.truth.empty() ? nullptr : &read.set;
    MapEvaluator evaluator(
        asked.choice, truth,
        {pieces.job(), &engine, [&pieces](std::size_t index, std::size_t count) { pieces.begin(index, count); },
         [&summary](const Error& error) { add(error, summary); },
         [&summary](const Sentence& warning) { warn(warning, summary); }});
    const std::vector<EvaluatedEpoch> epochs = evaluator.evaluated();
    requireMaps(epochs, request.run);
    job.checkpoint();
    keepEvaluation(asked, evaluator, truth, epochs);
    summary.file = utf8(evaluationFile(asked.choice.maps, request.kind));
    summary.maps = static_cast<int>(ofRun(epochs).maps);
    return summary;
}

void keepEvaluation(const EvaluationQuestion& asked, const MapEvaluator& evaluator, const DataSet* truth,
                    const std::vector<EvaluatedEpoch>& epochs) {
    const fs::path& run = asked.choice.maps;
    StoredEvaluation stored;
    stored.kind = asked.choice.kind;
    stored.truth = asked.truth;
    stored.list = asked.choice.list;
    stored.model = asked.model;
    stored.measures = {asked.choice.measures.begin(), asked.choice.measures.end()};
    const std::vector<int> there = epochsOf(run);
    stored.lastEpoch = there.empty() ? 0 : there.back();
    stored.rows = allFigures(epochs);
    stored.curves = curvesOf(epochs);
    writeReport(evaluationPage(run, stored.kind), epochs, reportSources(asked, evaluator, truth, epochs));
    writeEvaluation(evaluationFile(run, stored.kind), stored);
}

ReportSources reportSources(const EvaluationQuestion& asked, const MapEvaluator& evaluator, const DataSet* truth,
                            const std::vector<EvaluatedEpoch>& epochs) {
    fs::path path = pathFromUtf8(asked.maps);
    if (!path.has_filename())
        path = path.parent_path();
    std::vector<std::pair<std::string, std::string>> facts{{asked.choice.kind, asked.maps}};
    const auto numberOf = [](const EvaluatedEpoch& epoch) { return std::to_string(epoch.epoch); };
    if (epochs.back().epoch > 0)
        facts.emplace_back("epochs", epochs.size() == 1 ? numberOf(epochs.back())
                                                        : numberOf(epochs.front()) + " … " + numberOf(epochs.back()));
    if (!asked.truth.empty())
        facts.emplace_back("truth",
                           asked.choice.list.empty() ? asked.truth : asked.truth + ", list " + asked.choice.list);
    if (!asked.model.empty())
        facts.emplace_back("model", asked.model);
    facts.emplace_back("maps", std::to_string(ofRun(epochs).maps));
    return {"Maps of " + utf8(path.filename()), evaluator, truth, std::move(facts)};
}

void requireRun(const fs::path& run) {
    if (epochsOf(run).empty())
        throw Error(Error::Kind::BadRequest, OVERLOOK_TEXT("Error", "“%1” is not a run that has epochs."), {utf8(run)});
}

void requireMaps(const std::vector<EvaluatedEpoch>& epochs, const std::string& maps) {
    for (const EvaluatedEpoch& epoch : epochs)
        if (!epoch.maps.empty())
            return;
    throw Error(Error::Kind::BadData, OVERLOOK_TEXT("Error", "None of the maps in “%1” could be evaluated."), {maps});
}

std::set<std::string> modelMeasuresOf(const std::vector<std::string>& ids) {
    const auto& known = MapEvaluator::modelMeasures();
    std::set<std::string> measures;
    for (const std::string& id : ids) {
        if (std::find(known.begin(), known.end(), id) == known.end())
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error", "There is no measure called “%1”. Choose among: %2."),
                        {id, commaJoined(known)});
        measures.insert(id);
    }
    return measures;
}

void requireEpochs(const fs::path& run, const std::vector<int>& epochs) {
    const std::vector<int> there = epochsOf(run);
    for (const int epoch : epochs)
        if (std::find(there.begin(), there.end(), epoch) == there.end())
            throw Error(Error::Kind::BadRequest, OVERLOOK_TEXT("Error", "“%1” has no epoch %2."),
                        {utf8(run), std::to_string(epoch)});
}

}  // namespace overlook
