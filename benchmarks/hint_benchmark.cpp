// Hints in the real window (offscreen): from a movement of the pen to the painted frame for brushes of 1 to 2,000
// pixels on an 8192² picture under three map layers; undo of 100 strokes on 4096²; how a stroke is saved; a project of
// 100,000 pictures from opening to the first one; memory while stepping through 2,000 pictures twice.
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <string>

#include "app/controllers/class_controller.h"
#include "app/controllers/hint_controller.h"
#include "app/controllers/project_controller.h"
#include "app/window/actions.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "app/window/theme.h"
#include "benchmarks/window_timing.h"
#include "inference/core/files.h"
#include "inference/store/image_table.h"
#include "inference/store/project.h"
#include "inference/store/project_classes.h"
#include "widgets/canvas/canvas.h"
#include "widgets/tools/brush_tool.h"

namespace overlook {
namespace {

namespace fs = std::filesystem;

/// A window of its own with settings of its own.
struct BenchWindow {
    explicit BenchWindow(const QString& folder)
        : settings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat) {
        theme.apply(Theme::Scheme::Light);
        window = std::make_unique<MainWindow>(MainWindow::Services{workspace, settings, theme, language, {}});
        window->resize(1920, 1080);
        window->show();
        (void)QTest::qWaitForWindowExposed(window.get());
    }
    [[nodiscard]] bool waitFor(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, 120000); }

    QSettings settings;
    Theme theme;
    Language language;
    Workspace workspace{{}};
    std::unique_ptr<MainWindow> window;
};

/// MiB.
double resident() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.rfind("VmRSS:", 0) == 0)
            return std::stod(line.substr(6)) / 1024;
    return 0;
}

void writePicture(const fs::path& path, cv::Size size) {
    std::vector<std::uint8_t> png;
    cv::Mat3b picture(size);
    cv::randu(picture, 0, 32);
    cv::imencode(path.extension().string(), picture, png);
    writeAtomically(path, png.data(), png.size());
}

/// A project of one picture with one class, ready to be drawn on.
void openProjectOf(BenchWindow& bench, const fs::path& folder, cv::Size size) {
    writePicture(folder / "large.bmp", size);
    {
        const Project project = Project::create(folder / "large.overlook");
        ImageTable(project).add({ImageTable(project).described(folder / "large.bmp")});
        (void)ProjectClasses(project).add("boat", 0x3090F0);
    }
    bench.workspace.open({QString::fromStdString((folder / "large.overlook").string())});
    (void)bench.waitFor([&] { return bench.workspace.hints().isReady(); });
    bench.workspace.document().selectClass(1);
}

void showThreeMaps(Document& document) {
    for (int layer = 0; layer < 3; ++layer) {
        if (layer > 0)
            document.addMapLayer();
        Map map;
        map.values.create(64, 64);
        cv::randu(map.values, -1, 4);
        map.origin.method = "cam";
        document.setMap(document.activeIndex(), map);
    }
}

/// One movement of the pen at a time, each painted before the next.
void measureBrush(BenchWindow& bench, double diameter, double zoom) {
    Canvas& canvas = bench.window->canvas();
    HintController& hints = bench.workspace.hints();
    ToolOptions options;
    options.brushDiameter = diameter;
    BrushTool brush(hints, options);
    canvas.setTool(&brush);
    canvas.setView(zoom, {4096, 4096});
    FrameCounter counter(canvas);
    std::vector<double> steps;
    const QPoint start(canvas.width() / 4, canvas.height() / 2);
    QTest::mousePress(&canvas, Qt::LeftButton, {}, start);
    for (int step = 0; step < 100; ++step) {
        const QPointF at = start + QPoint(7 * step, step % 40);
        QMouseEvent move(QEvent::MouseMove, at, canvas.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        const int before = counter.frames;
        const double time = milliseconds([&] {
            QCoreApplication::sendEvent(&canvas, &move);
            while (counter.frames == before)
                QCoreApplication::processEvents();
        });
        steps.push_back(time);
    }
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, start);
    (void)bench.waitFor([&] { return bench.workspace.document().history().unsaved == 0; });
    canvas.setTool(nullptr);
    print(QStringLiteral("brush of %1 px at %2 %: pen to painted").arg(diameter).arg(100 * zoom).toUtf8(), steps);
}

void measureStrokesAndUndo(BenchWindow& bench) {
    HintController& hints = bench.workspace.hints();
    Document& document = bench.workspace.document();
    cv::RNG random(5);
    std::vector<double> saving;
    for (int stroke = 0; stroke < 100; ++stroke) {
        (void)hints.begin("Brush");
        cv::Mat1b where(400, 400, std::uint8_t{0});
        cv::line(where, {random.uniform(0, 400), random.uniform(0, 400)},
                 {random.uniform(0, 400), random.uniform(0, 400)}, cv::Scalar(255), 12);
        hints.paint({{random.uniform(0, 3600), random.uniform(0, 3600)}, where}, Hint::Attend);
        saving.push_back(milliseconds([&] { hints.commit(); }));
        (void)bench.waitFor([&] { return document.history().unsaved == 0; });
    }
    print("a stroke on 4096²: what the window waits for saving it", saving);
    const double undo = milliseconds([&] {
        for (int stroke = 0; stroke < 100; ++stroke)
            hints.undo();
        (void)bench.waitFor([&] { return document.history().unsaved == 0; });
    });
    print("undo of 100 strokes on 4096²", {undo});
}

void measureManyPictures(const fs::path& folder) {
    fs::create_directories(folder / "many");
    writePicture(folder / "many" / "000000.jpg", {640, 480});
    {
        const Project project = Project::create(folder / "many.overlook");
        std::vector<ProjectImage> images(100000);
        for (std::size_t i = 0; i < images.size(); ++i) {
            std::string number = std::to_string(i);
            number.insert(0, 6 - number.size(), '0');
            images[i].name = number;
            images[i].path = "many/" + number + ".jpg";
            images[i].size = {640, 480};
        }
        ImageTable(project).add(images);
    }
    BenchWindow bench(QString::fromStdString(folder.string()));
    const double before = resident();
    FrameCounter counter(bench.window->canvas());
    const double opening = milliseconds([&] {
        bench.workspace.open({QString::fromStdString((folder / "many.overlook").string())});
        (void)bench.waitFor([&] { return bench.workspace.document().picture() != nullptr && counter.frames > 0; });
    });
    print("project of 100,000 pictures: open to first one painted", {opening});
    std::printf("%-58s %8.1f MiB\n", "its list, and the first picture", resident() - before);
}

void measureStepping(const fs::path& folder) {
    constexpr int kPictures = 2000;
    fs::create_directories(folder / "steps");
    writePicture(folder / "steps" / "first.jpg", {1280, 960});
    for (int i = 0; i < kPictures; ++i)
        fs::create_hard_link(folder / "steps" / "first.jpg", folder / "steps" / (std::to_string(i) + ".jpg"));
    BenchWindow bench(QString::fromStdString(folder.string()));
    bench.workspace.open({QString::fromStdString((folder / "steps").string())});
    Document& document = bench.workspace.document();
    (void)bench.waitFor([&] { return document.pictures().size() > kPictures; });
    double early = 0;
    for (int step = 0; step < 2 * kPictures; ++step) {
        document.selectPicture(step % kPictures);
        (void)bench.waitFor([&] { return document.picture() != nullptr; });
        if (step == 100)
            early = resident();
    }
    std::printf("%-58s %8.1f MiB, after 4,000: %.1f MiB (%.2f of it)\n", "memory after stepping to the 100th picture",
                early, resident(), resident() / early);
}

int run(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    const QTemporaryDir temporary;
    const fs::path folder = temporary.path().toStdString();
    printHeads();
    {
        fs::create_directories(folder / "brush");
        BenchWindow bench(temporary.path());
        openProjectOf(bench, folder / "brush", {8192, 8192});
        showThreeMaps(bench.workspace.document());
        for (const double diameter : {1.0, 20.0, 200.0, 2000.0})
            for (const double zoom : {0.1, 1.0})
                measureBrush(bench, diameter, zoom);
    }
    {
        fs::create_directories(folder / "undo");
        BenchWindow bench(temporary.path());
        openProjectOf(bench, folder / "undo", {4096, 4096});
        measureStrokesAndUndo(bench);
    }
    measureManyPictures(folder);
    measureStepping(folder);
    return 0;
}

}  // namespace
}  // namespace overlook

int main(int argc, char** argv) {
    return overlook::run(argc, argv);
}
