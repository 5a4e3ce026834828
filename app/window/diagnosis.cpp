#include "app/window/diagnosis.h"

#include <opencv2/core/utility.hpp>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QProcess>
#include <QSysInfo>
#include <QTimer>
#include <utility>

namespace overlook {

namespace {

constexpr int kEngineTimeoutMilliseconds = 20000;

QString line(const QString& name, const QString& value) {
    return QStringLiteral("%1: %2\n").arg(name, value);
}

QString platformName() {
    const bool hasWindows = qobject_cast<QGuiApplication*>(QCoreApplication::instance()) != nullptr;
    return hasWindows ? QGuiApplication::platformName() : Diagnosis::tr("not started");
}

QString displayText() {
    const QString x11 = qEnvironmentVariable("DISPLAY");
    const QString wayland = qEnvironmentVariable("WAYLAND_DISPLAY");
    if (x11.isEmpty() && wayland.isEmpty())
        return Diagnosis::tr("none");
    return wayland.isEmpty() ? QStringLiteral("X11 ") + x11 : QStringLiteral("Wayland ") + wayland;
}

}  // namespace

Diagnosis::Diagnosis(QString engineProgram, QObject* parent)
    : QObject(parent), m_engineProgram(std::move(engineProgram)) {}

QString Diagnosis::text() const {
    QString text;
    text += line(QStringLiteral("Overlook"), QLatin1String(OVERLOOK_VERSION));
    text += line(QStringLiteral("Qt"), QLatin1String(qVersion()));
    text += line(QStringLiteral("OpenCV"), QString::fromStdString(cv::getVersionString()));
    text +=
        line(tr("System"), QSysInfo::prettyProductName() + QStringLiteral(", ") + QSysInfo::currentCpuArchitecture());
    text += line(tr("Display"), displayText());
    text += line(tr("Qt platform"), platformName());
    text += line(tr("Qt plug-ins"), QLibraryInfo::path(QLibraryInfo::PluginsPath));
    text += line(QStringLiteral("OpenGL"), tr("not used yet; pictures are painted by the processor"));
    text += line(tr("Language"), QLocale::system().uiLanguages().join(QStringLiteral(", ")));
    text +=
        line(tr("Engine"), m_engineProgram.isEmpty()
                               ? tr("not found. Put overlook-engine beside overlook, or name it in OVERLOOK_ENGINE.")
                               : m_engineProgram);
    return text;
}

void Diagnosis::askEngine() {
    if (m_engineProgram.isEmpty()) {
        QTimer::singleShot(0, this, [this] { Q_EMIT answered({}); });
        return;
    }
    m_process = new QProcess(this);
    connect(m_process, &QProcess::finished, this, &Diagnosis::report);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT answered(tr("The engine does not start: %1").arg(m_process->errorString()));
    });
    QTimer::singleShot(kEngineTimeoutMilliseconds, m_process, &QProcess::kill);
    m_process->start(m_engineProgram, {QStringLiteral("devices")});
}

void Diagnosis::report(int exitCode) {
    if (m_process->exitStatus() == QProcess::NormalExit && exitCode == 0) {
        Q_EMIT answered(QString::fromUtf8(m_process->readAllStandardOutput()).trimmed());
        return;
    }
    const QString reason = QString::fromUtf8(m_process->readAllStandardError()).trimmed();
    Q_EMIT answered(tr("The engine did not answer when asked for its devices. %1").arg(reason));
}

}  // namespace overlook
