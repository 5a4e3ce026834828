// What comparing costs, through the real window (offscreen), from the step to the painted frames: scrubbing over epochs
// that are in the cache, the first visit of an epoch in its run folder, contours, the difference to a reference, and
// panning with one and with four panes. The picture has 1920×1080 pixels, the maps 14×14 cells, the run 200 epochs.
#include <cstdio>
#include <functional>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <vector>

#include "app/controllers/pane_controller.h"
#include "app/controllers/workspace.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "app/window/theme.h"
#include "benchmarks/window_timing.h"
#include "inference/core/files.h"
#include "inference/core/run_folder.h"
#include "widgets/panes/pane_grid.h"

namespace overlook {
namespace {

constexpr int kEpochs = 200;

void writeRun(const std::filesystem::path& folder) {
    cv::Mat3b small(1080 / 8, 1920 / 8);
    cv::RNG random(7);
    random.fill(small, cv::RNG::UNIFORM, 0, 255);
    cv::Mat3b picture;
    cv::resize(small, picture, {1920, 1080}, 0, 0, cv::INTER_CUBIC);
    std::vector<std::uint8_t> png;
    cv::imencode(".png", picture, png);
    std::filesystem::create_directories(folder / "voc/JPEGImages");
    writeAtomically(folder / "voc/JPEGImages/1.png", png.data(), png.size());
    writeAtomically(folder / "voc/labels.txt", "boat\n");
    const RunFolder run(folder / "run");
    run.writeDescription({{"data", (folder / "voc").string()},
                          {"epochs", kEpochs},
                          {"classes", {{{"id", 0}, {"name", "boat"}}}},
                          {"finished", true}});
    for (int epoch = 1; epoch <= kEpochs; ++epoch) {
        cv::Mat1f map(14, 14);
        random.fill(map, cv::RNG::UNIFORM, -1, 4);
        run.writeMap("maps", "1", 0, epoch, map);
        run.writeScores(epoch, {{"1", {0.5F}}});
        run.appendMetrics({epoch, {{"loss", 1.0 / epoch}}});
    }
}

/// The window with the run open, and what is measured through it.
class Comparing {
 public:
    Comparing(Workspace& workspace, MainWindow& window) : m_workspace(workspace), m_window(window) {}

    [[nodiscard]] bool open(const QString& run) {
        m_workspace.open({run});
        return QTest::qWaitFor([this] { return shows(kEpochs); }, 20'000);
    }
    /// Steps of one epoch.
    void measureScrubbing(const char* name) {
        for (int epoch = 100; epoch < 160; ++epoch)  // fills the cache
            (void)timeOf(epoch);
        std::vector<double> steps;
        const double before = processorMilliseconds();
        for (int epoch = 105; epoch < 160; ++epoch)
            steps.push_back(timeOf(epoch));
        print(name, steps);
        printProcessor(before, steps.size());
    }
    void measureFirstVisits() {
        std::vector<double> visits;
        const double before = processorMilliseconds();
        for (int epoch = 10; epoch < 100; epoch += 20)  // farther apart than what is read ahead
            visits.push_back(timeOf(epoch));
        print("an epoch that was never shown: from its run folder", visits);
        printProcessor(before, visits.size());
    }
    void measurePanning(const char* name) {
        Canvas& canvas = m_window.canvas();
        canvas.setView(2, {900, 500});
        painted([] {});
        std::vector<double> steps;
        const double before = processorMilliseconds();
        for (int step = 0; step < 60; ++step)
            steps.push_back(milliseconds([&] { painted([&] { canvas.setView(2, {800.0 + step, 500.0}); }); }));
        print(name, steps);
        printProcessor(before, steps.size());
        canvas.fitToView();
    }

 private:
    /// On a loaded machine the only figure that says something.
    static void printProcessor(double before, std::size_t steps) {
        std::printf("    processor time of all threads, a step %38.1f ms\n",
                    (processorMilliseconds() - before) / static_cast<double>(steps));
    }
    [[nodiscard]] bool shows(int epoch) const {
        const auto& map = m_workspace.document().map();
        return map && map->origin.epoch == epoch;
    }
    [[nodiscard]] double timeOf(int epoch) {
        return milliseconds([&] {
            m_workspace.document().selectEpoch(epoch);
            while (!shows(epoch))
                QCoreApplication::processEvents();
            painted([] {});
        });
    }
    /// Does something and paints every canvas that is shown.
    void painted(const std::function<void()>& work) {
        work();
        for (int pane = 0; pane < m_window.panes().count(); ++pane)
            m_window.panes().canvas(pane).repaint();
    }

    Workspace& m_workspace;
    MainWindow& m_window;
};

void showContours(Document& document, const std::vector<double>& levels) {
    MapStyle style = document.activeLayer().style;
    style.contours.levels = levels;
    document.setMapStyle(document.activeIndex(), style);
}

int run(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    writeRun(folder.path().toStdString());
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Theme theme;
    theme.apply(Theme::Scheme::Light);
    Language language;
    Workspace workspace({});
    MainWindow window({workspace, settings, theme, language, {}});
    window.resize(1920, 1080);
    window.show();
    window.canvas().setMinimumSize(1920, 1080);
    (void)QTest::qWaitForWindowExposed(&window);
    Comparing comparing(workspace, window);
    if (!comparing.open(folder.filePath(QStringLiteral("run"))))
        return 1;
    printHeads();
    comparing.measureFirstVisits();
    comparing.measureScrubbing("scrub step, in the cache, 1920×1080");
    showContours(workspace.document(), {0.25, 0.5, 0.75});
    comparing.measureScrubbing("scrub step with three contours, 1920×1080");
    comparing.measurePanning("pan step with three contours, 1920×1080");
    showContours(workspace.document(), {});
    workspace.document().pinReference(1);
    workspace.document().showDifference(0, true);
    comparing.measureScrubbing("scrub step of a difference layer, 1920×1080");
    workspace.document().showDifference(0, false);
    comparing.measurePanning("pan step, one pane of 1920×1080");
    window.canvas().setMinimumSize(960, 540);
    workspace.panes().setLayout(PaneController::Layout::Four);
    (void)QTest::qWaitFor([&] { return workspace.panes().document(3).map().has_value(); }, 20'000);
    comparing.measurePanning("pan step, four panes of 960×540");
    comparing.measureScrubbing("scrub step, four panes of 960×540");
    return 0;
}

}  // namespace
}  // namespace overlook

int main(int argc, char** argv) {
    return overlook::run(argc, argv);
}
