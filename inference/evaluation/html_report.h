#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "inference/evaluation/map_figures.h"

namespace overlook {

/// What an evaluation found, for people: what the page is made of.
struct ReportContent {
    std::string title;
    std::vector<std::pair<std::string, std::string>> facts;  ///< what was evaluated, and with what
    std::vector<EvaluatedEpoch> epochs;

    /// One of the worst maps, with its picture.
    struct Case {
        MapFigures figures;
        std::string picture;  ///< data URI; empty = it could not be read
    };
    std::string caseMeasure;  ///< id of the measure by which they are the worst
    std::vector<Case> cases;  ///< the worst first
};

/// The measure by which maps are compared best: the first that is known of those that tell most. Empty when none is.
[[nodiscard]] std::string decisiveMeasure(const std::vector<EvaluatedEpoch>& epochs);
/// The `count` worst maps of an epoch by a measure, the worst first.
[[nodiscard]] std::vector<MapFigures> worstMaps(const EvaluatedEpoch& epoch, const MapMeasure& measure,
                                                std::size_t count);

/// One HTML file that needs nothing else, neither network nor other files: styles, pictures and charts are in it. Light
/// and dark as the reader's system is; tables are sorted by a click. All names are escaped.
[[nodiscard]] std::string htmlReport(const ReportContent& content);

}  // namespace overlook
