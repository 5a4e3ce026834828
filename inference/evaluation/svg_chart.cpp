#include "inference/evaluation/svg_chart.h"

#include <algorithm>
#include <cmath>

#include "inference/evaluation/html_text.h"

namespace overlook {

namespace {

constexpr double kWidth = 420;
constexpr double kHeight = 240;
constexpr double kLeft = 46;
constexpr double kRight = 14;
constexpr double kTop = 14;
constexpr double kBottom = 40;

struct Span {
    double low = 0;
    double high = 1;
    [[nodiscard]] double place(double value) const { return high > low ? (value - low) / (high - low) : 0.5; }
};

/// The step of about `count` ticks: 1, 2 or 5 times a power of ten.
double tickStep(const Span& span, int count) {
    const double rough = (span.high - span.low) / count;
    if (!(rough > 0))
        return 1;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (rough <= factor * power)
            return factor * power;
    return 10 * power;
}

int decimalsOf(double step) {
    return std::max(0, static_cast<int>(std::ceil(-std::log10(step) - 1e-9)));
}

std::string at(double value) {
    return decimalText(value, 1);
}

/// The axes of one chart and what lies between them.
class Plot {
 public:
    explicit Plot(const LineChart& chart) : m_chart(chart) {
        bool isFirst = true;
        for (const ChartSeries& series : chart.series)
            for (const auto& [x, y] : series.points) {
                m_x = isFirst ? Span{x, x} : Span{std::min(m_x.low, x), std::max(m_x.high, x)};
                m_y = isFirst ? Span{y, y} : Span{std::min(m_y.low, y), std::max(m_y.high, y)};
                isFirst = false;
            }
        if (chart.startsAtZero)
            m_y = {std::min(0.0, m_y.low), m_y.high > 1 ? m_y.high : 1.0};
        if (!(m_y.high > m_y.low))
            m_y = {m_y.low - 0.5, m_y.high + 0.5};
    }

    [[nodiscard]] std::string svg() const {
        std::string text = "<svg class=\"chart\" viewBox=\"0 0 " + at(kWidth) + " " + at(kHeight) +
                           "\" role=\"img\"><title>" + escapedHtml(m_chart.title) + "</title>";
        text += axes();
        for (std::size_t i = 0; i < m_chart.series.size(); ++i)
            text += line(m_chart.series[i], "line-" + std::to_string(i + 1));
        return text + "</svg>";
    }

 private:
    [[nodiscard]] double left(double x) const { return kLeft + m_x.place(x) * (kWidth - kLeft - kRight); }
    [[nodiscard]] double top(double y) const { return kHeight - kBottom - m_y.place(y) * (kHeight - kTop - kBottom); }

    [[nodiscard]] std::string axes() const {
        std::string text;
        const double yStep = tickStep(m_y, 5);
        for (double y = std::ceil(m_y.low / yStep - 1e-9) * yStep; y <= m_y.high + yStep * 1e-9; y += yStep) {
            text += "<line class=\"grid\" x1=\"" + at(kLeft) + "\" x2=\"" + at(kWidth - kRight) + "\" y1=\"" +
                    at(top(y)) + "\" y2=\"" + at(top(y)) + "\"/>";
            text += label(kLeft - 6, top(y) + 4, "end", decimalText(y, decimalsOf(yStep)));
        }
        const bool areWhole = m_chart.hasDots;  // epochs
        const double xStep = areWhole ? std::max(1.0, tickStep(m_x, 8)) : tickStep(m_x, 5);
        for (double x = std::ceil(m_x.low / xStep - 1e-9) * xStep; x <= m_x.high + xStep * 1e-9; x += xStep)
            text += label(left(x), kHeight - kBottom + 16, "middle", decimalText(x, decimalsOf(xStep)));
        text += "<line class=\"axis\" x1=\"" + at(kLeft) + "\" x2=\"" + at(kWidth - kRight) + "\" y1=\"" +
                at(kHeight - kBottom) + "\" y2=\"" + at(kHeight - kBottom) + "\"/>";
        return text + label((kLeft + kWidth - kRight) / 2, kHeight - 6, "middle", m_chart.xTitle);
    }

    static std::string label(double x, double y, const char* anchor, const std::string& text) {
        return "<text x=\"" + at(x) + "\" y=\"" + at(y) + "\" text-anchor=\"" + anchor + "\">" + escapedHtml(text) +
               "</text>";
    }

    [[nodiscard]] std::string line(const ChartSeries& series, const std::string& style) const {
        std::string points;
        std::string dots;
        for (const auto& [x, y] : series.points) {
            points += (points.empty() ? "" : " ") + at(left(x)) + "," + at(top(y));
            if (m_chart.hasDots)
                dots += "<circle class=\"" + style + "\" cx=\"" + at(left(x)) + "\" cy=\"" + at(top(y)) +
                        "\" r=\"3\"><title>" + decimalText(x, 0) + ": " + decimalText(y, 4) + "</title></circle>";
        }
        return "<polyline class=\"" + style + "\" points=\"" + points + "\"/>" + dots;
    }

    const LineChart& m_chart;
    Span m_x;
    Span m_y;
};

}  // namespace

std::string svgOf(const LineChart& chart) {
    std::string text = "<figure class=\"card\"><figcaption>" + escapedHtml(chart.title);
    if (chart.series.size() > 1) {
        text += "<span class=\"legend\">";
        for (std::size_t i = 0; i < chart.series.size(); ++i)
            text += "<span><i class=\"swatch line-" + std::to_string(i + 1) + "\"></i>" +
                    escapedHtml(chart.series[i].name) + "</span>";
        text += "</span>";
    }
    return text + "</figcaption>" + Plot(chart).svg() + "</figure>\n";
}

}  // namespace overlook
