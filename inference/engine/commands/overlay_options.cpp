#include "inference/engine/commands/overlay_options.h"

#include <CLI/CLI.hpp>
#include <optional>
#include <vector>

#include "inference/core/csv.h"
#include "inference/core/text_lines.h"

namespace overlook {

namespace {

constexpr const char* kRaw = "raw:";

std::optional<std::vector<double>> numbers(const std::string& text) {
    std::vector<double> found;
    for (const std::string& part : commaSeparated(text)) {
        found.push_back(0);
        if (!parseNumber(part, found.back()))
            return std::nullopt;
    }
    return found;
}

bool isRaw(const std::string& text) {
    return text.rfind(kRaw, 0) == 0;
}

std::optional<std::vector<double>> levels(const std::string& text) {
    return numbers(isRaw(text) ? text.substr(std::string(kRaw).size()) : text);
}

std::string rangeProblem(const std::string& text) {
    const auto ends = numbers(text);
    const bool isGood = ends && ends->size() == 2 && (*ends)[0] < (*ends)[1];
    return isGood ? "" : "'" + text + "' is not LOW,HIGH with LOW below HIGH";
}

std::string contourProblem(const std::string& text) {
    const auto found = levels(text);
    return found && !found->empty() ? "" : "'" + text + "' is neither V1,V2,… nor raw:V1,V2,…";
}

}  // namespace

void OverlayOptions::addTo(CLI::App& app) {
    app.add_option("--gamma", m_gamma, "Overlay: below 1 brings out weak values, above 1 strong ones")
        ->check(CLI::Range(kLeastGamma, kMostGamma))
        ->capture_default_str();
    auto* clip = app.add_option("--clip", m_clip, "Overlay: per cent of the values beyond each end of the scale")
                     ->check(CLI::Range(0.0, kMostClip))
                     ->capture_default_str();
    app.add_option("--range", m_range, "Overlay: the scale runs between these two raw values")
        ->type_name("LOW,HIGH")
        ->check(CLI::Validator(rangeProblem, ""))
        ->excludes(clip);
    auto* contours = app.add_option("--contours", m_contours,
                                    "Overlay: lines at these places of the scale (0 … 1), or at raw values (raw:V1,V2)")
                         ->type_name("V1,V2,…")
                         ->check(CLI::Validator(contourProblem, ""));
    app.add_flag("--contours-only", m_areContoursAlone, "Overlay: the lines without the colours of the map")
        ->needs(contours);
}

MapStyle OverlayOptions::style(const std::string& method) const {
    MapStyle style;
    if (method == "probability" || method == "reverse")
        style.normalisation = Normalisation::UnitRange;
    style.gamma = m_gamma;
    style.clipPercent = m_clip;
    if (const auto ends = m_range.empty() ? std::nullopt : numbers(m_range)) {
        style.scaleSource = ScaleSource::Fixed;
        style.fixedRange = {static_cast<float>((*ends)[0]), static_cast<float>((*ends)[1]), false};
    }
    if (!m_contours.empty())
        style.contours = {levels(m_contours).value(), isRaw(m_contours), m_areContoursAlone};
    return style;
}

bool OverlayOptions::isUsed() const {
    return m_gamma != 1 || m_clip != 0 || !m_range.empty() || !m_contours.empty();
}

}  // namespace overlook
