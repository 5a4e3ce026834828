#include <gtest/gtest.h>
#include <opencv2/imgcodecs.hpp>
#include <QCheckBox>
#include <QPointingDevice>
#include <QTabletEvent>
#include <QtTest>
#include <QWindow>
#include <vector>

#include "app/controllers/class_controller.h"
#include "app/controllers/hint_controller.h"
#include "app/controllers/project_controller.h"
#include "inference/core/files.h"
#include "inference/store/hint_table.h"
#include "inference/store/project.h"
#include "tests/flows/real_window.h"
#include "widgets/canvas/canvas.h"
#include "widgets/tools/tool_options_bar.h"

namespace overlook::test {
namespace {

constexpr int kSide = 480;
constexpr int kEdge = 240;  ///< the picture is dark above this row and bright below

/// A pen over the real window: its events go to the window itself, as the window system sends them. What was drawn is
/// read from the project's file.
class TabletJourney : public testing::Test {
 protected:
    TabletJourney() {
        cv::Mat3b picture(kSide, kSide, cv::Vec3b(40, 40, 40));
        picture.rowRange(kEdge, kSide).setTo(cv::Vec3b(220, 220, 220));
        std::vector<std::uint8_t> png;
        cv::imencode(".png", picture, png);
        writeAtomically(real.folder() / "edge.png", std::string(png.begin(), png.end()));
    }

    void SetUp() override {
        real.workspace().open({textOf(real.folder() / "edge.png")});
        ASSERT_TRUE(real.waitFor([this] { return real.document().picture() != nullptr; }));
        real.workspace().projects().create(textOf(m_project));
        ASSERT_TRUE(real.waitFor([this] { return hints.isReady(); }));
        real.workspace().classes().add(QStringLiteral("boat"));
        ASSERT_TRUE(real.waitFor([this] { return real.document().hintClass().has_value(); }));
        real.trigger("tool_brush");
        while (diameter() < 60)
            real.trigger("brush_larger");
        canvas.setView(1, {kSide / 2.0, kSide / 2.0});
    }

    [[nodiscard]] ToolOptionsBar& bar() { return *real.window().findChild<ToolOptionsBar*>(); }
    [[nodiscard]] double diameter() { return bar().options().brushDiameter; }
    void stopAtEdges() {
        for (QCheckBox* check : bar().findChildren<QCheckBox*>())
            if (check->isVisible())
                check->click();
        ASSERT_TRUE(bar().options().isSoft);
    }

    void send(QEvent::Type type, QPointF picturePoint, double pressure, const QPointingDevice& device) {
        const QPoint global = canvas.mapToGlobal(canvas.viewPositionOf(picturePoint)).toPoint();
        QWindow& window = *real.window().windowHandle();
        const bool isDown = type != QEvent::TabletRelease;
        const bool isPressed = type != QEvent::TabletMove;
        QTabletEvent event(type, &device, window.mapFromGlobal(global), global, pressure, 0, 0, 0, 0, 0, {},
                           isPressed ? Qt::LeftButton : Qt::NoButton, isDown ? Qt::LeftButton : Qt::NoButton);
        QCoreApplication::sendEvent(&window, &event);
    }
    /// From one place to another while the pressure goes from the first to the last.
    void stroke(QPointF from, QPointF to, double first, double last, const QPointingDevice& device) {
        ASSERT_TRUE(real.waitFor([this] { return hints.isReady(); }));
        const std::vector<Hint> before = written();
        send(QEvent::TabletPress, from, first, device);
        for (int step = 1; step <= 40; ++step)
            send(QEvent::TabletMove, from + (to - from) * step / 40, first + (last - first) * step / 40, device);
        send(QEvent::TabletRelease, to, 0, device);
        // It is worked out on another thread before it is something to be saved.
        ASSERT_TRUE(real.waitFor([&] { return real.document().history().unsaved == 0 && written() != before; }));
    }
    /// Every fourth column of the hints in the file.
    [[nodiscard]] std::vector<Hint> written() const {
        const Project project = Project::open(m_project, Project::Purpose::Read);
        const std::map<int, TriMask> all = HintTable(project).read(1);
        std::vector<Hint> pixels;
        for (int y = 0; y < kSide && !all.empty(); ++y)
            for (int x = 0; x < kSide; x += 4)
                pixels.push_back(all.begin()->second.at({x, y}));
        return pixels;
    }
    /// Rows of a column that are hinted "look here" in the file.
    [[nodiscard]] cv::Range hinted(int column) const {
        const Project project = Project::open(m_project, Project::Purpose::Read);
        const std::map<int, TriMask> all = HintTable(project).read(1);
        cv::Range rows(kSide, kSide);
        for (int y = 0; y < kSide && !all.empty(); ++y)
            if (all.begin()->second.at({column, y}) == Hint::Attend)
                rows = {std::min(rows.start, y), y + 1};
        return rows;
    }

    RealWindow real{QStringLiteral("/no/engine/is/needed")};
    HintController& hints = real.workspace().hints();
    Canvas& canvas = real.window().canvas();
    const std::filesystem::path m_project = real.folder() / "pen.overlook";
    const QPointingDevice pen{QStringLiteral("pen"),
                              1,
                              QInputDevice::DeviceType::Stylus,
                              QPointingDevice::PointerType::Pen,
                              QInputDevice::Capability::Position | QInputDevice::Capability::Pressure,
                              1,
                              3};
    const QPointingDevice turned{QStringLiteral("turned"),
                                 2,
                                 QInputDevice::DeviceType::Stylus,
                                 QPointingDevice::PointerType::Eraser,
                                 QInputDevice::Capability::Position | QInputDevice::Capability::Pressure,
                                 1,
                                 3};
};

TEST_F(TabletJourney, AStrokeIsAsWideAsThePenIsPressed) {
    stroke({80, 120}, {200, 120}, 1, 1, pen);
    EXPECT_NEAR(hinted(140).size(), diameter(), 1.5);
    stroke({300, 120}, {420, 120}, 0.5, 0.5, pen);
    EXPECT_NEAR(hinted(360).size(), diameter() / 2, 1.5);
    EXPECT_NEAR((hinted(360).start + hinted(360).end) / 2.0, 120, 1);
    EXPECT_TRUE(hinted(20).empty());
}

TEST_F(TabletJourney, AStrokeInThePlaceOfOneThatWasUndoneIsKept) {
    stroke({100, 120}, {380, 120}, 1, 1, pen);
    real.trigger("undo");
    ASSERT_TRUE(real.waitFor([this] { return real.document().history().unsaved == 0; }));
    EXPECT_TRUE(hinted(240).empty());
    stroke({100, 120}, {380, 120}, 0.5, 0.5, pen);
    EXPECT_NEAR(hinted(240).size(), diameter() / 2, 1.5);
}

TEST_F(TabletJourney, AStrokeGrowsWithThePressure) {
    stroke({100, 120}, {380, 120}, 0.3, 1, pen);
    for (const int column : {140, 200, 260, 320}) {
        const double pressure = 0.3 + 0.7 * (column - 100) / 280;
        EXPECT_NEAR(hinted(column).size(), diameter() * pressure, 2.5) << column;
    }
}

TEST_F(TabletJourney, AHardPenGoesOverAnEdgeAndASoftOneStopsThere) {
    stroke({80, kEdge - 10}, {200, kEdge - 10}, 0.8, 0.8, pen);
    const cv::Range hard = hinted(140);
    EXPECT_GT(hard.end, kEdge + 5);
    stopAtEdges();
    stroke({300, kEdge - 10}, {420, kEdge - 10}, 0.8, 0.8, pen);
    EXPECT_EQ(hinted(360).start, hard.start);
    EXPECT_EQ(hinted(360).end, kEdge);
}

TEST_F(TabletJourney, TheTurnedPenErases) {
    stroke({100, 120}, {380, 120}, 1, 1, pen);
    stroke({200, 120}, {280, 120}, 1, 1, turned);
    EXPECT_TRUE(hinted(240).empty());
    EXPECT_FALSE(hinted(120).empty());
}

}  // namespace
}  // namespace overlook::test
