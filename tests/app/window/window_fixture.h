#pragma once

#include <gtest/gtest.h>
#include <memory>
#include <QDockWidget>
#include <QSettings>
#include <QtTest>

#include "app/controllers/workspace.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "app/window/theme.h"
#include "tests/support/test_files.h"

namespace overlook::test {

/// The window without an engine, with settings of its own.
class WindowFixture : public testing::Test {
 protected:
    void SetUp() override { language.use(QStringLiteral("en")); }

    [[nodiscard]] std::unique_ptr<MainWindow> shownWindow() {
        auto window = std::make_unique<MainWindow>(MainWindow::Services{workspace, settings, theme, language, {}});
        window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        return window;
    }
    [[nodiscard]] static QDockWidget& dock(MainWindow& window, const char* name) {
        return *window.findChild<QDockWidget*>(QLatin1String(name));
    }
    void showPicture() {
        auto picture = std::make_shared<Picture>();
        picture->rgb = cv::Mat3b(20, 30, cv::Vec3b(10, 20, 30));
        picture->original = picture->rgb;
        workspace.document().setPictures({{QStringLiteral("/nowhere/lake.png"), QStringLiteral("lake"), {}, {}, {}}});
        workspace.document().setPicture(picture);
    }

    TemporaryFolder folder;
    QSettings settings{QString::fromStdString((folder / "settings.ini").string()), QSettings::IniFormat};
    Language language;
    Theme theme;
    Workspace workspace{{}};
};

}  // namespace overlook::test
