#include <gtest/gtest.h>
#include <QApplication>
#include <QStandardPaths>

/// Runs without a display unless QT_QPA_PLATFORM names one (an X server has one cursor, which tests that run side by
/// side would pull from each other), and never touches the user's settings or data.
int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setOrganizationName("overlook");
    QApplication::setApplicationName("overlook-test");
    return RUN_ALL_TESTS();
}
