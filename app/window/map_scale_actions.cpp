#include "app/window/map_scale_actions.h"

#include <algorithm>
#include <QAction>
#include <utility>

#include "app/document/document.h"
#include "app/window/actions.h"

namespace overlook {

namespace {

constexpr double kClipStep = 1;      // per cent
constexpr double kGammaStep = 1.25;  // a factor

constexpr std::pair<const char*, ScaleSource> kSources[] = {{"scale_of_map", ScaleSource::Map},
                                                            {"scale_of_picture", ScaleSource::Picture},
                                                            {"scale_of_run", ScaleSource::Run},
                                                            {"scale_fixed", ScaleSource::Fixed}};

std::vector<double> usualContours() {
    return {0.25, 0.5, 0.75};
}

/// Steps that meet at 1, whatever came before.
double gammaAfter(double gamma, double factor) {
    const double next = std::clamp(gamma * factor, kLeastGamma, kMostGamma);
    return next > 0.95 && next < 1.05 ? 1 : next;
}

}  // namespace

MapScaleActions::MapScaleActions(const Actions& actions, Document& document, QObject& owner)
    : QObject(&owner), m_actions(actions), m_document(document) {
    for (const auto& [id, source] : kSources)
        m_actions.handle(id, this, [this, wanted = source] {
            change([wanted](MapStyle& style) { style.scaleSource = wanted; });
            showState();
        });
    connectSteps();
    connectContours();
    connect(&m_document, &Document::changed, this, &MapScaleActions::showState);
    showState();
}

void MapScaleActions::connectSteps() {
    const auto clip = [this](double by) {
        change([by](MapStyle& style) { style.clipPercent = std::clamp(style.clipPercent + by, 0.0, kMostClip); });
    };
    m_actions.handle("clip_more", this, [clip] { clip(kClipStep); });
    m_actions.handle("clip_less", this, [clip] { clip(-kClipStep); });
    const auto bend = [this](double factor) {
        change([factor](MapStyle& style) { style.gamma = gammaAfter(style.gamma, factor); });
    };
    m_actions.handle("gamma_up", this, [bend] { bend(kGammaStep); });
    m_actions.handle("gamma_down", this, [bend] { bend(1 / kGammaStep); });
}

void MapScaleActions::connectContours() {
    m_actions.handleToggle("contours", this, [this](bool isOn) {
        change([isOn](MapStyle& style) { style.contours.levels = isOn ? usualContours() : std::vector<double>(); });
    });
    m_actions.handleToggle("contours_alone", this, [this](bool isOn) {
        change([isOn](MapStyle& style) {
            style.contours.isAlone = isOn;
            if (isOn && !style.contours.isOn())
                style.contours.levels = usualContours();
        });
    });
    m_actions.handle("reset_scale", this, [this] {
        change([](MapStyle& style) {
            const MapStyle plain;
            style.clipPercent = plain.clipPercent;
            style.gamma = plain.gamma;
            style.scaleSource = plain.scaleSource;
            style.fixedRange = plain.fixedRange;
            style.contours = plain.contours;
        });
    });
}

void MapScaleActions::change(const std::function<void(MapStyle&)>& by) {
    MapStyle style = m_document.activeLayer().shownStyle();
    by(style);
    m_document.setMapStyle(m_document.activeIndex(), style);
}

void MapScaleActions::showState() {
    const MapStyle style = m_document.activeLayer().shownStyle();
    const bool hasMap = m_document.map().has_value();
    const bool isDifference = m_document.activeLayer().isDifference;
    const bool canClip = style.scaleSource != ScaleSource::Fixed && style.normalisation != Normalisation::UnitRange;
    m_actions.setEnabled({"contours", "contours_alone"}, hasMap);  // all else can be chosen before there is a map
    m_actions.setEnabled({"scale_of_picture", "scale_of_run"}, !isDifference);
    m_actions.setEnabled({"clip_more"}, canClip && style.clipPercent < kMostClip);
    m_actions.setEnabled({"clip_less"}, canClip && style.clipPercent > 0);
    for (const auto& [id, source] : kSources)
        m_actions.action(id).setChecked(source == style.scaleSource);
    m_actions.action("contours").setChecked(style.contours.isOn());
    m_actions.action("contours_alone").setChecked(style.contours.isOn() && style.contours.isAlone);
}

}  // namespace overlook
