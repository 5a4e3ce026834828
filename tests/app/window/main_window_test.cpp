#include "app/window/main_window.h"

#include <gtest/gtest.h>
#include <algorithm>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QtTest>

#include "app/controllers/device_controller.h"
#include "app/window/actions.h"
#include "app/window/language.h"
#include "app/window/status_bar.h"
#include "app/window/theme.h"
#include "app/window/welcome_page.h"
#include "tests/app/window/window_fixture.h"
#include "widgets/canvas/canvas.h"
#include "widgets/charts/curve_chart.h"
#include "widgets/panels/map_list.h"
#include "widgets/panels/notice_bar.h"
#include "widgets/panels/pick_list_view.h"
#include "widgets/tools/tool_options_bar.h"

namespace overlook {
namespace {

class MainWindowTest : public test::WindowFixture {};

TEST_F(MainWindowTest, SaysFirstWhatToDo) {
    const auto window = shownWindow();
    EXPECT_TRUE(window->findChild<WelcomePage*>()->isVisible());
    EXPECT_FALSE(window->canvas().isVisible());
}

/// What a panel says while it has nothing to show, one way or another.
QString adviceOf(const QDockWidget& panel) {
    QStringList said;
    for (const QLabel* label : panel.findChildren<QLabel*>())
        if (label->isVisible() && label->wordWrap())
            said << label->text();
    for (const PickListView* list : panel.findChildren<PickListView*>())
        if (list->model()->rowCount() == 0)
            said << list->hint();
    for (const CurveChart* chart : panel.findChildren<CurveChart*>())
        said << chart->content().emptyText;
    return said.join(u' ').trimmed();
}

TEST_F(MainWindowTest, SaysInEveryEmptyPanelWhatToDo) {
    const auto window = shownWindow();
    for (QDockWidget* panel : window->findChildren<QDockWidget*>()) {
        panel->show();
        QCoreApplication::processEvents();
        EXPECT_FALSE(adviceOf(*panel).isEmpty()) << panel->objectName().toStdString();
    }
}

TEST_F(MainWindowTest, ShowsTheCanvasOnceSomethingIsOpen) {
    const auto window = shownWindow();
    showPicture();
    EXPECT_TRUE(window->canvas().isVisible());
    EXPECT_EQ(window->windowTitle(), QStringLiteral("lake.png – Overlook"));
}

TEST_F(MainWindowTest, RemembersWhichPanelsAreOpen) {
    {
        const auto window = shownWindow();
        dock(*window, "layers").close();
        window->close();
    }
    const auto window = shownWindow();
    EXPECT_TRUE(dock(*window, "layers").isHidden());
    EXPECT_FALSE(dock(*window, "classes").isHidden());
}

TEST_F(MainWindowTest, KeepsItsHeightWhenTallPanelsAreOpened) {
    const auto window = shownWindow();
    window->resize(1300, 850);
    for (const char* name : {"accumulation", "pseudo_labels"})
        dock(*window, name).show();
    QCoreApplication::processEvents();
    EXPECT_EQ(window->height(), 850);
    EXPECT_LE(window->minimumSizeHint().height(), 850);
}

TEST_F(MainWindowTest, KeepsItsWidthWhenAllPanelsAreOpened) {
    const auto window = shownWindow();
    window->resize(1024, 700);
    QCoreApplication::processEvents();
    EXPECT_EQ(window->width(), 1024) << "with the first page";
    showPicture();
    window->resize(1024, 700);
    QCoreApplication::processEvents();
    for (const QDockWidget* panel : window->findChildren<QDockWidget*>()) {
        panel->toggleViewAction()->setChecked(false);
        panel->toggleViewAction()->trigger();
        QCoreApplication::processEvents();
        EXPECT_EQ(window->width(), 1024) << panel->objectName().toStdString();
    }
}

TEST_F(MainWindowTest, ShowsAPanelInFrontOfThoseItSharesItsPlaceWith) {
    const auto window = shownWindow();
    for (const char* name : {"probe", "charts", "evaluation", "probe"}) {
        QDockWidget& panel = dock(*window, name);
        panel.close();
        panel.toggleViewAction()->trigger();
        QCoreApplication::processEvents();
        EXPECT_FALSE(panel.visibleRegion().isEmpty()) << name;
    }
}

TEST_F(MainWindowTest, KeepsItsHeightWhenAToolAndATallPanelAreChosen) {
    const auto window = shownWindow();
    showPicture();
    window->resize(1024, 700);
    dock(*window, "evaluation").toggleViewAction()->trigger();
    QCoreApplication::processEvents();
    auto* options = window->findChild<ToolOptionsBar*>();
    options->setTool("brush");
    QCoreApplication::processEvents();
    EXPECT_TRUE(options->isVisible());
    EXPECT_EQ(window->height(), 700);
    EXPECT_LE(window->minimumSizeHint().height(), 700);
}

TEST_F(MainWindowTest, BringsPanelsBackWithTheStandardLayout) {
    const auto window = shownWindow();
    dock(*window, "images").close();
    window->addDockWidget(Qt::RightDockWidgetArea, &dock(*window, "timeline"));
    window->actions().action("reset_layout").trigger();
    EXPECT_FALSE(dock(*window, "images").isHidden());
    EXPECT_EQ(window->dockWidgetArea(&dock(*window, "timeline")), Qt::BottomDockWidgetArea);
}

TEST_F(MainWindowTest, IgnoresAStateItCannotRead) {
    settings.setValue(QStringLiteral("window/state"), QByteArray("nonsense"));
    settings.setValue(QStringLiteral("window/geometry"), QByteArray("nonsense"));
    const auto window = shownWindow();
    EXPECT_FALSE(dock(*window, "images").isHidden());
}

TEST_F(MainWindowTest, ChangesItsLanguageWhileItRuns) {
    const auto window = shownWindow();
    const QString english = dock(*window, "images").windowTitle();
    window->actions().action("language_zh_CN").trigger();
    QCoreApplication::processEvents();
    EXPECT_TRUE(window->actions().action("file_menu").text().startsWith(QStringLiteral("文件")));
    EXPECT_NE(dock(*window, "images").windowTitle(), english);
    EXPECT_EQ(settings.value(QStringLiteral("language")).toString(), QStringLiteral("zh_CN"));
}

TEST_F(MainWindowTest, ChangesItsColoursWhileItRuns) {
    const auto window = shownWindow();
    window->actions().action("scheme_light").trigger();
    QCoreApplication::processEvents();
    EXPECT_EQ(window->palette().color(QPalette::Window), Theme::lightPalette().color(QPalette::Window));
    window->actions().action("scheme_dark").trigger();
    QCoreApplication::processEvents();
    EXPECT_EQ(window->palette().color(QPalette::Window), Theme::darkPalette().color(QPalette::Window));
    EXPECT_EQ(settings.value(QStringLiteral("scheme")).toString(), QStringLiteral("dark"));
}

TEST_F(MainWindowTest, OffersTheCpuAloneWhereNoGpuIsKnownAndSaysWhy) {
    const auto window = shownWindow();
    QMenu& menu = window->actions().menu(MenuId::Device);
    Q_EMIT menu.aboutToShow();
    const QList<QAction*> entries = menu.actions();
    ASSERT_EQ(entries.size(), 3);
    EXPECT_TRUE(entries[0]->isChecked());
    EXPECT_TRUE(entries[1]->isEnabled());
    EXPECT_FALSE(entries[2]->isEnabled());
    EXPECT_FALSE(entries[2]->toolTip().isEmpty());
    EXPECT_EQ(entries[2]->statusTip(), entries[2]->toolTip());
}

TEST_F(MainWindowTest, KeepsTheChosenDevice) {
    const auto window = shownWindow();
    QMenu& menu = window->actions().menu(MenuId::Device);
    Q_EMIT menu.aboutToShow();
    menu.actions()[1]->trigger();
    EXPECT_EQ(settings.value(QStringLiteral("device")).toString(), QStringLiteral("cpu"));
    EXPECT_EQ(workspace.devices().chosen(), QStringLiteral("cpu"));
    Q_EMIT menu.aboutToShow();
    EXPECT_TRUE(menu.actions()[1]->isChecked());
}

TEST_F(MainWindowTest, MarksAChosenDeviceThatIsNotThere) {
    const auto window = shownWindow();
    workspace.devices().choose(QStringLiteral("cuda:5"));
    QMenu& menu = window->actions().menu(MenuId::Device);
    Q_EMIT menu.aboutToShow();
    QAction* last = menu.actions().last();
    EXPECT_EQ(last->text(), QStringLiteral("cuda:5"));
    EXPECT_TRUE(last->isChecked());
    EXPECT_FALSE(last->isEnabled());
    menu.actions().first()->trigger();
    EXPECT_EQ(workspace.devices().chosen(), QString());
}

TEST_F(MainWindowTest, OffersEveryGpuOfTheEngine) {
    qputenv("FAKE_ENGINE", "two-gpus");
    Workspace served{QString::fromStdString(test::builtProgram("overlook_fake_engine").string())};
    MainWindow window(MainWindow::Services{served, settings, theme, language, {}});
    QMenu& menu = window.actions().menu(MenuId::Device);
    Q_EMIT menu.aboutToShow();
    ASSERT_TRUE(QTest::qWaitFor([&served] { return !served.devices().list().devices.empty(); }, 20'000));
    qunsetenv("FAKE_ENGINE");
    Q_EMIT menu.aboutToShow();
    ASSERT_EQ(menu.actions().size(), 4);
    EXPECT_EQ(menu.actions()[3]->text(), QStringLiteral("cuda:1 · Pretended GPU B"));
    menu.actions()[3]->trigger();
    EXPECT_EQ(served.devices().chosen(), QStringLiteral("cuda:1"));
}

TEST_F(MainWindowTest, OffersNothingThatCannotBeDone) {
    const auto window = shownWindow();
    for (const char* id : {"save_view", "zoom_in", "next_epoch", "play", "next_picture", "show_map", "stop_job"})
        EXPECT_FALSE(window->actions().action(id).isEnabled()) << id;
    showPicture();
    EXPECT_TRUE(window->actions().action("zoom_in").isEnabled());
}

TEST_F(MainWindowTest, ShowsNoticesAboveTheCanvas) {
    const auto window = shownWindow();
    Q_EMIT workspace.noticed(Workspace::Severity::Failure, QStringLiteral("The file is gone."));
    EXPECT_EQ(window->findChild<NoticeBar*>()->text(), QStringLiteral("The file is gone."));
}

TEST_F(MainWindowTest, SaysWhatIsUnderTheCursor) {
    const auto window = shownWindow();
    showPicture();
    Q_EMIT window->canvas().hovered(QPoint(3, 4));
    EXPECT_TRUE(window->overlookStatusBar().pixelText().contains(QStringLiteral("RGB 10, 20, 30")));
}

TEST_F(MainWindowTest, ShowsOverlaysAgainWhenAHeldKeyIsReleased) {
    const auto window = shownWindow();
    showPicture();
    workspace.document().setMap(0, Map{cv::Mat1f(2, 2, 1.0F), {}});
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    QAction& hide = window->actions().action("hide_overlay");
    QTest::keyPress(window.get(), Qt::Key_V);
    EXPECT_TRUE(hide.isChecked());
    QTest::qWait(350);  // longer than a tap: that is what is tested
    QTest::keyRelease(window.get(), Qt::Key_V);
    EXPECT_FALSE(hide.isChecked());
}

TEST_F(MainWindowTest, KeepsOverlaysHiddenAfterATap) {
    const auto window = shownWindow();
    showPicture();
    workspace.document().setMap(0, Map{cv::Mat1f(2, 2, 1.0F), {}});
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_V);
    EXPECT_TRUE(window->actions().action("hide_overlay").isChecked());
}

TEST_F(MainWindowTest, ChangesTheOpacityByKeys) {
    const auto window = shownWindow();
    showPicture();
    workspace.document().setMap(0, Map{cv::Mat1f(2, 2, 1.0F), {}});
    const double before = workspace.document().activeLayer().style.opacity;
    window->actions().action("opacity_up").trigger();
    EXPECT_NEAR(workspace.document().activeLayer().style.opacity, before + 0.1, 1e-9);
}

class MapLayersInTheWindow : public MainWindowTest {
 protected:
    void SetUp() override {
        MainWindowTest::SetUp();
        window = shownWindow();
        showPicture();
        ModelDescription model;
        model.path = "m.pt";
        model.classes = ClassTable({"boat"});
        model.methods = {"cam", "grad_cam", "reverse"};
        workspace.document().setModel(model);
    }
    void trigger(const char* id) const { window->actions().action(id).trigger(); }
    [[nodiscard]] bool isEnabled(const char* id) const { return window->actions().action(id).isEnabled(); }
    [[nodiscard]] QStringList methods() {
        QStringList ids;
        for (const StackedMap& layer : workspace.document().mapLayers())
            ids << layer.method;
        return ids;
    }

    std::unique_ptr<MainWindow> window;
};

TEST_F(MapLayersInTheWindow, AreAddedMovedAndRemovedByActions) {
    trigger("add_map_layer");
    trigger("add_map_layer");
    EXPECT_EQ(methods(), QStringList({"cam", "grad_cam", "reverse"}));
    trigger("lower_map_layer");
    EXPECT_EQ(methods(), QStringList({"cam", "reverse", "grad_cam"}));
    trigger("raise_map_layer");
    trigger("remove_map_layer");
    EXPECT_EQ(methods(), QStringList({"cam", "grad_cam"}));
}

TEST_F(MapLayersInTheWindow, HaveTheirScaleChangedByActions) {
    Document& document = workspace.document();
    document.setMap(0, Map{(cv::Mat1f(1, 3) << 0, 1, 3), {}});
    const auto style = [&document] { return document.activeLayer().shownStyle(); };
    trigger("clip_more");
    EXPECT_EQ(style().clipPercent, 1);
    trigger("gamma_down");
    EXPECT_DOUBLE_EQ(style().gamma, 0.8);
    trigger("contours");
    EXPECT_EQ(style().contours.levels, (std::vector<double>{0.25, 0.5, 0.75}));
    trigger("scale_fixed");
    EXPECT_EQ(style().scaleSource, ScaleSource::Fixed);
    EXPECT_GT(style().fixedRange.maximum, 2);
    trigger("reset_scale");
    EXPECT_TRUE(style().gamma == 1 && style().clipPercent == 0 && style().scaleSource == ScaleSource::Map);
    EXPECT_FALSE(style().contours.isOn());
}

TEST_F(MapLayersInTheWindow, OfferOnlyWhatCanBeDone) {
    EXPECT_FALSE(isEnabled("remove_map_layer") || isEnabled("raise_map_layer") || isEnabled("lower_map_layer") ||
                 isEnabled("next_map_layer"));
    trigger("add_map_layer");
    EXPECT_TRUE(isEnabled("remove_map_layer") && isEnabled("lower_map_layer") && isEnabled("next_map_layer"));
    EXPECT_FALSE(isEnabled("raise_map_layer"));
    workspace.document().setModel(std::nullopt);
    EXPECT_FALSE(isEnabled("add_map_layer"));
}

TEST_F(MapLayersInTheWindow, AreGoneThroughByAKeyAndHiddenByAnother) {
    trigger("add_map_layer");
    workspace.document().setMap(0, Map{cv::Mat1f(2, 2, 1.0F), {}});
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_N);
    EXPECT_EQ(workspace.document().activeIndex(), 0);
    QTest::keyClick(window.get(), Qt::Key_H);
    EXPECT_FALSE(workspace.document().mapLayers()[0].style.isVisible);
    EXPECT_TRUE(workspace.document().mapLayers()[1].style.isVisible);
    QTest::keyClick(window.get(), Qt::Key_N);
    EXPECT_EQ(workspace.document().activeIndex(), 1);
}

TEST_F(MapLayersInTheWindow, ChooseTheActiveOneAndItsEyeInThePanel) {
    trigger("add_map_layer");
    auto& list = *window->findChild<MapList*>();
    QTest::keyClick(&list, Qt::Key_Down);
    EXPECT_EQ(workspace.document().activeIndex(), 0);
    QTest::keyClick(&list, Qt::Key_Space);
    EXPECT_FALSE(workspace.document().mapLayers()[0].style.isVisible);
    EXPECT_TRUE(workspace.document().mapLayers()[1].style.isVisible);
}

TEST_F(MainWindowTest, SaysInTheMenuOfLayersThatAMethodHasNone) {
    const auto window = shownWindow();
    ModelDescription model;
    model.path = "net.pt";
    model.classes = ClassTable({"boat"});
    model.methods = {"cam", "grad_cam"};
    model.layers = {{"features.4", "ReLU", {8, 2, 2}}, {"features.7", "ReLU", {8, 2, 2}}};
    model.defaultLayer = "features.7";
    workspace.document().setModel(model);
    const QList<QMenu*> menus = window->findChildren<QMenu*>();
    const auto menu = std::find_if(menus.begin(), menus.end(),
                                   [](const QMenu* each) { return each->title() == QLatin1String("Target &Layer"); });
    ASSERT_NE(menu, menus.end());
    EXPECT_TRUE((*menu)->isEnabled());
    workspace.document().selectMethod(QStringLiteral("cam"));
    Q_EMIT(*menu)->aboutToShow();
    ASSERT_EQ((*menu)->actions().size(), 1);
    EXPECT_FALSE((*menu)->actions().front()->isEnabled());
    EXPECT_EQ((*menu)->actions().front()->text(), QLatin1String("CAM has no layers to choose from; Grad-CAM has"));
    workspace.document().selectMethod(QStringLiteral("grad_cam"));
    Q_EMIT(*menu)->aboutToShow();
    ASSERT_EQ((*menu)->actions().size(), 3);  // the default and both layers
    EXPECT_TRUE((*menu)->actions().front()->isChecked());
}

TEST_F(MainWindowTest, FitsItsMinimumOnASmallScreen) {
    const auto window = shownWindow();
    EXPECT_LE(window->minimumSizeHint().width(), 1024);
    EXPECT_LE(window->minimumSizeHint().height(), 700);
}

}  // namespace
}  // namespace overlook
