#include "inference/evaluation/html_report.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>

#include "inference/evaluation/html_text.h"
#include "inference/evaluation/svg_chart.h"

namespace overlook::test {
namespace {

using testing::HasSubstr;
using testing::Not;

MapFigures map(const std::string& picture, int epoch, double insertion) {
    MapFigures figures;
    figures.epoch = epoch;
    figures.picture = picture;
    figures.classIndex = 0;
    figures.className = "cat & <dog>";
    figures.values = {{"insertion", insertion}, {"drop", 12.5}};
    figures.curves["insertion"] = std::vector<float>(MapFigures::kCurvePoints, 0.5F);
    return figures;
}

ReportContent content() {
    ReportContent content;
    content.title = "Maps of <script>alert(1)</script>";
    content.facts = {{"model", "a\"b.pt"}};
    content.epochs.push_back({1, {map("a", 1, 0.4), map("b", 1, 0.2)}, std::nullopt});
    content.epochs.push_back({2, {map("a", 2, 0.8), map("b", 2, 0.9)}, std::nullopt});
    content.caseMeasure = "insertion";
    content.cases = {{map("<b>'x'", 2, 0.8), "data:image/jpeg;base64,AAAA"}, {map("b", 2, 0.9), ""}};
    return content;
}

TEST(HtmlReport, EscapesAllNames) {
    const std::string page = htmlReport(content());
    EXPECT_THAT(page, Not(HasSubstr("<script>alert")));
    EXPECT_THAT(page, HasSubstr("&lt;script&gt;alert(1)"));
    EXPECT_THAT(page, HasSubstr("&lt;b&gt;&#39;x&#39;"));
    EXPECT_THAT(page, HasSubstr("cat &amp; &lt;dog&gt;"));
    EXPECT_THAT(page, HasSubstr("a&quot;b.pt"));
}

TEST(HtmlReport, NeedsNothingElse) {
    const std::string page = htmlReport(content());
    for (const char* reference : {"http://", "https://", "src=\"/", "href=", "@import", "url("})
        EXPECT_THAT(page, Not(HasSubstr(reference)));
    EXPECT_THAT(page, HasSubstr("default-src 'none'"));
}

TEST(HtmlReport, ShowsTheBestEpochCurvesAndCases) {
    const std::string page = htmlReport(content());
    EXPECT_THAT(page, HasSubstr("<b>0.8500</b>"));
    EXPECT_THAT(page, HasSubstr("best, epoch 2"));
    EXPECT_THAT(page, HasSubstr("Probability of the class"));
    EXPECT_THAT(page, HasSubstr("src=\"data:image/jpeg;base64,AAAA\""));
    EXPECT_THAT(page, HasSubstr("no picture"));
    EXPECT_THAT(page, HasSubstr("data-v=\"0.4\">0.4000"));
}

TEST(HtmlReport, IsAPageEvenOfNothing) {
    EXPECT_THAT(htmlReport({}), HasSubstr("</html>"));
}

TEST(WorstMaps, AreTheLowestOrTheHighestAsTheMeasureSays) {
    const EvaluatedEpoch epoch = content().epochs[0];
    EXPECT_EQ(worstMaps(epoch, mapMeasure("insertion"), 1).at(0).picture, "b");
    EXPECT_EQ(worstMaps(epoch, mapMeasure("deletion"), 1).size(), 0U);
    EXPECT_EQ(decisiveMeasure(content().epochs), "insertion");
    EXPECT_EQ(decisiveMeasure({}), "");
}

TEST(SvgChart, DrawsALineForEverySeriesAndALegendForSeveral) {
    const std::string one = svgOf({"IoU", "epoch", {{"IoU", {{1, 0.2}, {2, 0.4}}}}, true, true});
    EXPECT_THAT(one, HasSubstr("<polyline class=\"line-1\""));
    EXPECT_THAT(one, HasSubstr("<circle"));
    EXPECT_THAT(one, Not(HasSubstr("legend")));
    const std::string two = svgOf({"", "", {{"<a>", {{0, 0}, {1, 1}}}, {"b", {{0, 1}, {1, 0}}}}});
    EXPECT_THAT(two, HasSubstr("&lt;a&gt;"));
    EXPECT_THAT(two, HasSubstr("line-2"));
}

TEST(SvgChart, DoesNotMindASinglePoint) {
    EXPECT_THAT(svgOf({"", "epoch", {{"", {{7, 20}}}}, false, true}), Not(HasSubstr("nan")));
}

TEST(DecimalText, HasAPointWhateverTheLocale) {
    EXPECT_EQ(decimalText(0.5, 2), "0.50");
    EXPECT_EQ(decimalText(-0.001, 1), "0.0");
    EXPECT_EQ(decimalText(std::numeric_limits<double>::quiet_NaN(), 2), "–");
}

}  // namespace
}  // namespace overlook::test
