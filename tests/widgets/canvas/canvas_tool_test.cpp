#include <gtest/gtest.h>
#include <QtTest>

#include "tests/widgets/canvas/canvas_support.h"
#include "widgets/canvas/canvas_tool.h"

namespace overlook {
namespace {

using test::contentWith;
using test::grabbed;
using test::noisePicture;

/// Notes what it is told.
class RecordingTool : public CanvasTool {
 public:
    void press(const Pointer& pointer) override { note("press", pointer); }
    void move(const Pointer& pointer) override { note("move", pointer); }
    void release(const Pointer& pointer) override { note("release", pointer); }
    void hover(const Pointer& pointer) override { note("hover", pointer); }
    bool wheel(double steps) override {
        turned += steps;
        return true;
    }
    [[nodiscard]] bool isBusy() const override { return busy; }
    void accept() override { said << QStringLiteral("accept"); }
    void cancel() override { said << QStringLiteral("cancel"); }
    void takeBack() override { said << QStringLiteral("back"); }

    void note(const char* what, const Pointer& pointer) {
        said << QLatin1String(what);
        last = pointer;
    }

    QStringList said;
    Pointer last;
    double turned = 0;
    bool busy = false;
};

class CanvasToolTest : public testing::Test {
 protected:
    CanvasToolTest() {
        canvas.resize(301, 203);
        canvas.setContent(contentWith(noisePicture({91, 57})));
        canvas.setZoom(2);
        canvas.setTool(&tool);
        canvas.show();
    }
    ~CanvasToolTest() override { canvas.setTool(nullptr); }

    [[nodiscard]] QPoint at(double x, double y) const { return canvas.viewPositionOf({x, y}).toPoint(); }

    RecordingTool tool;
    Canvas canvas;
};

TEST_F(CanvasToolTest, TheLeftButtonIsTheTools) {
    const QPointF before = canvas.centre();
    QTest::mousePress(&canvas, Qt::LeftButton, {}, at(20.5, 20.5));
    QTest::mouseMove(&canvas, at(40.5, 30.5));
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, at(40.5, 30.5));
    EXPECT_EQ(tool.said.first(), QStringLiteral("press"));
    EXPECT_EQ(tool.said.last(), QStringLiteral("release"));
    EXPECT_EQ(canvas.centre(), before);
}

TEST_F(CanvasToolTest, ThePointerNamesThePixelThatHoveringNames) {
    QPoint hovered;
    QObject::connect(&canvas, &Canvas::hovered, &canvas, [&hovered](QPoint pixel) { hovered = pixel; });
    for (const QPoint position : {at(7, 9), at(7, 9) + QPoint(1, 0), at(7, 9) + QPoint(0, 1), at(33.9, 12.1)}) {
        QTest::mouseMove(&canvas, position);
        EXPECT_EQ(QPoint(static_cast<int>(tool.last.position.x()), static_cast<int>(tool.last.position.y())), hovered);
    }
}

TEST_F(CanvasToolTest, MiddleButtonAndSpaceStillPan) {
    const QPointF before = canvas.centre();
    QTest::mousePress(&canvas, Qt::MiddleButton, {}, at(20, 20));
    QTest::mouseMove(&canvas, at(40, 30));
    QTest::mouseRelease(&canvas, Qt::MiddleButton, {}, at(40, 30));
    EXPECT_NE(canvas.centre(), before);
    QTest::keyPress(&canvas, Qt::Key_Space);
    QTest::mousePress(&canvas, Qt::LeftButton, {}, at(20, 20));
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, at(20, 20));
    QTest::keyRelease(&canvas, Qt::Key_Space);
    EXPECT_FALSE(tool.said.contains(QStringLiteral("press")));
}

TEST_F(CanvasToolTest, EnterEscapeAndBackspaceGoToAGestureThatIsUnderWay) {
    QTest::keyClick(&canvas, Qt::Key_Return);
    EXPECT_TRUE(tool.said.isEmpty());
    tool.busy = true;
    QTest::keyClick(&canvas, Qt::Key_Backspace);
    QTest::keyClick(&canvas, Qt::Key_Return);
    QTest::keyClick(&canvas, Qt::Key_Escape);
    EXPECT_EQ(tool.said, QStringList({QStringLiteral("back"), QStringLiteral("accept"), QStringLiteral("cancel")}));
}

TEST_F(CanvasToolTest, AnotherToolCancelsTheGesture) {
    tool.busy = true;
    canvas.setTool(nullptr);
    EXPECT_EQ(tool.said, QStringList({QStringLiteral("cancel")}));
}

TEST_F(CanvasToolTest, AltAndTheWheelAreTheTools) {
    const double zoom = canvas.zoom();
    QWheelEvent turned(QPointF(50, 50), canvas.mapToGlobal(QPointF(50, 50)), {}, {0, 120}, Qt::NoButton,
                       Qt::AltModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&canvas, &turned);
    EXPECT_EQ(tool.turned, 1);
    EXPECT_EQ(canvas.zoom(), zoom);
}

TriMask hintWith(cv::Size size, const cv::Rect& area, Hint hint) {
    TriMask mask(size);
    (void)mask.paint(area.tl(), cv::Mat1b(area.size(), std::uint8_t{1}), hint);
    return mask;
}

TEST_F(CanvasToolTest, APaintedPartLooksLikePaintingEverythingAnew) {
    CanvasContent content = contentWith(noisePicture({91, 57}));
    content.hints.push_back({hintWith({91, 57}, {10, 10, 20, 8}, Hint::Attend), 0xFF8800});
    canvas.setContent(content);
    (void)grabbed(canvas);
    const cv::Rect added(25, 14, 30, 20);
    TriMask more = content.hints[0].mask;
    (void)more.paint(added.tl(), cv::Mat1b(added.size(), std::uint8_t{1}), Hint::Ignore);
    canvas.setHint(0, more, {added.x, added.y, added.width, added.height});
    const QImage partly = grabbed(canvas);
    content.hints[0].mask = more;
    canvas.setContent(content);
    EXPECT_EQ(partly, grabbed(canvas));
}

TEST_F(CanvasToolTest, HidingHintsShowsThePictureAsItIs) {
    const QImage plain = grabbed(canvas);
    CanvasContent content = contentWith(canvas.content().picture);
    content.hints.push_back({hintWith({91, 57}, {10, 10, 20, 8}, Hint::Attend), 0xFF8800});
    canvas.setContent(content);
    EXPECT_NE(grabbed(canvas), plain);
    canvas.setHintsVisible(false);
    EXPECT_EQ(grabbed(canvas), plain);
}

}  // namespace
}  // namespace overlook
