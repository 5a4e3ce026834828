#include "widgets/charts/curve_chart.h"

#include <gtest/gtest.h>
#include <limits>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "inference/core/error.h"
#include "tests/support/test_files.h"
#include "widgets/charts/chart_colours.h"
#include "widgets/charts/chart_mark.h"

namespace overlook {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

CurveChart::Content twoRuns() {
    CurveChart::Content content;
    content.xTitle = "Epoch";
    content.curves = {{"first", {{1, 0.9}, {2, 0.5}, {3, 0.25}}}, {"second, longer", {{1, 0.8}, {2, kNaN}, {3, 0.1}}}};
    return content;
}

class CurveChartTest : public testing::Test {
 protected:
    CurveChartTest() {
        chart.resize(400, 200);
        chart.setContent(twoRuns());
        chart.show();
    }
    /// Where a share of the plot's width lies, in its middle.
    [[nodiscard]] QPointF across(double share) const { return {70 + share * 320, 90}; }
    void wheel(int delta) {
        QWheelEvent event(across(0.5), chart.mapToGlobal(across(0.5)), {}, {0, delta}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&chart, &event);
    }

    CurveChart chart;
};

TEST_F(CurveChartTest, ShowsAllAtFirst) {
    EXPECT_EQ(chart.shownLow(), 1);
    EXPECT_EQ(chart.shownHigh(), 3);
}

TEST_F(CurveChartTest, TheWheelZoomsAndADoubleClickShowsAllAgain) {
    wheel(120);
    EXPECT_GT(chart.shownLow(), 1);
    EXPECT_LT(chart.shownHigh(), 3);
    QTest::mouseDClick(&chart, Qt::LeftButton, {}, across(0.5).toPoint());
    EXPECT_EQ(chart.shownLow(), 1);
    EXPECT_EQ(chart.shownHigh(), 3);
}

TEST_F(CurveChartTest, NothingIsShownBeyondWhatThereIs) {
    wheel(-1200);
    EXPECT_EQ(chart.shownLow(), 1);
    EXPECT_EQ(chart.shownHigh(), 3);
}

TEST_F(CurveChartTest, ADragZoomsIntoItsPart) {
    QTest::mousePress(&chart, Qt::LeftButton, {}, across(0.25).toPoint());
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, across(0.75).toPoint());
    EXPECT_GT(chart.shownLow(), 1.2);
    EXPECT_LT(chart.shownHigh(), 2.8);
}

TEST_F(CurveChartTest, AClickPicksTheNearestEpoch) {
    QSignalSpy picked(&chart, &CurveChart::picked);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, across(0.5).toPoint());
    ASSERT_EQ(picked.count(), 1);
    EXPECT_EQ(picked[0][0].toDouble(), 2);
}

TEST_F(CurveChartTest, HoveringReadsTheValuesThatAreKnown) {
    EXPECT_EQ(chart.readingAt(across(0.5)), "Epoch 2\nfirst 0.5");
    EXPECT_TRUE(chart.readingAt({-100, -100}).isEmpty());
}

TEST_F(CurveChartTest, TellsScreenReadersTheValuesAtTheMarkerOrTheLastOnes) {
    EXPECT_EQ(chart.accessibleDescription(), "Epoch 3, first 0.25, second, longer 0.1");
    CurveChart::Content content = twoRuns();
    content.marker = 2;
    chart.setContent(content);
    EXPECT_EQ(chart.accessibleDescription(), "Epoch 2, first 0.5");
}

TEST_F(CurveChartTest, TellsScreenReadersWhyItIsEmpty) {
    CurveChart::Content content;
    content.emptyText = "Open a run.";
    chart.setContent(content);
    EXPECT_EQ(chart.accessibleDescription(), "Open a run.");
}

/// Where a colour lies in what is painted.
QRect placeOf(const QImage& image, const QColor& colour) {
    QRect found;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour)
                found |= QRect(x, y, 1, 1);
    return found;
}

CurveChart::Content lossAndScore() {
    CurveChart::Content content;
    content.xTitle = "Epoch";
    content.curves = {{"loss", {{1, 40}, {2, 20}}}, {"accuracy", {{1, 0.5}, {2, 1}}}};
    content.curves[1].isScore = true;
    return content;
}

TEST_F(CurveChartTest, NamesStandAboveThePlot) {
    CurveChart::Content one = twoRuns();
    one.curves.pop_back();
    const double titled = chart.plotArea(chart.size()).top();
    chart.setContent(one);
    EXPECT_GT(titled, chart.plotArea(chart.size()).top() + chart.fontMetrics().height() / 2.0);
}

TEST_F(CurveChartTest, NamesTakeAQuarterOfTheHeightAtMost) {
    CurveChart::Content many;
    for (int i = 0; i < 40; ++i)
        many.curves.push_back({QString("a curve with number %1").arg(i), {{1, 0.5}, {2, 1}}});
    chart.setContent(many);
    EXPECT_LT(chart.plotArea(chart.size()).top(), 0.25 * chart.height() + 2 * chart.fontMetrics().height());
}

/// Three curves, whose names are wider than half of a narrow chart.
CurveChart::Content longNames() {
    CurveChart::Content content = lossAndScore();
    content.curves.push_back({"boat_without_water", {{1, 0.25}, {2, 0.5}}});
    content.curves[1].name = "energy_in_mask";
    content.curves[2].isScore = true;
    return content;
}

TEST_F(CurveChartTest, ANameThatNeedsALineForItselfHasIt) {
    chart.resize(200, 300);
    chart.setContent(longNames());
    const double line = chart.fontMetrics().height();
    EXPECT_GT(chart.plotArea(chart.size()).top(), 3 * line) << "one below the other";
    EXPECT_EQ(chart.nameAt({10, 0.5 * line}), "loss");
    EXPECT_EQ(chart.nameAt({10, 1.6 * line}), "energy_in_mask");
    EXPECT_EQ(chart.nameAt({10, 2.6 * line}), "boat_without_water");
}

TEST_F(CurveChartTest, NamesThatAreAllShortShareALine) {
    chart.resize(400, 200);
    chart.setContent(twoRuns());
    EXPECT_LT(chart.plotArea(chart.size()).top(), 2 * chart.fontMetrics().height());
}

TEST_F(CurveChartTest, NamesWithoutRoomAreReadByHovering) {
    chart.resize(180, 90);
    CurveChart::Content many;
    for (int i = 0; i < 6; ++i)
        many.curves.push_back({QString("a curve with number %1").arg(i), {{1, 0.5}, {2, 1}}});
    chart.setContent(many);
    const QPointF beside(chart.width() - 1, 1);
    EXPECT_EQ(chart.nameAt({10, 2}), "a curve with number 0");
    EXPECT_TRUE(chart.nameAt(beside).contains("a curve with number 5"));
    EXPECT_EQ(chart.nameAt({10, chart.height() - 2.0}), "") << "the plot reads values";
}

TEST_F(CurveChartTest, ScoresBesideOtherCurvesHaveAnAxisOfTheirOwn) {
    chart.setContent(twoRuns());
    const double right = chart.plotArea(chart.size()).right();
    chart.setContent(lossAndScore());
    EXPECT_TRUE(chart.hasTwoAxes());
    EXPECT_LT(chart.plotArea(chart.size()).right(), right);
    const QImage image = chart.grab().toImage();
    const QRect score =
        placeOf(image, chartColour(1, chart.palette())).intersected(chart.plotArea(chart.size()).toRect());
    EXPECT_GT(score.height(), chart.plotArea(chart.size()).height() / 3) << "not flat below a loss of 40";
}

TEST_F(CurveChartTest, ScoresAloneUseTheirOwnRange) {
    CurveChart::Content content = lossAndScore();
    content.curves.erase(content.curves.begin());
    chart.setContent(content);
    EXPECT_FALSE(chart.hasTwoAxes());
}

TEST_F(CurveChartTest, TheZoomStaysWhenAValueChanges) {
    chart.zoomTo(1.5, 2.5);
    CurveChart::Content content = twoRuns();
    content.marker = 2;
    chart.setContent(content);
    EXPECT_EQ(chart.shownLow(), 1.5);
}

TEST_F(CurveChartTest, IsWrittenAsNumbersWithQuotedNames) {
    EXPECT_EQ(chartCsv(twoRuns()), "Epoch,first,\"second, longer\"\n1,0.9,0.8\n2,0.5,nan\n3,0.25,0.1\n");
}

TEST_F(CurveChartTest, IsWrittenAsPngSvgAndCsv) {
    const test::TemporaryFolder folder;
    const auto file = [&folder](const char* name) { return QString::fromStdString((folder / name).string()); };
    saveChart(chart, file("c.png"));
    EXPECT_EQ(QImage(file("c.png")).size(), QSize(800, 400));
    saveChart(chart, file("c.svg"));
    QFile svg(file("c.svg"));
    ASSERT_TRUE(svg.open(QFile::ReadOnly));
    const QByteArray text = svg.readAll();
    EXPECT_TRUE(text.contains("<svg"));
    EXPECT_TRUE(text.contains("Epoch")) << "texts stay texts";
    saveChart(chart, file("c.csv"));
    EXPECT_TRUE(QFile::exists(file("c.csv")));
}

TEST_F(CurveChartTest, AnotherEndingIsRefused) {
    EXPECT_THROW(saveChart(chart, "/tmp/chart.gif"), Error);
}

TEST_F(CurveChartTest, FollowsThePalette) {
    const QImage light = chart.grab().toImage();
    QPalette dark;
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    chart.setPalette(dark);
    const QImage after = chart.grab().toImage();
    EXPECT_LT(qGray(after.pixel(1, 1)), qGray(light.pixel(1, 1)));
}

/// A mark of a curve, black on white, in an image of its own.
QImage mark(int index) {
    QImage image(24, 24, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setBrush(Qt::black);
    paintChartMark(painter, index, QPointF(12, 12), 8);
    return image;
}

TEST(ChartMark, TellsAsManyCurvesApartAsThereAreColours) {
    for (int index = 0; index < 7; ++index)
        for (int other = 0; other < index; ++other)
            EXPECT_NE(mark(index), mark(other)) << index << " and " << other;
}

TEST_F(CurveChartTest, NamesCurvesBesideTheirMarks) {
    CurveChart::Content content = twoRuns();
    content.curves[0].colour = content.curves[1].colour = 0;
    chart.setContent(content);
    const QImage alike = chart.grab().toImage();
    content.curves[1].colour = 7;  // the same colour and mark, another dash
    chart.setContent(content);
    EXPECT_NE(chart.grab().toImage(), alike);
}

TEST(CurveChartBars, ReadsTheBarUnderTheCursor) {
    CurveChart chart;
    chart.resize(400, 200);
    CurveChart::Content content;
    content.bars = {"CAM", "Grad-CAM"};
    content.curves = {{"1", {{0, 2}, {1, 3}}}};
    chart.setContent(content);
    EXPECT_EQ(chart.readingAt({120, 90}), "CAM\n1 2");
    EXPECT_EQ(chart.readingAt({330, 90}), "Grad-CAM\n1 3");
}

}  // namespace
}  // namespace overlook
