// A huge picture in the real window (offscreen): `overlook_huge_window_benchmark FILE` opens it in a project of its
// own, pans over it and draws hints on it. Prints the most memory that was resident after each step, and how long the
// window's thread was away from its events at most, on the clock and on the processor. `overlook_huge_picture_benchmark
// make FILE` makes such pictures.
#include <time.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <string>

#include "app/controllers/hint_controller.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "app/window/theme.h"
#include "inference/core/files.h"
#include "inference/store/image_table.h"
#include "inference/store/project.h"
#include "inference/store/project_classes.h"
#include "widgets/canvas/canvas.h"
#include "widgets/tools/brush_tool.h"

namespace overlook {
namespace {

/// MiB.
double peak() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.rfind("VmHWM:", 0) == 0)
            return std::stod(line.substr(6)) / 1024;
    return 0;
}

/// Milliseconds that this thread has had on the processor.
double processorTime() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

/// The longest time between two looks at the events.
class Heartbeat {
 public:
    Heartbeat() {
        QObject::connect(&m_timer, &QTimer::timeout, [this] { beat(); });
        m_timer.start(0);
        m_sinceLast.start();
    }
    double longest() { return std::exchange(m_longest, 0.0); }
    double longestOnProcessor() { return std::exchange(m_longestOnProcessor, 0.0); }

 private:
    void beat() {
        m_longest = std::max(m_longest, static_cast<double>(m_sinceLast.nsecsElapsed()) * 1e-6);
        m_sinceLast.restart();
        const double now = processorTime();
        m_longestOnProcessor = std::max(m_longestOnProcessor, now - m_lastOnProcessor);
        m_lastOnProcessor = now;
    }

    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    double m_longest = 0;
    double m_lastOnProcessor = processorTime();
    double m_longestOnProcessor = 0;
};

class Measuring {
 public:
    Measuring(const std::filesystem::path& picture, const QTemporaryDir& folder)
        : m_settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
          m_project(folder.filePath(QStringLiteral("huge.overlook"))) {
        {
            const Project project = Project::create(m_project.toStdString());
            ProjectImage image;
            image.name = "huge";
            image.absolute = utf8(std::filesystem::absolute(picture));
            image.path = image.absolute;
            ImageTable(project).add({image});
            (void)ProjectClasses(project).add("boat", 0x3090F0);
        }
        m_theme.apply(Theme::Scheme::Light);
        m_window = std::make_unique<MainWindow>(MainWindow::Services{m_workspace, m_settings, m_theme, m_language, {}});
        m_window->resize(1920, 1080);
        m_window->show();
        (void)QTest::qWaitForWindowExposed(m_window.get());
    }

    bool run() {
        say("window");
        m_workspace.open({m_project});
        if (!waitFor([this] { return m_workspace.hints().isReady(); }))
            return false;
        settle();
        say("opened");
        m_workspace.document().selectClass(1);
        for (const double zoom : {0.06, 0.25, 1.0}) {
            pan(zoom);
            say(QStringLiteral("panned at %1 %").arg(100 * zoom));
        }
        for (const double zoom : {0.06, 1.0})
            for (const double diameter : {20.0, 2000.0}) {
                draw(zoom, diameter);
                say(QStringLiteral("drawn with %1 px at %2 %").arg(diameter).arg(100 * zoom));
            }
        return true;
    }

 private:
    [[nodiscard]] static bool waitFor(const std::function<bool()>& condition) {
        return QTest::qWaitFor(condition, 120000);
    }
    static void settle() {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
    }
    void say(const QString& step) {
        std::printf("%-40s peak %7.0f MiB   longest away from events %6.0f ms, %5.0f on the processor\n",
                    step.toUtf8().constData(), peak(), m_heartbeat.longest(), m_heartbeat.longestOnProcessor());
        std::fflush(stdout);
    }
    void say(const char* step) { say(QString::fromLatin1(step)); }
    [[nodiscard]] Canvas& canvas() { return m_window->canvas(); }
    [[nodiscard]] QPointF middle() {
        const cv::Size size = m_workspace.document().picture()->size();
        return {size.width / 2.0, size.height / 2.0};
    }
    void pan(double zoom) {
        for (int step = 0; step < 40; ++step) {
            canvas().setView(zoom, middle() + QPointF(step, step) / zoom);
            settle();
        }
    }
    void draw(double zoom, double diameter) {
        ToolOptions options;
        options.brushDiameter = diameter;
        BrushTool brush(m_workspace.hints(), options);
        canvas().setTool(&brush);
        canvas().setView(zoom, middle());
        const QPoint start(canvas().width() / 4, canvas().height() / 2);
        QTest::mousePress(&canvas(), Qt::LeftButton, {}, start);
        for (int step = 0; step < 60; ++step) {
            const QPointF at = start + QPoint(9 * step, step % 40);
            QMouseEvent move(QEvent::MouseMove, at, canvas().mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(&canvas(), &move);
            settle();
        }
        QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, start);
        (void)waitFor([this] { return m_workspace.document().history().unsaved == 0; });
        canvas().setTool(nullptr);
    }

    QSettings m_settings;
    QString m_project;
    Theme m_theme;
    Language m_language;
    Workspace m_workspace{{}};
    std::unique_ptr<MainWindow> m_window;
    Heartbeat m_heartbeat;
};

int run(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: overlook_huge_window_benchmark PICTURE\n");
        return 2;
    }
    const QTemporaryDir folder;
    return Measuring(argv[1], folder).run() ? 0 : 1;
}

}  // namespace
}  // namespace overlook

int main(int argc, char** argv) {
    return overlook::run(argc, argv);
}
