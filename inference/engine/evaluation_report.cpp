#include "inference/engine/evaluation_report.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "inference/annotations/base64.h"
#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/picture.h"
#include "inference/datasets/sample_mask.h"
#include "inference/display/compositor.h"

namespace overlook {

namespace {

constexpr std::size_t kCases = 24;
constexpr int kShownSide = 420;  ///< pixels
constexpr int kJpegQuality = 82;

void drawOutline(const cv::Mat1b& mask, int classId, cv::Mat3b& rgb) {
    cv::Mat1b region;
    cv::resize(cv::Mat1b(mask == classId), region, rgb.size(), 0, 0, cv::INTER_NEAREST);
    std::vector<std::vector<cv::Point>> outlines;
    cv::findContours(region, outlines, cv::RETR_LIST, cv::CHAIN_APPROX_NONE);
    cv::drawContours(rgb, outlines, -1, {0, 0, 0}, 3);
    cv::drawContours(rgb, outlines, -1, {255, 255, 255}, 1);
}

std::string dataUri(const cv::Mat3b& rgb) {
    cv::Mat3b bgr;
    cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
    std::vector<std::uint8_t> jpeg;
    cv::imencode(".jpg", bgr, jpeg, {cv::IMWRITE_JPEG_QUALITY, kJpegQuality});
    return "data:image/jpeg;base64," + base64(jpeg);
}

/// A map over its picture, with the outline of the truth; empty where there is none.
std::string pictureOf(const MapFigures& map, const EvaluatedEpoch& epoch, const MapCollection& maps,
                      const ReportSources& sources) {
    const auto path = sources.maps.pictureOf(map.picture);
    if (!path)
        return {};
    try {
        const cv::Mat3b small = reducedTo(readPicture(*path).rgb, kShownSide);
        cv::Mat3b shown = overlayPicture(small, std::nullopt, {{maps.map(map.picture, map.classIndex), MapStyle()}});
        const Sample* sample = sources.truth ? sources.truth->find(map.picture) : nullptr;
        const auto id = epoch.ids.find(map.classIndex);
        if (sample && sample->hasMask() && id != epoch.ids.end())
            drawOutline(maskOf(*sample), id->second, shown);
        return dataUri(shown);
    } catch (const Error&) {
        return {};
    }
}

}  // namespace

void writeReport(const std::filesystem::path& file, const std::vector<EvaluatedEpoch>& epochs,
                 const ReportSources& sources) {
    ReportContent content{sources.title, sources.facts, epochs, decisiveMeasure(epochs), {}};
    if (!content.caseMeasure.empty() && !epochs.empty()) {
        const EvaluatedEpoch& last = epochs.back();
        const MapCollection maps = sources.maps.mapsOf(last.epoch);
        for (const MapFigures& map : worstMaps(last, mapMeasure(content.caseMeasure), kCases))
            content.cases.push_back({map, pictureOf(map, last, maps, sources)});
    }
    writeAtomically(file, htmlReport(content));
}

}  // namespace overlook
