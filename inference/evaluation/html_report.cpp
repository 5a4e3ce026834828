#include "inference/evaluation/html_report.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "inference/core/csv.h"
#include "inference/evaluation/html_report_page.h"
#include "inference/evaluation/html_text.h"
#include "inference/evaluation/svg_chart.h"

namespace overlook {

namespace {

constexpr std::size_t kMostRows = 5000;
constexpr int kDecimals = 4;

std::string tag(const std::string& name, const std::string& text) {
    return "<" + name + ">" + escapedHtml(text) + "</" + name + ">";
}

bool isPerCent(const std::string& title) {
    return title.find('%') != std::string::npos;
}

std::string numberText(double value, const MapMeasure& measure) {
    return decimalText(value, isPerCent(measure.title) ? 1 : kDecimals);
}

std::string head(const std::string& text, bool isWord) {
    return std::string("<th scope=\"col\"") + (isWord ? " class=\"word\"" : "") + "><button type=\"button\">" +
           escapedHtml(text) + "</button></th>";
}

std::string wordCell(const std::string& text) {
    return "<td class=\"word\">" + escapedHtml(text) + "</td>";
}

std::string numberCell(std::optional<double> value, const MapMeasure& measure) {
    if (!value)
        return "<td data-v=\"\">–</td>";
    return "<td data-v=\"" + csvNumber(*value) + "\">" + numberText(*value, measure) + "</td>";
}

/// A table that can be sorted; columns of words first.
class Table {
 public:
    Table(std::string id, const std::vector<std::string>& words, std::vector<std::string> measures)
        : m_measures(std::move(measures)) {
        m_text = "<div class=\"card scroll\"><table id=\"" + id + "\"><thead><tr>";
        for (const std::string& word : words)
            m_text += head(word, true);
        for (const std::string& measure : m_measures)
            m_text += head(mapMeasure(measure).title, false);
        m_text += "</tr></thead><tbody>\n";
    }
    void add(const std::vector<std::string>& words, const MapFigures& figures) {
        m_text += "<tr>";
        for (const std::string& word : words)
            m_text += wordCell(word);
        for (const std::string& measure : m_measures)
            m_text += numberCell(figures.value(measure), mapMeasure(measure));
        m_text += "</tr>\n";
    }
    [[nodiscard]] std::string html() const { return m_text + "</tbody></table></div>\n"; }

 private:
    std::vector<std::string> m_measures;
    std::string m_text;
};

/// Of the only epoch, or the best of several.
std::string tiles(const std::vector<EvaluatedEpoch>& epochs) {
    std::string text = "<div class=\"tiles\">";
    for (const std::string& id : knownMeasures(epochs)) {
        const MapMeasure& measure = mapMeasure(id);
        const auto best = bestEpoch(epochs, measure);
        if (!best)
            continue;
        std::string caption = measure.title;
        if (epochs.size() > 1)
            caption += " · best, epoch " + std::to_string(best->epoch);
        text += "<div class=\"card tile\"><b>" + numberText(*best->value(id), measure) + "</b>" + tag("span", caption) +
                tag("span", measure.isHighBetter ? "higher is better" : "lower is better") + "</div>";
    }
    return text + "</div>\n";
}

std::string epochCharts(const std::vector<EvaluatedEpoch>& epochs) {
    std::string text;
    for (const std::string& id : knownMeasures(epochs)) {
        const MapMeasure& measure = mapMeasure(id);
        LineChart chart{measure.title, "epoch", {{measure.title, {}}}, !isPerCent(measure.title), true};
        for (const EvaluatedEpoch& epoch : epochs)
            if (const auto value = epoch.whole().value(id))
                chart.series[0].points.emplace_back(epoch.epoch, *value);
        text += svgOf(chart);
    }
    return text;
}

std::string curveCharts(const EvaluatedEpoch& epoch) {
    std::string text;
    if (epoch.sweep) {
        LineChart chart{"Mean IoU by threshold", "threshold of the background", {{"mean IoU", {}}}};
        for (const ThresholdScore& score : epoch.sweep->curve())
            chart.series[0].points.emplace_back(score.threshold, score.meanIntersectionOverUnion);
        text += svgOf(chart);
    }
    LineChart chart{"Probability of the class", "share of pixels exchanged", {}};
    for (const char* id : {"insertion", "deletion"}) {
        const std::vector<float> curve = epoch.meanCurve(id);
        if (curve.empty())
            continue;
        chart.series.push_back({id, {}});
        for (std::size_t i = 0; i < curve.size(); ++i)
            chart.series.back().points.emplace_back(static_cast<double>(i) / static_cast<double>(curve.size() - 1),
                                                    curve[i]);
    }
    return chart.series.empty() ? text : text + svgOf(chart);
}

std::string casesOf(const ReportContent& content) {
    if (content.cases.empty())
        return {};
    const MapMeasure& measure = mapMeasure(content.caseMeasure);
    std::string text = tag("h2", "Worst cases") + "<p class=\"note\">" +
                       escapedHtml("By " + std::string(measure.title) + ", the worst first; " +
                                   (measure.isHighBetter ? "higher" : "lower") +
                                   " is better. Outlines are the truth, where it is known.") +
                       "</p><div class=\"cases\">\n";
    for (const ReportContent::Case& each : content.cases) {
        const std::string name = each.figures.picture + ", " + each.figures.className;
        text += "<div class=\"card case\">";
        text += each.picture.empty() ? "<div class=\"none\">no picture</div>"
                                     : "<img alt=\"" + escapedHtml(name) + "\" src=\"" + each.picture + "\">";
        text += "<div class=\"text\">" + tag("b", each.figures.picture) + tag("em", each.figures.className);
        for (const MapMeasure& known : mapMeasures())
            if (const auto value = each.figures.value(known.id);
                value && (known.id == content.caseMeasure || std::string(known.id) == "probability"))
                text += "<br>" + escapedHtml(known.title) + " " + numberText(*value, known);
        text += "</div></div>\n";
    }
    return text + "</div>\n";
}

std::string classTable(const EvaluatedEpoch& epoch, const std::vector<std::string>& measures) {
    const std::vector<MapFigures> classes = epoch.classes();
    if (classes.size() < 2)
        return {};
    Table table("classes", {"class", "maps"}, measures);
    for (const MapFigures& row : classes)
        table.add({row.className, std::to_string(row.maps)}, row);
    return tag("h2", "Classes") + table.html();
}

std::string mapTable(const std::vector<EvaluatedEpoch>& epochs, const std::vector<std::string>& measures) {
    const bool hasEpochs = epochs.size() > 1;
    Table table("maps",
                hasEpochs ? std::vector<std::string>{"picture", "class", "epoch"}
                          : std::vector<std::string>{"picture", "class"},
                measures);
    std::size_t rows = 0;
    std::size_t all = 0;
    for (const EvaluatedEpoch& epoch : epochs)
        for (const MapFigures& map : epoch.maps) {
            if (++all > kMostRows)
                continue;
            std::vector<std::string> words{map.picture, map.className};
            if (hasEpochs)
                words.push_back(std::to_string(map.epoch));
            table.add(words, map);
            ++rows;
        }
    std::string text = tag("h2", "Maps");
    if (rows < all)
        text += "<p class=\"note\">The first " + std::to_string(rows) + " of " + std::to_string(all) +
                "; the table that --csv writes has all.</p>";
    return text + "<input data-table=\"maps\" type=\"search\" placeholder=\"Filter\" aria-label=\"Filter\">" +
           table.html();
}

}  // namespace

std::string decisiveMeasure(const std::vector<EvaluatedEpoch>& epochs) {
    const std::vector<std::string> known = knownMeasures(epochs);
    for (const char* id : {"regionIou", "insertion", "deletion", "drop", "gain", "energy", "increase"})
        if (std::find(known.begin(), known.end(), id) != known.end())
            return id;
    return {};
}

std::vector<MapFigures> worstMaps(const EvaluatedEpoch& epoch, const MapMeasure& measure, std::size_t count) {
    std::vector<MapFigures> maps;
    std::copy_if(epoch.maps.begin(), epoch.maps.end(), std::back_inserter(maps),
                 [&](const MapFigures& map) { return map.value(measure.id).has_value(); });
    std::stable_sort(maps.begin(), maps.end(), [&](const MapFigures& a, const MapFigures& b) {
        return measure.isHighBetter ? a.value(measure.id) < b.value(measure.id)
                                    : a.value(measure.id) > b.value(measure.id);
    });
    maps.resize(std::min(maps.size(), count));
    return maps;
}

std::string htmlReport(const ReportContent& content) {
    const std::vector<std::string> measures = knownMeasures(content.epochs);
    std::string text =
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
        "style-src 'unsafe-inline'; script-src 'unsafe-inline'\">" +
        tag("title", content.title) + "<style>" + kReportStyle + "</style></head><body><main>\n" +
        tag("h1", content.title) + "<dl class=\"facts\">";
    for (const auto& [name, value] : content.facts)
        text += tag("dt", name) + tag("dd", value);
    text += "</dl>\n";
    if (!content.epochs.empty()) {
        const EvaluatedEpoch& last = content.epochs.back();
        text += tiles(content.epochs);
        if (content.epochs.size() > 1)
            text += tag("h2", "Epochs") + "<div class=\"charts\">" + epochCharts(content.epochs) + "</div>\n";
        if (const std::string curves = curveCharts(last); !curves.empty())
            text += tag("h2", "Curves") + "<div class=\"charts\">" + curves + "</div>\n";
        text += casesOf(content) + classTable(last, measures) + mapTable(content.epochs, measures);
    }
    return text + "</main><script>" + kReportScript + "</script></body></html>\n";
}

}  // namespace overlook
