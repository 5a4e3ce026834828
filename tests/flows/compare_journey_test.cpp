#include <gtest/gtest.h>
#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QTest>

#include "app/controllers/pane_controller.h"
#include "app/controllers/run_curves.h"
#include "app/views/probe_view.h"
#include "app/window/actions.h"
#include "tests/flows/real_window.h"
#include "widgets/canvas/canvas.h"
#include "widgets/charts/run_charts_panel.h"
#include "widgets/panes/pane_grid.h"
#include "widgets/panes/pane_head.h"
#include "widgets/timeline/timeline.h"

/// Comparing epochs, runs and pixels in the real window, over a run that the real engine trained. With
/// OVERLOOK_SCREENSHOTS, a folder, each test leaves pictures of what it did there.
namespace overlook::test {
namespace {

constexpr int kEpochs = 4;

class CompareJourney : public testing::Test {
 protected:
    static void SetUpTestSuite() {
        s_folder = std::make_unique<TemporaryFolder>();
        const QString data = textOf(*s_folder / "boats");
        ASSERT_TRUE(runEngine({"scenes", "biased-boats", "--out", data, "--count", "16", "--size", "96", "-q"}));
        for (const char* name : {"run", "other"})
            ASSERT_TRUE(runEngine({"train", data, "--out", textOf(*s_folder / name), "--epochs",
                                   QString::number(kEpochs), "--seed", name[0] == 'r' ? "1" : "2", "-q"}));
    }
    static void TearDownTestSuite() { s_folder.reset(); }

    void SetUp() override {
        ASSERT_TRUE(QDir(textOf(*s_folder / "other")).exists());
        real.workspace().open({textOf(*s_folder / "run")});
        ASSERT_TRUE(real.waitFor([this] { return hasMap(document, kEpochs) && real.hasReached("model ready"); }))
            << real.notices().join("\n").toStdString();
        document.selectMethod("cam");
        ASSERT_TRUE(real.waitFor([this] { return hasMap(document, kEpochs); }));
        canvas.fitToView();
    }
    [[nodiscard]] static bool hasMap(const Document& shown, int epoch) {
        return shown.map() && shown.map()->origin.epoch == epoch;
    }
    [[nodiscard]] bool paneShows(int pane, int epoch) {
        return real.waitFor([this, pane, epoch] { return hasMap(panes.document(pane), epoch); });
    }
    void keep(const char* name) {
        const QString folder = qEnvironmentVariable("OVERLOOK_SCREENSHOTS");
        QTest::qWait(0);
        if (!folder.isEmpty() && QDir().mkpath(folder))
            real.window().grab().save(QStringLiteral("%1/compare-%2.png").arg(folder, QLatin1String(name)));
    }
    [[nodiscard]] QString legendText() { return canvas.content().legend.lines.join(u'\n'); }

    static std::unique_ptr<TemporaryFolder> s_folder;
    RealWindow real;
    Document& document = real.document();
    PaneController& panes = real.workspace().panes();
    PaneGrid& grid = real.window().panes();
    Canvas& canvas = real.window().canvas();
};

std::unique_ptr<TemporaryFolder> CompareJourney::s_folder;

TEST_F(CompareJourney, TheDifferenceToAPinnedEpochIsShownAndSaid) {
    document.selectEpoch(1);
    real.trigger("pin_reference");
    EXPECT_EQ(real.window().findChild<Timeline*>()->reference(), 1);
    document.selectEpoch(kEpochs);
    real.trigger("show_difference");
    ASSERT_TRUE(real.waitFor([this] { return document.activeLayer().subtracted.has_value(); }));
    EXPECT_TRUE(legendText().contains("Epoch 4 − epoch 1, ")) << legendText().toStdString();
    EXPECT_EQ(canvas.content().legend.colourMapId, "coolwarm");
    const Map::Range range = document.map()->range();
    EXPECT_LT(range.minimum, 0);
    EXPECT_GT(range.maximum, 0);
    keep("difference");
    document.selectEpoch(1);
    ASSERT_TRUE(real.waitFor([this] { return document.activeLayer().subtracted.has_value(); }));
    EXPECT_EQ(canvas.content().legend.warning, "No difference: both maps are the same");
    keep("difference-of-itself");
}

TEST_F(CompareJourney, HoldingShiftFlashesTheReference) {
    document.pinReference(1);
    canvas.setFocus();
    QTest::keyPress(&canvas, Qt::Key_Shift, Qt::ShiftModifier);
    EXPECT_TRUE(real.waitFor([this] { return hasMap(document, 1); }, 10));
    keep("flash");
    QTest::keyRelease(&canvas, Qt::Key_Shift);
    EXPECT_EQ(document.selection().epoch, kEpochs);
    EXPECT_TRUE(hasMap(document, kEpochs)) << "it was never away: both epochs are in the cache";
}

TEST_F(CompareJourney, ShiftAsPartOfAShortcutFlashesNothing) {
    document.pinReference(1);
    canvas.setFocus();
    const double opacity = document.activeLayer().shownStyle().opacity;
    QTest::keyPress(&canvas, Qt::Key_Shift, Qt::ShiftModifier);
    QTest::keyClick(&canvas, Qt::Key_BracketLeft, Qt::ShiftModifier);
    QTest::keyRelease(&canvas, Qt::Key_Shift);
    EXPECT_EQ(document.selection().epoch, kEpochs);
    EXPECT_LT(document.activeLayer().shownStyle().opacity, opacity);
}

TEST_F(CompareJourney, FourPanesShareViewAndScale) {
    real.trigger("four_panes");
    ASSERT_TRUE(paneShows(1, 1));
    ASSERT_TRUE(real.waitFor([this] { return panes.document(2).map() && panes.document(3).map(); }));
    EXPECT_TRUE(grid.canvas(3).isVisible());
    canvas.setView(5, {40, 40});
    for (int pane = 1; pane < 4; ++pane)
        EXPECT_EQ(grid.canvas(pane).zoom(), 5) << pane;
    EXPECT_TRUE(legendText().contains("One scale for all panes"));
    canvas.fitToView();
    Q_EMIT canvas.hovered({48, 60});
    keep("four-panes");
    real.trigger("lock_scale");
    EXPECT_FALSE(legendText().contains("One scale for all panes"));
    real.trigger("one_pane");
    EXPECT_EQ(canvas.geometry(), grid.rect());
}

TEST_F(CompareJourney, ReferenceAndDifferenceStandBesideTheEpoch) {
    real.trigger("compare_reference");
    ASSERT_TRUE(paneShows(1, 1));
    ASSERT_TRUE(real.waitFor([this] { return panes.document(2).activeLayer().subtracted.has_value(); }));
    EXPECT_EQ(grid.count(), 3);
    keep("three-panes");
    document.selectEpoch(2);
    EXPECT_TRUE(real.waitFor([this] { return hasMap(panes.document(2), 2); })) << "the difference follows the timeline";
}

TEST_F(CompareJourney, AnotherRunIsWipedOverThisOne) {
    real.trigger("wipe_panes");
    ASSERT_TRUE(real.waitFor([this] { return !panes.neighbourRuns().isEmpty(); }));
    const QString other = textOf(*s_folder / "other");
    EXPECT_TRUE(panes.neighbourRuns().contains(other));
    Q_EMIT grid.head(1).sourceChosen("run:" + other);
    Q_EMIT grid.head(1).epochChosen("timeline");
    ASSERT_TRUE(paneShows(1, kEpochs));
    EXPECT_TRUE(QString::fromStdString(panes.document(1).map()->origin.model).contains("other") ||
                panes.document(1).run()->folder == other);
    keep("wipe");
}

TEST_F(CompareJourney, APinnedPixelIsFollowedOverTheEpochsAndExported) {
    ProbeController& probe = real.workspace().probe();
    real.window().findChild<QDockWidget*>("probe")->show();
    const QPoint place = canvas.viewPositionOf({48.5, 60.5}).toPoint();
    QTest::mouseClick(&canvas, Qt::LeftButton, Qt::ControlModifier, place);
    ASSERT_EQ(document.pins().size(), 1);
    EXPECT_EQ(document.pins()[0], canvas.pixelAt(place));
    QTest::mouseClick(&canvas, Qt::LeftButton, Qt::ControlModifier, canvas.viewPositionOf({20.5, 20.5}).toPoint());
    ASSERT_TRUE(real.waitFor([&probe] { return probe.mapsOverEpochs().size() == kEpochs; }));
    const auto* panel = real.window().findChild<ProbePanel*>();
    ASSERT_TRUE(real.waitFor([panel] {
        const auto& curves = panel->chart().content().curves;
        return curves.size() == 2 && curves[0].points.size() == kEpochs;
    }));
    EXPECT_EQ(panel->chart().content().marker, kEpochs);
    keep("probe");
    const ProbeView view(document, probe, *const_cast<ProbePanel*>(panel));
    EXPECT_EQ(view.csv().count(u'\n'), 1 + 2 * kEpochs) << view.csv().toStdString();
    real.trigger("clear_pins");
    EXPECT_TRUE(document.pins().isEmpty());
}

TEST_F(CompareJourney, TheCurvesOfTwoRunsAreDrawnInOneChart) {
    real.window().findChild<QDockWidget*>("charts")->show();
    RunCurves& curves = real.workspace().curves();
    ASSERT_TRUE(real.waitFor([&curves] { return curves.runs().size() > 1; }));
    curves.show(textOf(*s_folder / "other"), true);
    const auto* panel = real.window().findChild<RunChartsPanel*>();
    ASSERT_TRUE(real.waitFor([panel] {
        const auto& shown = panel->chart().content().curves;
        return shown.size() == 2 && shown[1].points.size() == kEpochs;
    }));
    keep("curves");
    Q_EMIT panel->chart().picked(2);
    EXPECT_EQ(document.selection().epoch, 2);
    const QString file = textOf(*s_folder / "curves.csv");
    saveChart(panel->chart(), file);
    QFile written(file);
    ASSERT_TRUE(written.open(QFile::ReadOnly));
    EXPECT_EQ(written.readAll().count('\n'), 1 + kEpochs);
}

}  // namespace
}  // namespace overlook::test
