#include "widgets/panels/percent_slider.h"

#include <cmath>
#include <QLocale>

namespace overlook {

namespace {

constexpr int kWhole = 100;
constexpr int kPageStep = 10;

std::vector<double> wholePercents() {
    std::vector<double> shares;
    for (int percent = 0; percent <= kWhole; ++percent)
        shares.push_back(static_cast<double>(percent) / kWhole);
    return shares;
}

QString percentText(double share) {
    return PercentSlider::tr("%1 %").arg(QLocale().toString(std::lround(share * kWhole)));
}

}  // namespace

PercentSlider::PercentSlider(QWidget* parent) : StepSlider(wholePercents(), percentText, parent) {
    setPageStep(kPageStep);
    connect(this, &StepSlider::valueChanged, this, &PercentSlider::shareChanged);
}

void PercentSlider::setShare(double share) {
    setValue(std::isfinite(share) ? share : 0);
}

}  // namespace overlook
