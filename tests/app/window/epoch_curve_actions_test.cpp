#include <gtest/gtest.h>
#include <QAction>
#include <QMenu>

#include "app/controllers/epoch_values.h"
#include "app/window/actions.h"
#include "inference/core/run_folder.h"
#include "tests/app/engine/waiting.h"
#include "tests/app/window/window_fixture.h"
#include "widgets/timeline/run_rows.h"
#include "widgets/timeline/timeline.h"
#include "widgets/timeline/timeline_track.h"

namespace overlook {
namespace {

/// Two runs beside each other, without pictures: three epochs of loss and accuracy each.
class EpochCurves : public test::WindowFixture {
 protected:
    EpochCurves() {
        for (const char* name : {"first", "second"}) {
            const RunFolder run(folder / name);
            run.writeDescription({{"epochs", 3}, {"classes", {"boat", "car"}}});
            for (int epoch = 1; epoch <= 3; ++epoch)
                run.appendMetrics({epoch, {{"loss", 4.0 - epoch}, {"accuracy", 0.25 * epoch}}});
        }
    }
    [[nodiscard]] QString path(const char* name) const { return QString::fromStdString((folder / name).string()); }
    [[nodiscard]] bool open(const char* name) {
        workspace.open({path(name)});
        return test::eventually([&] {
            const auto& run = workspace.document().run();
            return run && run->folder == path(name) && EpochValues::of(workspace).below().beside().size() == 1;
        });
    }
    static QAction* find(const QMenu* menu, const QString& text) {
        for (QAction* action : menu->actions())
            if (action->text() == text)
                return action;
        return nullptr;
    }
    /// As the user opens it.
    static QMenu* filled(const MainWindow& window, const char* opener) {
        QMenu* menu = window.findChild<QAction*>(QLatin1String(opener))->menu();
        Q_EMIT menu->aboutToShow();
        return menu;
    }
    static QString shown(const MainWindow& window) { return window.findChild<TimelineTrack*>()->valueText(2); }
};

TEST_F(EpochCurves, TheMetricThatIsChosenIsShownAndRemembered) {
    const auto window = shownWindow();
    ASSERT_TRUE(open("first"));
    EXPECT_EQ(shown(*window), "Loss 2");
    QAction* accuracy = find(filled(*window, "epoch_curve_menu"), "accuracy");
    ASSERT_NE(accuracy, nullptr);
    accuracy->trigger();
    EXPECT_EQ(shown(*window), "accuracy 0.5");
    EXPECT_FALSE(window->findChild<QAction*>("curve_loss")->isChecked());
    const auto again = shownWindow();
    EXPECT_EQ(shown(*again), "accuracy 0.5");
}

TEST_F(EpochCurves, TheMenuSaysWhatIsShown) {
    const auto window = shownWindow();
    ASSERT_TRUE(open("first"));
    window->findChild<QAction*>("curve_score")->trigger();
    EXPECT_TRUE(window->findChild<QAction*>("curve_score")->isChecked());
    EXPECT_FALSE(window->findChild<QAction*>("curve_loss")->isChecked());
    EXPECT_EQ(shown(*window), QStringLiteral("Score –")) << "the run kept none";
}

TEST_F(EpochCurves, RunsLieUnderneathUntilTheyAreTakenAway) {
    const auto window = shownWindow();
    ASSERT_TRUE(open("first"));
    QAction* second = find(filled(*window, "runs_below_menu"), "second");
    ASSERT_NE(second, nullptr);
    second->trigger();
    auto* rows = window->findChild<RunRows*>();
    ASSERT_TRUE(test::eventually([&] { return rows->runs().size() == 1 && !rows->runs().front().values.empty(); }));
    EXPECT_TRUE(rows->isVisible());
    EXPECT_EQ(rows->valueText(0, 3), "1");
    Q_EMIT window->findChild<Timeline*>()->runHidden(path("second"));
    EXPECT_TRUE(rows->runs().empty());
}

TEST_F(EpochCurves, ARunUnderneathIsOpenedAtItsEpoch) {
    const auto window = shownWindow();
    ASSERT_TRUE(open("first"));
    find(filled(*window, "runs_below_menu"), "second")->trigger();
    Q_EMIT window->findChild<Timeline*>()->runAsked(path("second"), 2);
    EXPECT_TRUE(test::eventually([&] {
        const auto& run = workspace.document().run();
        return run && run->folder == path("second") && workspace.document().selection().epoch == 2;
    }));
    auto* rows = window->findChild<RunRows*>();
    EXPECT_TRUE(test::eventually([&] { return rows->runs().size() == 1 && rows->runs().front().name == "first"; }));
}

TEST_F(EpochCurves, ARunAloneHasNoneUnderneath) {
    const RunFolder run(folder / "alone/only");
    run.writeDescription({{"epochs", 1}, {"classes", {"boat"}}});
    run.appendMetrics({1, {{"loss", 1.0}}});
    const auto window = shownWindow();
    workspace.open({path("alone/only")});
    ASSERT_TRUE(test::eventually([this] { return workspace.document().run().has_value(); }));
    const QMenu* menu = filled(*window, "runs_below_menu");
    ASSERT_EQ(menu->actions().size(), 1);
    EXPECT_FALSE(menu->actions().front()->isEnabled());
}

TEST_F(EpochCurves, EpochsThatWereKeptNowAndThenAreAllReached) {
    const RunFolder run(folder / "alone/gaps");
    run.writeDescription({{"epochs", 15}, {"classes", {"boat"}}});
    for (const int epoch : {5, 10, 15})
        run.appendMetrics({epoch, {{"loss", 1.0 / epoch}}});
    const auto window = shownWindow();
    workspace.open({path("alone/gaps")});
    ASSERT_TRUE(test::eventually([this] { return workspace.document().run().has_value(); }));
    Document& document = workspace.document();
    window->findChild<QAction*>("first_epoch")->trigger();
    EXPECT_EQ(document.selection().epoch, 5);
    window->findChild<QAction*>("next_epoch")->trigger();
    EXPECT_EQ(document.selection().epoch, 10);
    window->findChild<QAction*>("last_epoch")->trigger();
    EXPECT_EQ(document.selection().epoch, 15);
}

}  // namespace
}  // namespace overlook
