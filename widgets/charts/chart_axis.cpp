#include "widgets/charts/chart_axis.h"

#include <algorithm>
#include <cmath>
#include <QLocale>

namespace overlook {

namespace {

constexpr int kFigures = 6;

/// The smallest of 1, 2, 5, 10, … times a power of ten that is not below `length`.
double roundedUp(double length) {
    const double power = std::pow(10, std::floor(std::log10(length)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= length * (1 - 1e-9))
            return factor * power;
    return 10 * power;
}

}  // namespace

ChartAxis::ChartAxis(double low, double high, double start, double end)
    : m_low(low), m_high(high), m_start(start), m_end(end) {
    const bool isUsable = std::isfinite(low) && std::isfinite(high) && low < high;
    if (isUsable)
        return;
    const double middle = std::isfinite(low) ? low : 0;
    const double margin = middle == 0 ? 1 : std::abs(middle) / 2;
    m_low = middle - margin;
    m_high = middle + margin;
}

double ChartAxis::position(double value) const {
    return m_start + (value - m_low) / (m_high - m_low) * (m_end - m_start);
}

double ChartAxis::valueAt(double position) const {
    return m_end == m_start ? m_low : m_low + (position - m_start) / (m_end - m_start) * (m_high - m_low);
}

std::vector<double> ChartAxis::ticks(int most, bool areWhole) const {
    double step = roundedUp((m_high - m_low) / (std::max(1, most) + 1));  // at least: ticks are one more than steps
    if (areWhole)
        step = std::max(1.0, step);
    while (true) {
        std::vector<double> found;
        for (double index = std::ceil(m_low / step - 1e-9); index * step <= m_high + step * 1e-9; ++index)
            found.push_back(index * step);
        if (static_cast<int>(found.size()) <= std::max(1, most))
            return found;
        step = roundedUp(1.5 * step);
    }
}

QString ChartAxis::text(double value) {
    if (!std::isfinite(value))
        return QStringLiteral("–");
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString digits = locale.toString(value == 0 ? 0.0 : value, 'g', kFigures);
    return digits.replace(u'-', QChar(0x2212));
}

}  // namespace overlook
