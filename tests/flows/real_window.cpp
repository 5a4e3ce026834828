#include "tests/flows/real_window.h"

#include <unistd.h>

#include <limits>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include "app/window/actions.h"

namespace overlook::test {

namespace {

QString text(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

}  // namespace

RealWindow::RealWindow(const QString& engine) {
    m_settings = std::make_unique<QSettings>(text(m_folder / "settings.ini"), QSettings::IniFormat);
    m_language.use("en");
    m_theme.apply(Theme::Scheme::Light);
    const QString program = engine.isEmpty() ? text(builtProgram("overlook-engine")) : engine;
    m_workspace = std::make_unique<Workspace>(program);
    QObject::connect(m_workspace.get(), &Workspace::noticed,
                     [this](Workspace::Severity, const QString& notice) { m_notices << notice; });
    QObject::connect(m_workspace.get(), &Workspace::reached, [this](const QString& state) { m_states << state; });
    m_window =
        std::make_unique<MainWindow>(MainWindow::Services{*m_workspace, *m_settings, m_theme, m_language, program});
    m_window->resize(1280, 800);
    m_window->show();
}

RealWindow::~RealWindow() = default;

bool RealWindow::waitFor(const std::function<bool()>& condition, int seconds) {
    return QTest::qWaitFor(condition, seconds * 1000);
}

bool RealWindow::waitForMap(const QString& method, int classIndex, int epoch) {
    return waitFor([&] {
        const auto& map = document().map();
        return map && QString::fromStdString(map->origin.method) == method && map->origin.classIndex == classIndex &&
               map->origin.epoch == epoch;
    });
}

void RealWindow::trigger(const char* action) {
    m_window->actions().action(action).trigger();
}

std::vector<qint64> RealWindow::enginePids() {
    std::vector<qint64> pids;
    const QStringList processes = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString& process : processes) {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
        if (!stat.open(QFile::ReadOnly))
            continue;
        const QString line = QString::fromUtf8(stat.readAll());
        const QString afterName = line.mid(line.lastIndexOf(QLatin1Char(')')) + 2);
        const bool isEngine =
            line.contains(QStringLiteral("(overlook-engine)")) && !afterName.startsWith(QLatin1Char('Z'));
        if (isEngine && afterName.section(QLatin1Char(' '), 1, 1).toLongLong() == getpid())
            pids.push_back(process.toLongLong());
    }
    return pids;
}

QString textOf(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

bool runEngine(const QStringList& arguments) {
    constexpr int kPatienceMs = 600'000;
    QProcess engine;
    engine.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    engine.start(textOf(builtProgram("overlook-engine")), arguments);
    return engine.waitForFinished(kPatienceMs) && engine.exitCode() == 0;
}

double relativeDifference(const cv::Mat1f& a, const cv::Mat1f& b) {
    if (a.size() != b.size() || b.empty())
        return std::numeric_limits<double>::infinity();
    return cv::norm(a, b, cv::NORM_INF) / cv::norm(b, cv::NORM_INF);
}

}  // namespace overlook::test
