#include "app/controllers/evaluated_runs.h"

#include "app/controllers/run_contents.h"
#include "inference/core/files.h"

namespace overlook {

KeptFigures readFigures(const QString& run) {
    KeptFigures kept;
    for (const char* kind : {"maps", "accumulated"}) {
        const std::filesystem::path file = evaluationFile(pathFromUtf8(run.toStdString()), kind);
        std::error_code ignored;
        if (!std::filesystem::exists(file, ignored))
            continue;
        try {
            kept.all[QLatin1String(kind)] = std::make_shared<const StoredEvaluation>(readEvaluation(file));
        } catch (const Error& error) {
            kept.failure = error;
        }
    }
    return kept;
}

std::optional<EvaluatedRun> evaluatedRun(const QString& folder, const StoredEvaluation& evaluation) {
    const MapFigures* last = nullptr;
    for (const MapFigures& row : evaluation.rows)
        if (row.scope == MapFigures::Scope::Epoch && (!last || row.epoch > last->epoch))
            last = &row;
    if (!last)
        return std::nullopt;
    return EvaluatedRun{folder, evaluation.kind, evaluation.truth, evaluation.list, *last};
}

std::vector<EvaluatedRun> evaluatedRunsBeside(const QString& folder) {
    std::vector<EvaluatedRun> runs;
    for (const QString& beside : runsBeside(folder)) {
        const KeptFigures kept = readFigures(beside);  // what failed is said when that run is opened
        for (const auto& each : kept.all)
            if (auto run = evaluatedRun(beside, *each.second))
                runs.push_back(std::move(*run));
    }
    return runs;
}

}  // namespace overlook
