#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "inference/core/class_table.h"
#include "inference/engine/console.h"
#include "inference/evaluation/map_figures.h"

namespace overlook {

/// What was evaluated, for the lines about it.
struct EvaluationSubject {
    std::string path;         ///< as on the command line
    std::string kind;         ///< "maps", "accumulated"
    ClassTable classes;       ///< of the truth; empty without one
    bool hasDetails = false;  ///< also every map, picture and class
};

/// One JSON line an epoch, and one for the run when there are several epochs; with details, one for every map, picture
/// and class before them.
void printJson(const EvaluationSubject& subject, const std::vector<EvaluatedEpoch>& epochs, Console& console);
/// Tables for people.
void printTables(const EvaluationSubject& subject, const std::vector<EvaluatedEpoch>& epochs, Console& console);

/// Mean IoU by threshold. Throws Error (Storage).
void writeCurve(const std::filesystem::path& file, const std::vector<EvaluatedEpoch>& epochs);
/// Every map of the last epoch against the truth. Throws Error (Storage).
void writeMapTable(const std::filesystem::path& file, const EvaluatedEpoch& epoch);

/// The IoU of every class; what a class does not have is null.
[[nodiscard]] nlohmann::ordered_json classesJson(const SegmentationScore& score, const ClassTable& classes);
void printClasses(const SegmentationScore& score, const ClassTable& classes, Console& console);
/// Four decimals, "-" for what there is not.
[[nodiscard]] std::string shortNumber(std::optional<double> number);
[[nodiscard]] nlohmann::ordered_json orNull(std::optional<double> number);

}  // namespace overlook
