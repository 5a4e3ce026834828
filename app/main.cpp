#include <cstdio>
#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSettings>
#include <QTimer>

#include "app/controllers/device_controller.h"
#include "app/engine/engine_process.h"
#include "app/window/actions.h"
#include "app/window/diagnosis.h"
#include "app/window/first_paint.h"
#include "app/window/fonts.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "app/window/manual.h"
#include "app/window/options.h"
#include "app/window/screenshot.h"
#include "app/window/theme.h"
#include "app/window/tour_actions.h"

namespace overlook {

namespace {

constexpr int kDone = 0;
constexpr int kFailed = 1;
constexpr int kWrongUsage = 2;

void print(std::FILE* file, const QString& text) {
    std::fprintf(file, "%s\n", text.toUtf8().constData());
}

bool hasDisplay() {
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return false;
}

void nameProgram() {
    QCoreApplication::setOrganizationName(QStringLiteral("overlook"));
    QCoreApplication::setApplicationName(QStringLiteral("overlook"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OVERLOOK_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.overlook.Overlook"));
}

bool needsNoWindow(const Options& options) {
    return options.isVersion || options.isHelp || options.isDiagnosis || options.isManual || options.isCompletion;
}

/// Empty unless the program is asked for a text about itself.
QString askedText(const Options& options) {
    if (options.isVersion)
        return QStringLiteral("overlook " OVERLOOK_VERSION);
    if (options.isHelp)
        return helpText();
    if (options.isManual)
        return QString::fromStdString(manualPage(describedProgram()));
    return options.isCompletion ? QString::fromStdString(bashCompletion(describedProgram())) : QString();
}

/// What needs no window, and so no display.
int runWithoutWindow(const Options& options, int argc, char** argv) {
    QCoreApplication application(argc, argv);
    Language language;
    language.use(options.language);
    if (!options.error.isEmpty()) {
        print(stderr, QStringLiteral("overlook: ") + options.error);
        return kWrongUsage;
    }
    if (const QString text = askedText(options); !text.isEmpty()) {
        print(stdout, text);
        return kDone;
    }
    Diagnosis diagnosis(EngineProcess::findEngine());
    std::fputs(diagnosis.text().toUtf8().constData(), stdout);
    QObject::connect(&diagnosis, &Diagnosis::answered, &application, [](const QString& text) {
        if (!text.isEmpty())
            print(stdout, text);
        QCoreApplication::exit(kDone);
    });
    diagnosis.askEngine();
    return QCoreApplication::exec();
}

/// Nobody asked for anything: not for files, nor for a picture or a measurement of the window.
bool isPlainStart(const Options& options) {
    return options.paths.isEmpty() && !options.isDemo && options.watchedFolder.isEmpty() &&
           options.screenshot.isEmpty() && !options.measuresFirstPaint;
}

void openWhatWasAsked(const Options& options, Workspace& workspace) {
    if (options.isDemo)
        workspace.openDemo(options.demoFolder);
    if (!options.paths.isEmpty())
        workspace.open(options.paths);
    if (!options.watchedFolder.isEmpty())
        workspace.watchRun(QFileInfo(options.watchedFolder).absoluteFilePath());
}

void orderScreenshot(const Options& options, MainWindow& window, Workspace& workspace) {
    if (options.screenshot.isEmpty())
        return;
    auto* screenshot = new Screenshot(
        window, workspace, Screenshot::Order{options.screenshot, options.awaitedState, options.timeoutSeconds});
    QObject::connect(screenshot, &Screenshot::finished, &window, [](const QString& failure) {
        if (!failure.isEmpty())
            print(stderr, QStringLiteral("overlook: ") + failure);
        QCoreApplication::exit(failure.isEmpty() ? kDone : kFailed);
    });
}

void orderMeasurement(const Options& options, FirstPaint& firstPaint, const QElapsedTimer& sinceMain) {
    if (!options.measuresFirstPaint)
        return;
    QObject::connect(&firstPaint, &FirstPaint::painted, &firstPaint, [&sinceMain] {
        std::printf("process_start_to_first_paint_ms %.0f\nmain_to_first_paint_ms %.1f\n",
                    FirstPaint::millisecondsSinceProcessStart(), static_cast<double>(sinceMain.nsecsElapsed()) * 1e-6);
        QCoreApplication::exit(kDone);
    });
}

QString deviceOf(const Options& options, const QSettings& settings) {
    if (options.device == QLatin1String("auto"))
        return {};
    return options.device.isEmpty() ? settings.value(QStringLiteral("device")).toString() : options.device;
}

int runWindow(const Options& options, QApplication& application, const QElapsedTimer& sinceMain) {
    QSettings settings;
    const bool isTourDue = isPlainStart(options) && TourActions::isDue(settings);
    Language language;
    QObject::connect(&language, &Language::changed, &application,
                     [&language] { useFontsFor(language.effectiveCode()); });
    language.use(options.language.isEmpty() ? settings.value(QStringLiteral("language")).toString() : options.language);
    Theme theme;
    const QString scheme =
        options.scheme.isEmpty() ? settings.value(QStringLiteral("scheme")).toString() : options.scheme;
    theme.apply(Theme::schemeFromName(scheme));
    const QString engine = EngineProcess::findEngine();
    Workspace workspace(engine);
    workspace.devices().choose(deviceOf(options, settings));
    MainWindow window({workspace, settings, theme, language, engine});
    if (options.size.isValid())
        window.resize(options.size);
    auto* firstPaint = new FirstPaint(window);
    orderMeasurement(options, *firstPaint, sinceMain);
    orderScreenshot(options, window, workspace);
    window.show();
    // What is opened comes after the first frame: the window is there at once, whatever the files are.
    QObject::connect(firstPaint, &FirstPaint::painted, &window, [&options, &workspace, &window, isTourDue] {
        openWhatWasAsked(options, workspace);
        if (isTourDue)
            window.actions().action("show_tour").trigger();
    });
    return application.exec();
}

QStringList argumentsFrom(int argc, char** argv) {
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

int run(int argc, char** argv) {
    QElapsedTimer sinceMain;
    sinceMain.start();
    nameProgram();
    const Options early = parseOptions(argumentsFrom(argc, argv));
    if (needsNoWindow(early))
        return runWithoutWindow(early, argc, argv);
    if (!hasDisplay() && !early.screenshot.isEmpty())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!hasDisplay()) {
        print(stderr,
              QStringLiteral("overlook: there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set). Start "
                             "it in a desktop session, or take pictures with --screenshot."));
        return kFailed;
    }
    QApplication application(argc, argv);
    const Options options = parseOptions(QCoreApplication::arguments());  // without those that Qt took for itself
    if (!options.error.isEmpty()) {
        print(stderr, QStringLiteral("overlook: ") + options.error);
        return kWrongUsage;
    }
    return runWindow(options, application, sinceMain);
}

}  // namespace

}  // namespace overlook

int main(int argc, char** argv) {
    return overlook::run(argc, argv);
}
