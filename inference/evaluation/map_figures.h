#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "inference/core/class_table.h"
#include "inference/evaluation/threshold_sweep.h"

namespace overlook {

/// One number that tells how good maps are. To add one, add a line to the table in map_figures.cpp.
struct MapMeasure {
    const char* id;     ///< in tables and JSON: "insertion"
    const char* title;  ///< "Insertion AUC": the field's name, not translated
    bool isHighBetter;
    bool isMeanOfClasses;  ///< the mean over the classes' means, otherwise over the maps
};
/// In the order of columns.
[[nodiscard]] const std::vector<MapMeasure>& mapMeasures();
/// Throws Error (BadRequest) listing the ids.
[[nodiscard]] const MapMeasure& mapMeasure(const std::string& id);

/// The figures of one map, or of all maps of a picture, a class, an epoch or a run.
struct MapFigures {
    enum class Scope { Map, Picture, Class, Epoch, Run };

    Scope scope = Scope::Map;
    int epoch = 0;                              ///< 0 = of no run, or of several
    std::string picture;                        ///< of a map or a picture
    int classIndex = -1;                        ///< of a map or a class
    std::string className;                      ///< of a map or a class
    std::size_t maps = 1;                       ///< that they are the means of
    std::map<std::string, double> values = {};  ///< by the id of a measure; what is not known or no number is left out
    /// Of a map: probabilities after steps of insertion and deletion by the id of the measure, kCurvePoints of them.
    std::map<std::string, std::vector<float>> curves = {};

    static constexpr std::size_t kCurvePoints = 51;

    [[nodiscard]] std::optional<double> value(const std::string& measure) const;
    /// Takes no NaN.
    void set(const std::string& measure, double number);
};

[[nodiscard]] const char* scopeName(MapFigures::Scope scope);  ///< "map", "picture", "class", "epoch", "run"

/// Everything that is known of the maps of one epoch.
struct EvaluatedEpoch {
    int epoch = 0;
    std::vector<MapFigures> maps;         ///< by picture and class
    std::optional<ThresholdSweep> sweep;  ///< with the truth

    /// The means of each picture, each class and of all; classes and all with the IoU of the best threshold.
    [[nodiscard]] std::vector<MapFigures> pictures() const;
    [[nodiscard]] std::vector<MapFigures> classes() const;
    [[nodiscard]] MapFigures whole() const;
    /// The mean curve of a measure; empty where no map has one.
    [[nodiscard]] std::vector<float> meanCurve(const std::string& measure) const;

    /// Class ids of the truth by class index, where they have one: whose IoU a class has.
    std::map<int, int> ids = {};
    /// What is known of the epoch besides its maps, by the id of a measure.
    std::map<std::string, double> others = {};
};

/// The means over epochs.
[[nodiscard]] MapFigures ofRun(const std::vector<EvaluatedEpoch>& epochs);
/// The epoch whose figure is best, the first among equals; nothing when none has one.
[[nodiscard]] std::optional<MapFigures> bestEpoch(const std::vector<EvaluatedEpoch>& epochs, const MapMeasure& measure);

/// All rows (scope, epoch, picture, class_index, class, maps, then one column a measure that is known) as CSV.
[[nodiscard]] std::string figureTable(const std::vector<EvaluatedEpoch>& epochs);
/// The same of rows that are allFigures().
[[nodiscard]] std::string figureTable(const std::vector<MapFigures>& rows);
/// One of those rows.
[[nodiscard]] nlohmann::ordered_json figureJson(const MapFigures& figures);
/// What figureJson() gave. Throws Error (BadData), or nlohmann::json::exception where a field is missing.
[[nodiscard]] MapFigures figuresFromJson(const nlohmann::json& row);
/// All of them: maps, pictures, classes and the whole, epoch by epoch, and the run when there are several.
[[nodiscard]] std::vector<MapFigures> allFigures(const std::vector<EvaluatedEpoch>& epochs);

/// Ids of the measures that any of the maps or epochs has, in the order of the table.
[[nodiscard]] std::vector<std::string> knownMeasures(const std::vector<EvaluatedEpoch>& epochs);
[[nodiscard]] std::vector<std::string> knownMeasures(const std::vector<MapFigures>& rows);

}  // namespace overlook
