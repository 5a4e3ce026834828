#include <gtest/gtest.h>
#include <QApplication>
#include <QStandardPaths>

/// Runs without a display, and never touches the user's settings or data.
int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setOrganizationName("overlook");
    QApplication::setApplicationName("overlook-test");
    return RUN_ALL_TESTS();
}
