// What teaching costs, through the real window (offscreen) with the real engine, on networks that the engine trains
// first, a tiny one and MobileNetV2: from Teach to the first changed map, how long the window does not answer
// meanwhile, accept and roll back, the same lesson once more, which remembers activations; then the step of a quick
// lesson against that of one in which all layers learn.
#include <algorithm>
#include <cstdio>
#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <vector>

#include "app/controllers/hint_controller.h"
#include "app/controllers/project_controller.h"
#include "app/controllers/teaching_controller.h"
#include "app/controllers/workspace.h"
#include "app/engine/engine_process.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "app/window/theme.h"
#include "benchmarks/window_timing.h"
#include "inference/core/run_folder.h"
#include "inference/hints/shapes.h"

namespace overlook {
namespace {

constexpr int kPatience = 300'000;

bool engine(const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(EngineProcess::findEngine(), arguments);
    return process.waitForFinished(kPatience) && process.exitCode() == 0;
}

/// The longest time between two turns of the event loop: a frame cannot come earlier.
class LongestTurn {
 public:
    LongestTurn() {
        m_clock.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_turns.push_back(static_cast<double>(m_clock.nsecsElapsed()) * 1e-6);
            m_clock.restart();
        });
        m_timer.start(0);
    }
    [[nodiscard]] const std::vector<double>& turns() const { return m_turns; }

 private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_turns;
};

/// Pictures a second in the epochs of a lesson from `first` on.
double picturesPerSecond(const QString& run, int first) {
    std::vector<double> rates;
    for (const EpochMetrics& epoch : RunFolder(run.toStdString()).epochs())
        if (const auto rate = epoch.values.find("images_per_second");
            epoch.epoch >= first && rate != epoch.values.end())
            rates.push_back(rate->second);
    std::sort(rates.begin(), rates.end());
    return rates.empty() ? 0 : rates[rates.size() / 2];
}

class Teaching {
 public:
    Teaching(Workspace& workspace, const QString& folder) : m_workspace(workspace), m_folder(folder) {}

    [[nodiscard]] bool prepare() {
        Document& document = m_workspace.document();
        m_workspace.open({m_folder + QStringLiteral("/run")});
        if (!QTest::qWaitFor([&] { return document.map().has_value() && document.model(); }, kPatience))
            return false;
        m_workspace.projects().create(m_folder + QStringLiteral("/lake.overlook"));
        if (!QTest::qWaitFor([&] { return document.project() && m_workspace.hints().isReady(); }, kPatience))
            return false;
        document.selectClass(document.classes().idOf("boat").value());
        if (!QTest::qWaitFor([&] { return m_workspace.hints().isReady() && document.map(); }, kPatience))
            return false;
        draw({16, 70, 64, 8}, Hint::Ignore);
        draw({40, 48, 20, 6}, Hint::Attend);
        return QTest::qWaitFor([this] { return m_workspace.teaching().hintedPictures() == 1; }, kPatience);
    }

    [[nodiscard]] bool measure() {
        TeachingController& teaching = m_workspace.teaching();
        if (!lesson("Teach"))
            return false;
        std::printf("%-58s %8.0f ms\n", "accept", until(&TeachingController::accepted, [&] { teaching.accept(); }));
        std::printf("%-58s %8.0f ms\n", "roll back",
                    until(&TeachingController::restored, [&] { teaching.rollBack(0); }));
        return lesson("Teach again");
    }

 private:
    /// From the key to before and after.
    [[nodiscard]] bool lesson(const QByteArray& name) {
        TeachingController& teaching = m_workspace.teaching();
        QElapsedTimer clock;
        double firstLook = -1;
        double review = -1;
        QObject context;
        QObject::connect(&teaching, &TeachingController::looked, &context, [&](const LearningLook& look) {
            if (firstLook < 0 && look.share > 0)
                firstLook = static_cast<double>(clock.nsecsElapsed()) * 1e-6;
        });
        QObject::connect(&teaching, &TeachingController::taught, &context,
                         [&] { review = static_cast<double>(clock.nsecsElapsed()) * 1e-6; });
        const LongestTurn turns;
        clock.start();
        teaching.teach({QStringLiteral("caipi"), true});
        if (!QTest::qWaitFor([&] { return review >= 0; }, kPatience))
            return false;
        std::printf("%-58s %8.0f ms\n", (name + " to the first changed map").constData(), firstLook);
        std::printf("%-58s %8.0f ms\n", (name + " to before and after").constData(), review);
        print("turn of the window's loop while it learns", turns.turns());
        return true;
    }
    void draw(const cv::Rect& box, Hint hint) {
        HintController& hints = m_workspace.hints();
        hints.setPaints(hint);
        if (!hints.begin("Rectangle"))
            return;
        hints.paint(rectangleRegion(box, m_workspace.document().picture()->size()), hint);
        hints.commit();
    }
    template <class Signal, class Work>
    double until(Signal signal, Work work) {
        double time = -1;
        QElapsedTimer clock;
        QObject context;
        QObject::connect(&m_workspace.teaching(), signal, &context,
                         [&] { time = static_cast<double>(clock.nsecsElapsed()) * 1e-6; });
        clock.start();
        work();
        (void)QTest::qWaitFor([&] { return time >= 0; }, kPatience);
        return time;
    }

    Workspace& m_workspace;
    QString m_folder;
};

/// What a network and its pictures are.
struct Trial {
    QString network;
    int pictures;
    int side;
};

/// From its pictures to the figures; false when something went wrong.
bool measure(const Trial& trial, const QTemporaryDir& folder, Workspace& workspace) {
    const QString data = folder.filePath(QStringLiteral("boats"));
    const QString base = folder.filePath(QStringLiteral("run"));
    std::printf("%s, %d pictures of %d²\n", qPrintable(trial.network), trial.pictures, trial.side);
    if (!engine({"scenes", "biased-boats", "--out", data, "--count", QString::number(trial.pictures), "--size",
                 QString::number(trial.side), "-q"}) ||
        !engine({"train", data, "--out", base, "--network", trial.network, "--epochs", "1", "-q"}))
        return false;
    Teaching teaching(workspace, folder.path());
    printHeads();
    if (!teaching.prepare() || !teaching.measure())
        return false;
    const QString project = folder.filePath(QStringLiteral("lake.overlook"));
    const QString quick = folder.filePath(QStringLiteral("quick"));
    const QString full = folder.filePath(QStringLiteral("full"));
    if (!engine({"teach", project, "--base", base, "--out", quick, "--epochs", "7", "-q"}) ||
        !engine({"teach", project, "--base", base, "--out", full, "--full", "--epochs", "3", "-q"}))
        return false;
    const double fullRate = picturesPerSecond(full, 2);
    std::printf("%-58s %8.1f\n", "quick over full: pictures a second, median of a lesson",
                picturesPerSecond(quick, 2) / fullRate);
    std::printf("%-58s %8.1f\n", "quick over full, once all activations are there",
                picturesPerSecond(quick, 6) / fullRate);
    return true;
}

int run(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    const QTemporaryDir forSettings;
    QSettings settings(forSettings.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Theme theme;
    theme.apply(Theme::Scheme::Light);
    Language language;
    for (const Trial& trial : {Trial{"tiny-cam", 200, 96}, Trial{"mobilenetv2-cam", 60, 224}}) {
        const QTemporaryDir folder;  // outlives the project in it
        Workspace workspace(EngineProcess::findEngine());
        MainWindow window({workspace, settings, theme, language, {}});
        window.resize(1280, 800);
        window.show();
        if (!measure(trial, folder, workspace))
            return 1;
    }
    return 0;
}

}  // namespace
}  // namespace overlook

int main(int argc, char** argv) {
    return overlook::run(argc, argv);
}
