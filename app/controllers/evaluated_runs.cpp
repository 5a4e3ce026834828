#include "app/controllers/evaluated_runs.h"

#include "app/controllers/run_contents.h"
#include "inference/core/error.h"
#include "inference/core/files.h"

namespace overlook {

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
    for (const QString& beside : runsBeside(folder))
        for (const char* kind : {"maps", "accumulated"}) {
            const std::filesystem::path file = evaluationFile(pathFromUtf8(beside.toStdString()), kind);
            std::error_code ignored;
            if (!std::filesystem::exists(file, ignored))
                continue;
            try {
                if (auto run = evaluatedRun(beside, readEvaluation(file)))
                    runs.push_back(std::move(*run));
            } catch (const Error&) {
                continue;  // it is said when that run is opened
            }
        }
    return runs;
}

}  // namespace overlook
