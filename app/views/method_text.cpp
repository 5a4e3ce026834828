#include "app/views/method_text.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>
#include <QLocale>

namespace overlook {

namespace {

struct MethodText {
    const char* id;
    const char* title;  ///< the field's name; context "Methods"
    bool takesLayer;
    bool takesRegion;
};

constexpr MethodText kMethods[] = {
    {"cam", QT_TRANSLATE_NOOP("Methods", "CAM"), false, false},
    {"grad_cam", QT_TRANSLATE_NOOP("Methods", "Grad-CAM"), true, true},
    {"grad_cam_pp", QT_TRANSLATE_NOOP("Methods", "Grad-CAM++"), true, true},
    {"hires_cam", QT_TRANSLATE_NOOP("Methods", "HiResCAM"), true, true},
    {"layer_cam", QT_TRANSLATE_NOOP("Methods", "LayerCAM"), true, true},
    {"xgrad_cam", QT_TRANSLATE_NOOP("Methods", "XGrad-CAM"), true, true},
    {"eigen_cam", QT_TRANSLATE_NOOP("Methods", "Eigen-CAM"), true, false},
    {"counterfactual", QT_TRANSLATE_NOOP("Methods", "Counterfactual"), true, true},
    {"reverse", QT_TRANSLATE_NOOP("Methods", "Reverse attention"), false, false},
    {"rollout", QT_TRANSLATE_NOOP("Methods", "Attention rollout"), false, false},
    {"spatial_attention", QT_TRANSLATE_NOOP("Methods", "Spatial attention"), true, false},
    {"similarity", QT_TRANSLATE_NOOP("Methods", "Similarity"), true, true},
    {"ablation_cam", QT_TRANSLATE_NOOP("Methods", "Ablation-CAM"), true, true},
    {"score_cam", QT_TRANSLATE_NOOP("Methods", "Score-CAM"), true, true},
    {"rise", QT_TRANSLATE_NOOP("Methods", "RISE"), false, true},
    {"oaa", QT_TRANSLATE_NOOP("Methods", "Accumulated (OAA)"), false, false},
    {"oaa_epoch", QT_TRANSLATE_NOOP("Methods", "Winning epoch (OAA)"), false, false},
    {"probability", QT_TRANSLATE_NOOP("Methods", "Class probability"), false, false},
};

const MethodText* find(const QString& id) {
    const auto* const found = std::find_if(std::begin(kMethods), std::end(kMethods),
                                           [&id](const MethodText& method) { return id == QLatin1String(method.id); });
    return found == std::end(kMethods) ? nullptr : found;
}

}  // namespace

QString methodTitle(const QString& id) {
    const MethodText* method = find(id);
    return method ? QCoreApplication::translate("Methods", method->title) : id;
}

bool takesLayer(const QString& id) {
    const MethodText* method = find(id);
    return !method || method->takesLayer;
}

bool takesRegion(const QString& id) {
    const MethodText* method = find(id);
    return !method || method->takesRegion;
}

QString formula(Normalisation normalisation) {
    switch (normalisation) {
        case Normalisation::ReluMax:
            return QStringLiteral("max(v, 0) / max");
        case Normalisation::MinMax:
            return QStringLiteral("(v − min) / (max − min)");
        case Normalisation::Signed:
            return QStringLiteral("½ + v / (2 max |v|)");
        case Normalisation::UnitRange:
            break;
    }
    return QStringLiteral("v, 0 … 1");
}

QString numberText(double value) {
    if (!std::isfinite(value))
        return std::isnan(value) ? QStringLiteral("NaN") : QStringLiteral("∞");
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = locale.toString(value, 'g', 4);
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

}  // namespace overlook
