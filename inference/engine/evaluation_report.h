#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "inference/datasets/data_set.h"
#include "inference/engine/map_evaluator.h"
#include "inference/evaluation/html_report.h"

namespace overlook {

/// What a report shows besides figures.
struct ReportSources {
    std::string title;
    const MapEvaluator& maps;
    const DataSet* truth = nullptr;  ///< whose outlines are drawn
    std::vector<std::pair<std::string, std::string>> facts = {};
};

/// Writes the report of an evaluation: one HTML file with the worst maps of the last epoch over their pictures. A
/// picture that cannot be read is left out. Throws Error (Storage).
void writeReport(const std::filesystem::path& file, const std::vector<EvaluatedEpoch>& epochs,
                 const ReportSources& sources);

}  // namespace overlook
