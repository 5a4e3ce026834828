#include "app/window/actions.h"

#include <gtest/gtest.h>
#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QtTest>
#include <QWidget>

namespace overlook {
namespace {

int countInMenus(const QList<QAction*>& shown, const QAction& wanted) {
    int count = 0;
    for (const QAction* action : shown) {
        count += action == &wanted;
        if (action->menu())
            count += countInMenus(action->menu()->actions(), wanted);
    }
    return count;
}

class ActionsTest : public testing::Test {
 protected:
    QWidget window;
    Actions actions{window};
};

TEST_F(ActionsTest, StandInExactlyOneMenuEach) {
    QMenuBar bar;
    actions.fill(bar);
    for (const ActionEntry& entry : actionTable()) {
        if (entry.kind == ActionEntry::Kind::Separator)
            continue;
        EXPECT_EQ(countInMenus(bar.actions(), actions.action(entry.id)), 1) << entry.id;
    }
}

TEST_F(ActionsTest, HaveTextAndToolTip) {
    for (const ActionEntry& entry : actionTable()) {
        if (entry.kind == ActionEntry::Kind::Separator)
            continue;
        EXPECT_FALSE(actions.action(entry.id).text().isEmpty()) << entry.id;
        EXPECT_FALSE(actions.action(entry.id).toolTip().contains('&')) << entry.id;
    }
}

TEST_F(ActionsTest, ShowTheShortcutInTheToolTip) {
    EXPECT_EQ(actions.action("open_pictures").toolTip(), QStringLiteral("Open Pictures (Ctrl+O)"));
}

TEST_F(ActionsTest, AreSharedByMenuAndToolBar) {
    QToolBar bar;
    actions.fill(bar);
    EXPECT_TRUE(bar.actions().contains(&actions.action("zoom_in")));
}

TEST_F(ActionsTest, CallTheirHandler) {
    int calls = 0;
    actions.handle("zoom_in", &window, [&calls] { ++calls; });
    actions.action("zoom_in").trigger();
    EXPECT_EQ(calls, 1);
}

TEST_F(ActionsTest, ForgetHandlersWhoseContextIsGone) {
    int calls = 0;
    {
        QObject context;
        actions.handle("zoom_in", &context, [&calls] { ++calls; });
    }
    actions.action("zoom_in").trigger();
    EXPECT_EQ(calls, 0);
}

TEST_F(ActionsTest, HearTheirKeys) {
    int calls = 0;
    actions.handle("next_picture", &window, [&calls] { ++calls; });
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_D);
    EXPECT_EQ(calls, 1);
}

TEST(PlainText, DropsMnemonicsOfAllLanguages) {
    EXPECT_EQ(plainText(QStringLiteral("Open &Folder…")), QStringLiteral("Open Folder"));
    EXPECT_EQ(plainText(QStringLiteral("打开文件夹(&F)…")), QStringLiteral("打开文件夹"));
}

}  // namespace
}  // namespace overlook
