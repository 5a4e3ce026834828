#include "app/window/pseudo_translator.h"

#include <gtest/gtest.h>
#include <QAction>
#include <QStatusBar>

#include "app/window/about_dialog.h"
#include "app/window/actions.h"
#include "app/window/command_palette.h"
#include "app/window/diagnosis_dialog.h"
#include "app/window/export_dialog.h"
#include "app/window/import_dialog.h"
#include "app/window/shortcut_editor.h"
#include "app/window/shortcuts_dialog.h"
#include "app/window/tour.h"
#include "app/window/train_dialog.h"
#include "inference/display/colour_map.h"
#include "tests/app/window/text_audit.h"
#include "tests/app/window/window_fixture.h"
#include "widgets/canvas/canvas.h"
#include "widgets/charts/curve_chart.h"
#include "widgets/timeline/timeline_track.h"
#include "widgets/tools/tool_options_bar.h"

/// Every text of the window in a language that is longer than English, and in one that is written from right to left.
namespace overlook {
namespace {

TEST(PseudoText, IsLongerAccentedAndInBrackets) {
    const QString text = PseudoTranslator::pseudo("Open the folder");
    EXPECT_TRUE(text.startsWith(PseudoTranslator::kOpening) && text.endsWith(PseudoTranslator::kClosing));
    EXPECT_GE(text.size(), 21);
    EXPECT_FALSE(text.contains("Open"));
}

TEST(PseudoText, KeepsPlacesMnemonicsTagsAndDots) {
    const QString text = PseudoTranslator::pseudo("<b>&Open</b> %1 of %n…");
    for (const char* kept : {"<b>", "</b>", "&O", "%1", "%n"})
        EXPECT_TRUE(text.contains(kept)) << kept;
    EXPECT_TRUE(text.endsWith("…"));
}

QStringList namesOfColourMaps() {
    QStringList names;
    for (const ColourMap& map : colourMaps())
        names << QString::fromStdString(map.title);
    return names;
}

class PseudoLanguage : public test::WindowFixture, public testing::WithParamInterface<const char*> {
 protected:
    void SetUp() override {
        theme.apply(Theme::Scheme::Light);
        language.use(GetParam());
        QCoreApplication::processEvents();
    }
    void TearDown() override {
        language.use("en");
        QCoreApplication::processEvents();
    }
    /// A picture with a model of a class, and a run of two epochs.
    void showEverything() {
        showPicture();
        ModelDescription model;
        model.path = "m.pt";
        model.classes = ClassTable({"boat"});
        model.methods = {"cam", "grad_cam", "oaa"};
        workspace.document().setModel(model);
        RunState run;
        run.folder = "/nowhere/run";
        run.epochs = {{1, {{"loss", 0.5}}}, {2, {{"loss", 0.25}}}};
        run.planned = 3;
        workspace.document().setRun(run);
    }
    void expectGoodTexts(const QWidget& window) {
        QCoreApplication::sendPostedEvents();
        const std::vector<test::ShownText> texts = test::shownTexts(window);
        EXPECT_FALSE(texts.empty());
        EXPECT_EQ(test::untranslated(texts, data).join("\n").toStdString(), "");
        EXPECT_EQ(test::cutOff(texts).join("\n").toStdString(), "");
    }
    void expectGoodTexts(QWidget&& dialog) {
        dialog.show();
        expectGoodTexts(static_cast<const QWidget&>(dialog));
    }

    /// What is the same in every language.
    QStringList data =
        QStringList{"boat", "lake",    "lake.png",  "Overlook", "Overlook " OVERLOOK_VERSION, "labelme", "napari",
                    "OAA",  "DeepLab", "PSA, SEAM", "IRN"} +
        namesOfColourMaps();
};

TEST_P(PseudoLanguage, FillsTheWelcomePage) {
    expectGoodTexts(*shownWindow());
}

TEST_P(PseudoLanguage, FillsTheWindowWithARun) {
    const auto window = shownWindow();
    showEverything();
    expectGoodTexts(*window);
}

TEST_P(PseudoLanguage, FillsEveryPanel) {
    const auto window = shownWindow();
    window->resize(1600, 1200);
    showEverything();
    for (const char* name : {"teach", "probe", "charts", "evaluation", "accumulation", "pseudo_labels"}) {
        SCOPED_TRACE(name);
        dock(*window, name).show();
        QCoreApplication::processEvents();
        expectGoodTexts(*window);
        dock(*window, name).hide();
    }
    for (const char* name : {"probe", "charts", "evaluation"})
        dock(*window, name).show();
    QCoreApplication::processEvents();
    expectGoodTexts(*window);  // their tabs
}

TEST_P(PseudoLanguage, FillsTheToolOptions) {
    const auto window = shownWindow();
    showEverything();
    for (const char* id : {"brush", "wand", "superpixels", "attention"}) {
        SCOPED_TRACE(id);
        window->findChild<ToolOptionsBar*>()->setTool(id);
        expectGoodTexts(*window);
    }
}

TEST_P(PseudoLanguage, FillsTheDialogs) {
    const auto window = shownWindow();
    Actions& actions = window->actions();
    expectGoodTexts(ShortcutsDialog(actions, *actions.keys()));
    expectGoodTexts(ShortcutEditor(actions, *actions.keys(), "open_demo"));
    expectGoodTexts(AboutDialog());
    expectGoodTexts(DiagnosisDialog(QString()));
    expectGoodTexts(TrainDialog());
    expectGoodTexts(ExportDialog("/nowhere"));
    expectGoodTexts(ImportDialog(workspace.transfers()));
}

TEST_P(PseudoLanguage, FillsTheTourAndThePalette) {
    const auto window = shownWindow();
    window->actions().action("show_tour").trigger();
    expectGoodTexts(*window);
    window->findChild<Tour*>()->dismiss();
    window->actions().action("find_command").trigger();
    expectGoodTexts(*window);
}

TEST_P(PseudoLanguage, LeavesPicturesAndTimeAsTheyAre) {
    const auto window = shownWindow();
    EXPECT_EQ(window->isRightToLeft(), std::string_view(GetParam()) == "pseudo_rtl");
    EXPECT_FALSE(window->canvas().isRightToLeft());
    EXPECT_FALSE(window->findChild<TimelineTrack*>()->isRightToLeft());
    for (const CurveChart* chart : window->findChildren<CurveChart*>())
        EXPECT_FALSE(chart->isRightToLeft());
}

INSTANTIATE_TEST_SUITE_P(Both, PseudoLanguage, testing::Values("pseudo", "pseudo_rtl"));

}  // namespace
}  // namespace overlook
