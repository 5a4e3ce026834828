#include "app/views/scale_text.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>

#include "app/views/method_text.h"
#include "inference/display/map_range.h"

namespace overlook {

namespace {

/// Texts of this file.
struct ScaleText {
    Q_DECLARE_TR_FUNCTIONS(ScaleText)
};

QString sourceLine(const StackedMap& layer, const MapStyle& style) {
    if (style.scaleSource == ScaleSource::Fixed)
        return ScaleText::tr("Fixed scale");
    if (style.sharedRange)
        return ScaleText::tr("One scale for all panes");
    if (style.normalisation == Normalisation::UnitRange)
        return {};
    if (style.scaleSource == ScaleSource::Map)
        return ScaleText::tr("Scale of this map alone");
    if (!layer.basis || layer.basis->maps < 2)
        return ScaleText::tr("Scale of this map: no other is known");
    const bool isOfRun = style.scaleSource == ScaleSource::Run;
    return (isOfRun ? ScaleText::tr("Scale of %1 epochs of this picture and class")
                    : ScaleText::tr("Scale of %1 classes of this picture"))
        .arg(layer.basis->maps);
}

QString contourLine(const ContourStyle& contours) {
    QStringList levels;
    for (const double level : contours.levels)
        levels << numberText(level);
    const QString all = levels.join(QStringLiteral(", "));
    return contours.areRaw ? ScaleText::tr("Contours at the raw values %1").arg(all)
                           : ScaleText::tr("Contours at %1 of the scale").arg(all);
}

bool hasFiniteValue(const cv::Mat1f& values) {
    return std::any_of(values.begin(), values.end(), [](float value) { return std::isfinite(value); });
}

/// Why a scale that is not the map's own fault shows nothing.
QString flatScaleText(const MapStyle& style) {
    if (style.scaleSource == ScaleSource::Fixed)
        return ScaleText::tr("The fixed scale has no extent: type a larger upper end");
    if (isClipped(style))
        return ScaleText::tr("Clipping leaves no scale: clip less");
    return ScaleText::tr("No positive evidence for this class");
}

}  // namespace

QStringList scaleLines(const StackedMap& layer) {
    const MapStyle style = layer.shownStyle();
    QStringList lines;
    if (style.scaleSource != ScaleSource::Fixed || style.normalisation == Normalisation::Signed)
        lines << ScaleText::tr("Shown as %1").arg(formula(style.normalisation));
    lines << sourceLine(layer, style);
    if (isClipped(style))
        lines << ScaleText::tr("Clipped at the percentiles %1 and %2")
                     .arg(numberText(style.clipPercent), numberText(100 - style.clipPercent));
    if (style.gamma != 1)
        lines << ScaleText::tr("Gamma %1").arg(numberText(style.gamma));
    if (style.contours.isOn())
        lines << contourLine(style.contours);
    lines.removeAll(QString());
    return lines;
}

QString mapWarning(const StackedMap& layer) {
    const MapStyle style = layer.shownStyle();
    const Map::Range raw = layer.map->range();
    const ValueScale scale = valueScale(layer.map->values, style);
    if (layer.subtracted && raw.isConstant() && raw.maximum == 0 && !raw.hasNonFinite)
        return ScaleText::tr("No difference: both maps are the same");
    if (raw.hasNonFinite && !hasFiniteValue(layer.map->values))
        return ScaleText::tr("No value is a number: there is nothing to show");
    const bool isEvidence = style.normalisation == Normalisation::ReluMax;
    QStringList warnings;
    if (raw.hasNonFinite)
        warnings << ScaleText::tr("Some values are not numbers and are not painted");
    if (raw.isConstant())
        warnings << (scale.isFlat ? ScaleText::tr("Constant map: there is nothing to show")
                                  : ScaleText::tr("Constant map: the same value everywhere"));
    else if (isEvidence && raw.maximum <= 0)
        warnings << ScaleText::tr("No positive evidence for this class");
    else if (scale.isFlat)
        warnings << flatScaleText(style);
    return warnings.join(QStringLiteral(" · "));
}

}  // namespace overlook
