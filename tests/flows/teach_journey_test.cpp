#include <gtest/gtest.h>
#include <csignal>
#include <QDir>
#include <QDockWidget>
#include <QTest>
#include <QTreeWidget>

#include "app/controllers/hint_controller.h"
#include "app/controllers/pane_controller.h"
#include "app/controllers/project_controller.h"
#include "app/controllers/teaching_controller.h"
#include "app/window/actions.h"
#include "tests/flows/real_window.h"
#include "widgets/canvas/canvas.h"
#include "widgets/panels/teach_panel.h"

/// The loop of teaching in the real window, over a run that the real engine trained. With OVERLOOK_SCREENSHOTS, a
/// folder, each step leaves a picture.
namespace overlook::test {
namespace {

using State = TeachingController::State;

constexpr int kEpochs = 3;
constexpr int kLastEpochOfALesson = 8;

class TeachJourney : public testing::Test {
 protected:
    static void SetUpTestSuite() {
        s_folder = std::make_unique<TemporaryFolder>();
        const QString data = textOf(*s_folder / "boats");
        ASSERT_TRUE(runEngine({"scenes", "biased-boats", "--out", data, "--count", "32", "--size", "96", "-q"}));
        ASSERT_TRUE(
            runEngine({"train", data, "--out", textOf(*s_folder / "run"), "--epochs", QString::number(kEpochs), "-q"}));
    }
    static void TearDownTestSuite() { s_folder.reset(); }

    void SetUp() override {
        real.workspace().open({textOf(*s_folder / "run")});
        ASSERT_TRUE(real.waitFor([this] { return document.map() && real.hasReached("model ready"); }))
            << real.notices().join("\n").toStdString();
        real.workspace().projects().create(textOf(real.folder() / "lake.overlook"));
        ASSERT_TRUE(real.waitFor([this] { return document.project() && hints.isReady(); }));
        document.selectClass(document.classes().idOf("boat").value());
        ASSERT_TRUE(real.waitFor([this] { return hints.isReady() && document.map(); }));
        canvas.fitToView();
        panel.parentWidget()->show();
    }

    void stroke(QPointF from, QPointF to, const char* how) {
        real.trigger("tool_brush");
        hints.setPaints(QByteArray(how) == "ignore" ? Hint::Ignore : Hint::Attend);
        const QPoint begin = canvas.viewPositionOf(from).toPoint();
        const QPoint end = canvas.viewPositionOf(to).toPoint();
        QTest::mousePress(&canvas, Qt::LeftButton, {}, begin);
        QMouseEvent move(QEvent::MouseMove, end, canvas.mapToGlobal(end), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&canvas, &move);
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, end);
    }
    /// One hint of each kind on the shown picture, in the project and counted.
    [[nodiscard]] bool drawHints() {
        stroke({20, 70}, {80, 72}, "ignore");
        stroke({40, 50}, {60, 50}, "attend");
        return real.waitFor([this] { return document.history().unsaved == 0 && teaching.hintedPictures() == 1; });
    }
    [[nodiscard]] bool teachUntilReview() {
        real.trigger("teach");
        return real.waitFor([this] { return teaching.state() != State::Learning; }, 240) &&
               teaching.state() == State::Review;
    }
    [[nodiscard]] QString problems() { return real.notices().join(u'\n') + u'\n' + teaching.obstacle(); }
    void keep(const char* name) {
        const QString folder = qEnvironmentVariable("OVERLOOK_SCREENSHOTS");
        QTest::qWait(0);
        if (!folder.isEmpty() && QDir().mkpath(folder))
            real.window().grab().save(QStringLiteral("%1/teach-%2.png").arg(folder, QLatin1String(name)));
    }
    [[nodiscard]] static QString runFolder() { return textOf(*s_folder / "run"); }

    static std::unique_ptr<TemporaryFolder> s_folder;
    RealWindow real;
    Document& document = real.document();
    HintController& hints = real.workspace().hints();
    TeachingController& teaching = real.workspace().teaching();
    Canvas& canvas = real.window().canvas();
    TeachPanel& panel = *real.window().findChild<TeachPanel*>();
};

std::unique_ptr<TemporaryFolder> TeachJourney::s_folder;

TEST_F(TeachJourney, AHintALessonBeforeAndAfterAcceptAndBack) {
    ASSERT_TRUE(drawHints()) << problems().toStdString();
    keep("1-hints");
    int looks = 0;
    QObject::connect(&teaching, &TeachingController::looked, &panel, [&] {
        if (++looks == 3)
            keep("2-learning");
    });
    ASSERT_TRUE(teachUntilReview()) << problems().toStdString();
    EXPECT_GT(looks, 2) << "the shown picture is looked at while the network learns";
    ASSERT_TRUE(document.run());
    const QString lesson = document.run()->folder;
    EXPECT_NE(lesson, runFolder());
    EXPECT_EQ(document.selection().epoch, kLastEpochOfALesson);
    EXPECT_EQ(document.selection().referenceEpoch, 1) << "before is pinned";
    ASSERT_TRUE(teaching.summary());
    EXPECT_EQ(teaching.summary()->hintedPictures, 1);
    EXPECT_FALSE(teaching.summary()->pictures.empty());
    ASSERT_TRUE(real.waitFor([this] { return document.map().has_value(); }));
    keep("3-review");

    real.trigger("compare_lesson");
    PaneController& panes = real.workspace().panes();
    ASSERT_TRUE(real.waitFor([&] {
        return panes.count() == 3 && panes.document(1).map() && panes.document(2).activeLayer().subtracted.has_value();
    }));
    keep("4-before-and-after");

    real.trigger("accept_lesson");
    ASSERT_TRUE(real.waitFor([this] { return teaching.versions().versions.size() == 1; })) << problems().toStdString();
    EXPECT_EQ(teaching.state(), State::Idle);
    EXPECT_EQ(teaching.versions().active, teaching.versions().versions[0].id);
    EXPECT_EQ(teaching.versions().versions[0].base, runFolder());
    keep("5-accepted");

    teaching.rollBack(0);
    ASSERT_TRUE(real.waitFor([this] { return document.run() && document.run()->folder == runFolder(); }));
    EXPECT_EQ(document.selection().epoch, kEpochs);
    EXPECT_EQ(teaching.versions().active, 0);
    teaching.rollBack(teaching.versions().versions[0].id);
    ASSERT_TRUE(real.waitFor([&] { return document.run() && document.run()->folder == lesson; }));
    EXPECT_NE(teaching.versions().active, 0);
}

TEST_F(TeachJourney, ATorchScriptFileIsTaughtAsWell) {
    real.workspace().open({textOf(buildFolder() / "test_models" / "colours.pt")});
    ASSERT_TRUE(real.waitFor([this] { return document.model() && document.classes().idOf("red"); }));
    document.selectClass(document.classes().idOf("red").value());
    ASSERT_TRUE(real.waitFor([this] { return hints.isReady() && document.map(); }));
    ASSERT_TRUE(drawHints()) << problems().toStdString();
    ASSERT_TRUE(teachUntilReview()) << problems().toStdString();
    ASSERT_TRUE(real.waitFor([this] { return document.map().has_value(); })) << problems().toStdString();
    const QDir lesson(document.run()->folder);
    EXPECT_TRUE(lesson.exists("taught.pt")) << "for other programs";
    EXPECT_EQ(document.classes().idOf("blue"), 2) << "the classes are those of the file";
    keep("9-torchscript");
    EXPECT_FALSE(problems().contains("folder")) << problems().toStdString();
    document.selectEpoch(1);
    EXPECT_TRUE(real.waitFor([this] { return document.map() && document.prediction(); })) << problems().toStdString();
}

TEST_F(TeachJourney, TheEffectOfAPicturesHintsIsMeasuredAndVersionsAreCompared) {
    ASSERT_TRUE(drawHints()) << problems().toStdString();
    real.trigger("next_picture");
    ASSERT_TRUE(real.waitFor([this] { return hints.isReady() && document.map(); }));
    stroke({10, 60}, {80, 62}, "ignore");
    ASSERT_TRUE(real.waitFor([this] { return document.history().unsaved == 0 && teaching.hintedPictures() == 2; }));
    ASSERT_TRUE(teachUntilReview()) << problems().toStdString();
    const QString lesson = document.run()->folder;

    real.trigger("hint_effect");
    ASSERT_TRUE(real.waitFor([this] { return teaching.contrast().has_value(); }, 240)) << problems().toStdString();
    EXPECT_EQ(teaching.state(), State::Review) << "the lesson still waits for a decision";
    const QString picture = document.currentEntry()->id;
    EXPECT_TRUE(teaching.contrast()->title.contains(picture));
    EXPECT_EQ(teaching.contrast()->epochs.after.run, lesson);
    EXPECT_NE(teaching.contrast()->epochs.before.run, lesson);
    EXPECT_FALSE(teaching.contrast()->epochs.summary.pictures.empty());
    PaneController& panes = real.workspace().panes();
    ASSERT_TRUE(real.waitFor([&] { return panes.count() == 3 && panes.document(1).map(); }));
    keep("6-effect-of-a-hint");

    real.trigger("accept_lesson");
    ASSERT_TRUE(real.waitFor([this] { return teaching.versions().versions.size() == 1; })) << problems().toStdString();
    real.trigger("compare_versions");
    ASSERT_TRUE(real.waitFor([this] {
        return teaching.contrast() && teaching.contrast()->title.contains(teaching.versions().versions[0].name);
    })) << problems().toStdString();
    EXPECT_EQ(teaching.contrast()->epochs.before.epoch, 1) << "a lesson's first epoch is what it was taught from";
    EXPECT_EQ(teaching.contrast()->epochs.after.epoch, kLastEpochOfALesson);
    keep("7-versions");
}

TEST_F(TeachJourney, APictureThatIsWorthAHintIsShownWithTheReason) {
    real.trigger("next_worth_hint");
    ASSERT_TRUE(real.waitFor([this] { return !panel.state().suggestions.empty(); })) << problems().toStdString();
    EXPECT_EQ(document.selection().picture, panel.state().suggestions.front().picture);
    EXPECT_FALSE(panel.state().suggestions.front().reason.isEmpty());
    EXPECT_EQ(panel.state().why, panel.state().suggestions.front().reason);
    keep("8-where-to-hint-next");
}

TEST_F(TeachJourney, ADiscardedLessonLeavesEverythingAsItWas) {
    ASSERT_TRUE(drawHints()) << problems().toStdString();
    ASSERT_TRUE(teachUntilReview()) << problems().toStdString();
    const QString lesson = document.run()->folder;
    real.trigger("hint_effect");
    EXPECT_TRUE(real.notices().back().contains("No other picture has hints")) << "so the lesson itself is the effect";
    real.trigger("discard_lesson");
    ASSERT_TRUE(real.waitFor([this] { return document.run() && document.run()->folder == runFolder(); }));
    EXPECT_TRUE(real.waitFor([&] { return !QDir(lesson).exists(); }));
    EXPECT_TRUE(teaching.versions().versions.empty());
    EXPECT_EQ(teaching.hintedPictures(), 1);
}

TEST_F(TeachJourney, WithoutAHintTheReasonIsSaid) {
    real.trigger("teach");
    EXPECT_EQ(teaching.state(), State::Idle);
    ASSERT_FALSE(real.notices().isEmpty());
    EXPECT_TRUE(real.notices().back().contains("no hint yet")) << problems().toStdString();
}

TEST_F(TeachJourney, AnEngineThatDiesCostsTheLessonAlone) {
    ASSERT_TRUE(drawHints()) << problems().toStdString();
    bool isKilled = false;
    QObject::connect(&teaching, &TeachingController::looked, &panel, [&] {
        if (std::exchange(isKilled, true))
            return;
        for (const qint64 pid : RealWindow::enginePids())
            ::kill(static_cast<pid_t>(pid), SIGKILL);
    });
    real.trigger("teach");
    ASSERT_TRUE(real.waitFor([this] { return teaching.state() == State::Idle; }, 120));
    EXPECT_TRUE(isKilled);
    ASSERT_TRUE(real.waitFor([this] { return document.run() && document.run()->folder == runFolder(); }));
    EXPECT_EQ(teaching.hintedPictures(), 1);
    EXPECT_TRUE(teaching.versions().versions.empty());
    EXPECT_TRUE(QDir(textOf(real.folder() / "lake-lessons")).isEmpty());
    EXPECT_FALSE(real.notices().isEmpty()) << "what happened is said";
    EXPECT_TRUE(real.waitFor([this] { return teaching.obstacle().isEmpty(); })) << "and it can be tried again";
}

TEST_F(TeachJourney, ALessonThatIsStoppedLeavesBaseAndHints) {
    ASSERT_TRUE(drawHints()) << problems().toStdString();
    bool isStopped = false;
    QObject::connect(&teaching, &TeachingController::looked, &panel, [&] {
        if (!std::exchange(isStopped, true))
            real.trigger("stop_job");
    });
    real.trigger("teach");
    ASSERT_TRUE(real.waitFor([this] { return teaching.state() == State::Idle; }, 120));
    EXPECT_TRUE(isStopped);
    ASSERT_TRUE(real.waitFor([this] { return document.run() && document.run()->folder == runFolder(); }));
    EXPECT_EQ(teaching.hintedPictures(), 1);
    EXPECT_TRUE(real.notices().back().contains("as it was")) << problems().toStdString();
    EXPECT_TRUE(QDir(textOf(real.folder() / "lake-lessons")).isEmpty());
}

}  // namespace
}  // namespace overlook::test
