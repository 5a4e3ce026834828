#include "app/window/recent_files.h"

#include <gtest/gtest.h>
#include <QFile>
#include <QSettings>

#include "tests/support/test_files.h"

namespace overlook {
namespace {

class RecentFilesTest : public testing::Test {
 protected:
    [[nodiscard]] QString path(const char* name) const { return QString::fromStdString((folder / name).string()); }
    [[nodiscard]] QString touched(const char* name) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        return path(name);
    }

    test::TemporaryFolder folder;
    QSettings settings{path("settings.ini"), QSettings::IniFormat};
    RecentFiles recent{settings};
};

TEST_F(RecentFilesTest, PutTheNewestFirstAndNothingTwice) {
    recent.add(path("a"));
    recent.add(path("b"));
    recent.add(path("a"));
    EXPECT_EQ(recent.paths(), QStringList({path("a"), path("b")}));
}

TEST_F(RecentFilesTest, KeepALimitedNumber) {
    for (int i = 0; i < RecentFiles::kLimit + 5; ++i)
        recent.add(path("x") + QString::number(i));
    EXPECT_EQ(recent.paths().size(), RecentFiles::kLimit);
}

TEST_F(RecentFilesTest, AreRememberedInTheSettings) {
    recent.add(path("a"));
    EXPECT_EQ(RecentFiles(settings).paths(), QStringList{path("a")});
}

TEST_F(RecentFilesTest, RemoveOnlyWhatIsMissing) {
    const QString there = touched("there");
    recent.add(path("gone"));
    recent.add(there);
    recent.removeMissing();
    EXPECT_EQ(recent.paths(), QStringList{there});
}

}  // namespace
}  // namespace overlook
