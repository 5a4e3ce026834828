#include <gtest/gtest.h>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

#include "app/controllers/evaluation_controller.h"
#include "inference/core/files.h"
#include "tests/flows/real_window.h"
#include "widgets/charts/evaluation_panel.h"

/// Evaluating the maps of a run in the real window, with the real engine. With OVERLOOK_SCREENSHOTS, a folder, the
/// tests leave pictures of what they did there.
namespace overlook::test {
namespace {

constexpr int kEpochs = 3;

class EvaluationJourney : public testing::Test {
 protected:
    static void SetUpTestSuite() {
        s_folder = std::make_unique<TemporaryFolder>();
        const QString data = textOf(*s_folder / "boats");
        ASSERT_TRUE(runEngine({"scenes", "biased-boats", "--out", data, "--count", "24", "--size", "96", "-q"}));
        ASSERT_TRUE(runEngine({"train", data, "--out", textOf(*s_folder / "run"), "--network", "tiny-cam", "--epochs",
                               QString::number(kEpochs), "-q"}));
    }
    static void TearDownTestSuite() { s_folder.reset(); }

    void SetUp() override { openRun(real); }
    static void openRun(RealWindow& window) {
        window.workspace().open({textOf(*s_folder / "run")});
        ASSERT_TRUE(window.waitFor([&window] { return window.document().map() && window.hasReached("model ready"); }))
            << window.notices().join("\n").toStdString();
    }
    [[nodiscard]] static EvaluationPanel& panelOf(RealWindow& window) {
        return *window.window().findChild<EvaluationPanel*>();
    }
    /// Chooses in the dialog that the action opens, once it is there: the last epoch or all, and a box.
    void answerDialog(const QString& epochs, const char* box = nullptr) {
        QTimer::singleShot(0, &real.window(), [this, epochs, box] {
            auto* dialog = real.window().findChild<QDialog*>();
            ASSERT_NE(dialog, nullptr);
            for (QComboBox* choice : dialog->findChildren<QComboBox*>())
                if (const int index = choice->findText(epochs, Qt::MatchContains); index >= 0)
                    choice->setCurrentIndex(index);
            for (QCheckBox* check : dialog->findChildren<QCheckBox*>())
                if (box && check->text().contains(QLatin1String(box)))
                    check->click();
            keep("dialog", *dialog);
            dialog->accept();
        });
    }
    /// Whether the figures of this many epochs are there, in place of earlier ones.
    [[nodiscard]] bool isEvaluated(std::size_t epochs) {
        return real.waitFor([this, epochs] {
            const auto& figures = EvaluationController::of(real.workspace()).figures();
            return real.hasReached("evaluated") && figures && figures->epochs().size() == epochs;
        });
    }
    void keep(const char* name, QWidget& widget) {
        const QString folder = qEnvironmentVariable("OVERLOOK_SCREENSHOTS");
        if (!folder.isEmpty() && QDir().mkpath(folder))
            widget.grab().save(QStringLiteral("%1/evaluation-%2.png").arg(folder, QLatin1String(name)));
    }

    static std::unique_ptr<TemporaryFolder> s_folder;
    RealWindow real;
};

std::unique_ptr<TemporaryFolder> EvaluationJourney::s_folder;

TEST_F(EvaluationJourney, FromTheMenuToTheWorstMapAndBackAfterARestart) {
    answerDialog("All 3 epochs", "drop");
    real.trigger("evaluate");
    ASSERT_TRUE(isEvaluated(3)) << real.notices().join("\n").toStdString();
    EvaluationPanel& panel = panelOf(real);
    EXPECT_TRUE(panel.isVisible());
    EXPECT_TRUE(panel.state().absence.isEmpty());
    EXPECT_TRUE(panel.state().summary.contains("Mean IoU")) << panel.state().summary.toStdString();
    EXPECT_TRUE(panel.state().summary.contains("Average drop")) << panel.state().summary.toStdString();
    EXPECT_EQ(panel.table(EvaluationPanel::Epochs).content().rows.size(), 3U);
    keep("maps", real.window());

    FigureTable& maps = panel.table(EvaluationPanel::Maps);
    ASSERT_GT(maps.content().rows.size(), 4U);
    maps.orderBy(2);  // energy, after picture and class
    const FigureTable::Row worst = maps.rowAt(0);
    for (const FigureTable::Row& row : maps.content().rows)
        EXPECT_GE(row.figures.front(), worst.figures.front());
    real.document().selectEpoch(1);
    maps.setFocus();
    maps.setCurrentIndex(maps.model()->index(0, 0));
    QTest::keyClick(&maps, Qt::Key_Return);
    EXPECT_EQ(real.document().currentEntry()->id, worst.picture);
    EXPECT_EQ(real.document().selection().classIndex, worst.classIndex);
    EXPECT_EQ(real.document().selection().epoch, kEpochs);
    EXPECT_TRUE(real.waitForMap("cam", worst.classIndex, kEpochs));
    panel.findChild<QTabWidget*>()->setCurrentIndex(4);
    EXPECT_EQ(panel.chart().content().curves.front().points.size(), 3U);
    keep("chart", real.window());

    RealWindow again;
    openRun(again);
    again.trigger("show_figures");
    ASSERT_TRUE(again.waitFor([&again] { return EvaluationController::of(again.workspace()).figures() != nullptr; }));
    EXPECT_EQ(panelOf(again).state().summary, panel.state().summary);
    EXPECT_TRUE(panelOf(again).state().warning.isEmpty());
}

TEST_F(EvaluationJourney, WritesWhatTheCommandWrites) {
    answerDialog("The last one");
    real.trigger("evaluate");
    ASSERT_TRUE(isEvaluated(1)) << real.notices().join("\n").toStdString();
    const QString table = textOf(real.folder() / "window.csv");
    const QString page = textOf(real.folder() / "window.html");
    EvaluationController::of(real.workspace()).exportFigures(table);
    EvaluationController::of(real.workspace()).saveReport(page);
    ASSERT_TRUE(real.waitFor([&] { return QFile::exists(table) && QFile::exists(page); }));
    const QString run = textOf(*s_folder / "run");
    ASSERT_TRUE(
        runEngine({"evaluate", run, "--truth", textOf(*s_folder / "boats"), "--csv",
                   textOf(real.folder() / "command.csv"), "--report", textOf(real.folder() / "command.html"), "-q"}));
    EXPECT_EQ(readText(real.folder() / "window.csv"), readText(real.folder() / "command.csv"));
    EXPECT_EQ(readText(real.folder() / "window.html"), readText(real.folder() / "command.html"));
}

}  // namespace
}  // namespace overlook::test
