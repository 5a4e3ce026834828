#include <gtest/gtest.h>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <QInputDialog>
#include <QTimer>
#include <QtTest>

#include "app/controllers/class_controller.h"
#include "app/controllers/hint_controller.h"
#include "app/controllers/project_controller.h"
#include "app/window/actions.h"
#include "inference/core/files.h"
#include "inference/scenes/biased_boats.h"
#include "inference/store/database.h"
#include "inference/store/project.h"
#include "tests/flows/real_window.h"
#include "widgets/canvas/canvas.h"
#include "widgets/panels/image_list.h"
#include "widgets/panels/image_list_look.h"
#include "widgets/tools/tool_table.h"

namespace overlook::test {
namespace {

constexpr int kSide = 480;

/// Two generated pictures, a project with the classes boat and water, and the real window on it. With the variable
/// OVERLOOK_SCREENSHOTS, a folder, each test leaves pictures of what it did there.
class HintJourney : public testing::Test {
 protected:
    HintJourney() {
        for (int i = 0; i < 2; ++i) {
            scenes.push_back(drawScene(SceneKind::AsTrained, kSide, std::uint64_t(40 + i)));
            cv::Mat3b bgr;
            cv::cvtColor(scenes.back().rgb, bgr, cv::COLOR_RGB2BGR);
            std::vector<std::uint8_t> png;
            cv::imencode(".png", bgr, png);
            writeAtomically(real.folder() / ("scene" + std::to_string(i) + ".png"),
                            std::string(png.begin(), png.end()));
        }
    }

    void SetUp() override {
        real.workspace().open({path("scene0.png"), path("scene1.png")});
        ASSERT_TRUE(real.waitFor([this] { return real.document().picture() != nullptr; }));
        real.workspace().projects().create(path("lake.overlook"));
        ASSERT_TRUE(real.waitFor([this] { return hints.isReady(); }));
        real.workspace().classes().add(QStringLiteral("boat"));
        ASSERT_TRUE(real.waitFor([this] { return real.document().hintClass().has_value(); }));
        showMap();
        canvas.fitToView();
    }

    [[nodiscard]] QString path(const std::string& name) const {
        return QString::fromStdString((real.folder() / name).string());
    }
    /// A map whose upper left quarter is warm.
    void showMap() {
        Map map;
        map.values = (cv::Mat1f(2, 2) << 1, 0, 0, 0);
        map.origin.method = "cam";
        real.document().setMap(0, map);
    }
    void choose(const char* tool) { real.trigger(("tool_" + std::string(tool)).c_str()); }
    [[nodiscard]] QPoint at(QPointF picturePoint) const { return canvas.viewPositionOf(picturePoint).toPoint(); }
    void click(QPointF point, Qt::KeyboardModifiers keys = {}) {
        QTest::mouseClick(&canvas, Qt::LeftButton, keys, at(point));
    }
    void drag(const QList<QPointF>& points, Qt::KeyboardModifiers keys = {}) {
        QTest::mousePress(&canvas, Qt::LeftButton, keys, at(points.front()));
        for (const QPointF point : points) {
            QMouseEvent move(QEvent::MouseMove, at(point), canvas.mapToGlobal(at(point)), Qt::NoButton, Qt::LeftButton,
                             keys);
            QApplication::sendEvent(&canvas, &move);
        }
        QTest::mouseRelease(&canvas, Qt::LeftButton, keys, at(points.back()));
    }
    [[nodiscard]] bool isSaved() {
        return real.waitFor([this] { return real.document().history().unsaved == 0; });
    }
    [[nodiscard]] std::int64_t count(Hint hint) {
        const auto& all = real.document().hints().hints();
        return all.empty() ? 0 : all.begin()->second.count(hint);
    }
    [[nodiscard]] Hint hintAt(int x, int y) {
        const auto& all = real.document().hints().hints();
        return all.empty() ? Hint::Unknown : all.begin()->second.at({x, y});
    }
    /// Where each tool goes, on a picture with a square hint in its middle: it is dragged along, or clicked there.
    [[nodiscard]] static std::map<std::string, QList<QPointF>> ways() {
        return {{"brush", {{100, 100}, {180, 130}}},
                {"eraser", {{260, 260}, {300, 260}}},
                {"polygon", {{300, 60}, {400, 80}, {350, 160}}},
                {"lasso", {{60, 300}, {120, 280}, {160, 340}, {90, 380}}},
                {"rectangle", {{200, 60}, {260, 120}}},
                {"ellipse", {{320, 330}, {420, 380}}},
                {"fill", {{20, 20}}},
                {"wand", {{240, 30}}},
                {"cut_out", {{220, 250}, {240, 260}, {250, 270}}},
                {"superpixels", {{400, 200}, {440, 220}}},
                {"attention", {{100, 100}, {101, 100}}}};
    }
    void use(const std::string& tool) {
        const QList<QPointF> way = ways().at(tool);
        if (tool != "polygon")
            return drag(way);
        for (const QPointF corner : way)
            click(corner);
        takePicture("tool-polygon-open");
        QTest::keyClick(&canvas, Qt::Key_Return);
    }
    void tryTool(const char* tool) {
        const TriMask before = real.document().hints().hints().begin()->second;
        choose(tool);
        use(tool);
        if (hints.isEnding())
            takePicture(("tool-" + std::string(tool) + "-searching").c_str());
        ASSERT_TRUE(real.waitFor([this] { return !hints.isOpen(); })) << tool;
        takePicture(("tool-" + std::string(tool)).c_str());
        EXPECT_NE(real.document().hints().hints().begin()->second, before) << tool;
        ASSERT_TRUE(isSaved());
        EXPECT_EQ(real.document().history().steps, 3)
            << tool;  // with that of the class; the undone one before is forgotten
        real.trigger("undo");
        ASSERT_TRUE(isSaved());
        EXPECT_EQ(real.document().hints().hints().begin()->second, before) << tool;
        real.trigger("redo");
        ASSERT_TRUE(isSaved());
        real.trigger("undo");
        ASSERT_TRUE(isSaved());
    }
    /// By the menu and its dialog.
    void addClass(const QString& name) {
        QTimer::singleShot(0, &real.window(), [name] {
            auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            dialog->setTextValue(name);
            dialog->accept();
        });
        real.trigger("add_class");
    }
    [[nodiscard]] QString undoText() { return real.window().actions().action("undo").text().remove(u'&'); }
    /// `action` is undo or redo.
    [[nodiscard]] bool turn(const char* action) {
        real.trigger(action);
        if (!isSaved())
            return false;
        bool isRead = false;
        real.workspace().projects().run([](const Project&) { return true; },
                                        [&](const Outcome<bool>&) { isRead = true; });
        return real.waitFor([&] { return isRead; });
    }
    void takePicture(const char* name) {
        const QString folder = qEnvironmentVariable("OVERLOOK_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        EXPECT_TRUE(real.window().grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name))));
    }

    RealWindow real{QStringLiteral("/no/engine/is/needed")};
    std::vector<Scene> scenes;
    HintController& hints = real.workspace().hints();
    Canvas& canvas = real.window().canvas();
};

TEST_F(HintJourney, EveryToolDrawsOneStepWhichIsUndone) {
    choose("rectangle");
    drag({{240, 240}, {320, 320}});  // something to erase, and to stop the bucket
    ASSERT_TRUE(isSaved());
    for (const ToolEntry& tool : toolTable()) {
        ASSERT_EQ(ways().count(tool.id), 1U) << tool.id << " is not tried here";
        tryTool(tool.id);
    }
}

TEST_F(HintJourney, XDrawsNotHereAndControlTheOpposite) {
    choose("rectangle");
    drag({{10, 10}, {30, 30}});
    QTest::keyClick(&real.window(), Qt::Key_X);
    drag({{50, 50}, {80, 80}});
    drag({{100, 100}, {130, 130}}, Qt::ControlModifier);
    EXPECT_EQ(hintAt(20, 20), Hint::Attend);
    EXPECT_EQ(hintAt(60, 60), Hint::Ignore);
    EXPECT_EQ(hintAt(110, 110), Hint::Attend);
    takePicture("attend-and-ignore");
}

TEST_F(HintJourney, TheWholeHintIsGrownShrunkInvertedAndCleared) {
    choose("rectangle");
    drag({{100, 100}, {140, 140}});
    const std::int64_t drawn = count(Hint::Attend);
    real.trigger("grow_hint");
    EXPECT_GT(count(Hint::Attend), drawn);
    real.trigger("shrink_hint");
    EXPECT_EQ(count(Hint::Attend), drawn);
    real.trigger("invert_hint");
    EXPECT_EQ(count(Hint::Ignore), drawn);
    real.trigger("clear_hint");
    EXPECT_EQ(count(Hint::Ignore), 0);
    ASSERT_TRUE(isSaved());
    for (int step = 0; step < 4; ++step) {
        real.trigger("undo");
        ASSERT_TRUE(isSaved());
    }
    EXPECT_EQ(count(Hint::Attend), drawn);
}

TEST_F(HintJourney, PictureZoomClassAndStepsAreBackInTheNextWindow) {
    choose("brush");
    drag({{100, 100}, {180, 130}});
    real.trigger("next_picture");
    ASSERT_TRUE(real.waitFor([this] { return hints.isReady(); }));
    drag({{200, 200}, {220, 230}});
    ImageListLook look;
    look.conditions.words = QStringList{QStringLiteral("scene")};
    look.order = PictureOrder::Name;
    look.direction = Qt::DescendingOrder;
    real.window().findChild<ImageList*>()->setLook(look);
    canvas.setView(3, {210, 220});
    ASSERT_TRUE(isSaved());
    const std::int64_t drawn = count(Hint::Attend);
    ASSERT_TRUE(real.waitFor([this] {
        const Project project = Project::open(real.folder() / "lake.overlook", Project::Purpose::Read);
        return project.database().textOf("SELECT value FROM settings WHERE name = 'view/zoom'") == "3";
    }));
    RealWindow next(QStringLiteral("/no/engine/is/needed"));  // reads, because this one still has the project
    next.workspace().open({path("lake.overlook")});
    ASSERT_TRUE(next.waitFor([&] { return next.workspace().hints().isReady(); }));
    EXPECT_EQ(next.document().selection().picture, 1);
    EXPECT_EQ(next.window().canvas().zoom(), 3);
    EXPECT_NEAR(next.window().canvas().centre().x(), 210, 1);
    EXPECT_EQ(next.window().findChild<ImageList*>()->look(), look);
    EXPECT_EQ(next.document().dataClasses().nameOf(next.document().selection().classIndex), "boat");
    EXPECT_EQ(next.document().hints().hints().begin()->second.count(Hint::Attend), drawn);
    EXPECT_TRUE(next.waitFor([&] { return !next.document().history().undoName.isEmpty(); }));
    EXPECT_FALSE(next.window().actions().action("undo").isEnabled());  // it only reads
}

TEST_F(HintJourney, AnAddedClassAndItsStrokeAreUndoneOneByOneAndComeBack) {
    const std::optional<int> boat = real.document().hintClass();
    addClass(QStringLiteral("buoy"));
    ASSERT_TRUE(isSaved());
    const std::optional<int> buoy = real.document().hintClass();
    ASSERT_NE(buoy, boat);
    EXPECT_EQ(undoText(), QStringLiteral("Undo: Add Class buoy"));
    choose("rectangle");
    drag({{100, 100}, {140, 140}});
    ASSERT_TRUE(isSaved());
    const std::int64_t drawn = count(Hint::Attend);
    takePicture("class-and-stroke");
    ASSERT_TRUE(turn("undo"));
    EXPECT_EQ(count(Hint::Attend), 0);
    EXPECT_EQ(real.document().hintClass(), buoy);
    ASSERT_TRUE(turn("undo"));
    EXPECT_EQ(real.document().hintClass(), boat);
    EXPECT_FALSE(real.document().dataClasses().find(*buoy));
    takePicture("class-undone");
    ASSERT_TRUE(turn("redo"));
    EXPECT_EQ(real.document().hintClass(), buoy);
    ASSERT_TRUE(turn("redo"));
    EXPECT_EQ(real.document().hints().hint(*buoy).count(Hint::Attend), drawn);
    takePicture("class-redone");
}

TEST_F(HintJourney, MarksAreSeenInTheMenuAndUndone) {
    real.trigger("flag_picture");
    EXPECT_EQ(real.document().currentEntry()->status, ImageStatus::Flagged);
    ASSERT_TRUE(isSaved());
    real.trigger("mark_done");
    EXPECT_FALSE(real.window().actions().action("flag_picture").isChecked());
    ASSERT_TRUE(isSaved());
    real.trigger("undo");
    EXPECT_TRUE(real.waitFor([this] { return real.document().currentEntry()->status == ImageStatus::Flagged; }));
}

}  // namespace
}  // namespace overlook::test
