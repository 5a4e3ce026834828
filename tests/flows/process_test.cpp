#include <gtest/gtest.h>
#include <QFile>
#include <QProcess>

#include "tests/support/test_files.h"

/// What the built programs bring into their processes.
namespace overlook::test {
namespace {

QString program(const char* name) {
    return QString::fromStdString(builtProgram(name).string());
}

/// Libraries that are mapped while the window is up, by their file names.
QString mappedLibraries() {
    QProcess window;
    window.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    environment.insert("XDG_CONFIG_HOME", QString::fromStdString(TemporaryFolder().path().string()));
    environment.insert("LD_DEBUG", "files");  // the loader tells every library it opens
    window.setProcessEnvironment(environment);
    window.start(program("overlook"), {"--time-to-first-paint"});
    window.waitForFinished(30000);
    return QString::fromUtf8(window.readAll());
}

TEST(Process, TheWindowLoadsNeitherQt5NorLibTorch) {
    QProcess ldd;
    ldd.start("ldd", {program("overlook")});
    ASSERT_TRUE(ldd.waitForFinished(30000));
    const QString libraries = QString::fromUtf8(ldd.readAll());
    EXPECT_TRUE(libraries.contains("libQt6Widgets")) << libraries.toStdString();
    EXPECT_FALSE(libraries.contains("libQt5")) << libraries.toStdString();
    EXPECT_FALSE(libraries.contains("libtorch")) << libraries.toStdString();
}

TEST(Process, NothingOfQt5OrLibTorchIsLoadedWhileTheWindowIsUp) {
    const QString log = mappedLibraries();
    ASSERT_TRUE(log.contains("first_paint")) << log.right(2000).toStdString();
    EXPECT_TRUE(log.contains("libQt6Widgets"));
    EXPECT_FALSE(log.contains("libQt5"));
    EXPECT_FALSE(log.contains("libtorch"));
}

TEST(Process, TheEngineLoadsNoQt6) {
    QProcess ldd;
    ldd.start("ldd", {program("overlook-engine")});
    ASSERT_TRUE(ldd.waitForFinished(30000));
    const QString libraries = QString::fromUtf8(ldd.readAll());
    EXPECT_TRUE(libraries.contains("libtorch")) << libraries.toStdString();
    EXPECT_FALSE(libraries.contains("libQt6")) << libraries.toStdString();
}

TEST(Process, DiagnoseNamesTheEngineAndItsDevice) {
    QProcess overlook;
    overlook.start(program("overlook"), {"--diagnose"});
    ASSERT_TRUE(overlook.waitForFinished(60000));
    const QString text = QString::fromUtf8(overlook.readAll());
    EXPECT_EQ(overlook.exitCode(), 0);
    EXPECT_TRUE(text.contains("overlook-engine")) << text.toStdString();
    EXPECT_TRUE(text.contains("CPU") || text.contains("NVIDIA")) << text.toStdString();
}

}  // namespace
}  // namespace overlook::test
