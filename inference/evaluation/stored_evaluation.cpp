#include "inference/evaluation/stored_evaluation.h"

#include <limits>

#include "inference/core/error.h"
#include "inference/core/files.h"

namespace overlook {

namespace fs = std::filesystem;
using nlohmann::json;
using nlohmann::ordered_json;

namespace {

constexpr int kFormat = 1;
constexpr const char* kFolder = "evaluation";

ordered_json jsonOf(const StoredEvaluation::Curve& curve) {
    ordered_json points = ordered_json::array();
    for (const ThresholdScore& point : curve.points)
        points.push_back({point.threshold, point.meanIntersectionOverUnion});  // not a number: null
    return {{"epoch", curve.epoch}, {"points", std::move(points)}};
}

StoredEvaluation::Curve curveFrom(const json& source) {
    StoredEvaluation::Curve curve;
    source.at("epoch").get_to(curve.epoch);
    for (const json& point : source.at("points")) {
        const json& score = point.at(1);
        curve.points.push_back({point.at(0).get<double>(),
                                score.is_null() ? std::numeric_limits<double>::quiet_NaN() : score.get<double>()});
    }
    return curve;
}

StoredEvaluation evaluationFrom(const json& source) {
    StoredEvaluation evaluation;
    source.at("maps").get_to(evaluation.kind);
    source.at("truth").get_to(evaluation.truth);
    source.at("list").get_to(evaluation.list);
    source.at("model").get_to(evaluation.model);
    source.at("measures").get_to(evaluation.measures);
    source.at("lastEpoch").get_to(evaluation.lastEpoch);
    for (const json& row : source.at("figures"))
        evaluation.rows.push_back(figuresFromJson(row));
    for (const json& curve : source.at("curves"))
        evaluation.curves.push_back(curveFrom(curve));
    return evaluation;
}

}  // namespace

std::vector<int> StoredEvaluation::epochs() const {
    std::vector<int> epochs;
    for (const MapFigures& row : rows)
        if (row.scope == MapFigures::Scope::Epoch)
            epochs.push_back(row.epoch);
    return epochs;
}

fs::path evaluationFile(const fs::path& run, const std::string& kind) {
    return run / kFolder / (kind + ".json");
}

fs::path evaluationPage(const fs::path& run, const std::string& kind) {
    return run / kFolder / (kind + ".html");
}

std::vector<StoredEvaluation::Curve> curvesOf(const std::vector<EvaluatedEpoch>& epochs) {
    std::vector<StoredEvaluation::Curve> curves;
    for (const EvaluatedEpoch& epoch : epochs)
        if (epoch.sweep)
            curves.push_back({epoch.epoch, epoch.sweep->curve()});
    return curves;
}

void writeEvaluation(const fs::path& file, const StoredEvaluation& evaluation) {
    ordered_json figures = ordered_json::array();
    for (const MapFigures& row : evaluation.rows)
        figures.push_back(figureJson(row));
    ordered_json curves = ordered_json::array();
    for (const StoredEvaluation::Curve& curve : evaluation.curves)
        curves.push_back(jsonOf(curve));
    const ordered_json whole{{"format", kFormat},
                             {"maps", evaluation.kind},
                             {"truth", evaluation.truth},
                             {"list", evaluation.list},
                             {"model", evaluation.model},
                             {"measures", evaluation.measures},
                             {"lastEpoch", evaluation.lastEpoch},
                             {"figures", std::move(figures)},
                             {"curves", std::move(curves)}};
    // File names need not be UTF-8; JSON has to be.
    writeAtomically(file, whole.dump(1, ' ', false, ordered_json::error_handler_t::replace) + "\n");
}

StoredEvaluation readEvaluation(const fs::path& file) {
    const json source = json::parse(readText(file), nullptr, false);
    try {
        if (source.is_object() && source.value("format", 0) == kFormat)
            return evaluationFrom(source);
    } catch (const json::exception&) {
    }
    throw Error(Error::Kind::BadData,
                OVERLOOK_TEXT("Error", "“%1” holds no figures that this version can read. Evaluate the run again."),
                {utf8(file)});
}

}  // namespace overlook
