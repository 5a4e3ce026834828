#include "app/window/command_palette.h"

#include <gtest/gtest.h>
#include <QAction>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include "app/document/document.h"
#include "app/window/actions.h"
#include "app/window/help_actions.h"

namespace overlook {
namespace {

class CommandPaletteTest : public testing::Test {
 protected:
    void SetUp() override {
        window.resize(900, 600);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    /// By the key of the Help menu.
    void open() { QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier); }
    [[nodiscard]] bool isOpen() const {
        const auto* palette = window.findChild<CommandPalette*>();
        return palette && palette->isVisible();
    }
    [[nodiscard]] QTreeWidget& list() const { return *window.findChild<CommandPalette*>()->findChild<QTreeWidget*>(); }
    [[nodiscard]] QLineEdit& field() const { return *window.findChild<CommandPalette*>()->findChild<QLineEdit*>(); }
    [[nodiscard]] QString title(int row) const { return list().topLevelItem(row)->text(0); }
    [[nodiscard]] int countOf(const QString& name) const {
        return static_cast<int>(list().findItems(name, Qt::MatchExactly).size());
    }
    /// Counts how often an action is run.
    void count(const char* id) {
        actions.handle(id, &window, [this] { ++runs; });
    }
    /// As after the event loop came round: a palette that was closed is gone.
    void close() {
        QTest::keyClick(&field(), Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath("settings.ini"), QSettings::IniFormat};
    QMainWindow window;
    Actions actions{window};
    Document document;
    HelpActions help{actions, {document, settings, {}}, window};
    int runs = 0;
};

TEST_F(CommandPaletteTest, ListsEveryCommandOnceAndNoMenus) {
    open();
    EXPECT_EQ(countOf("Open Folder"), 1);
    EXPECT_EQ(countOf("Brush"), 1) << "tools are commands";
    EXPECT_EQ(countOf("Map Layers"), 0) << "a menu is none";
    EXPECT_EQ(countOf(""), 0);
}

TEST_F(CommandPaletteTest, NamesTheMenusAboveACommandAndItsKey) {
    open();
    const QTreeWidgetItem* row = list().findItems("Pin Epoch as Reference", Qt::MatchExactly).value(0);
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->text(1), "View › Compare Epochs");
    EXPECT_EQ(row->text(2), "Shift+P");
}

TEST_F(CommandPaletteTest, RunsTheBestMatchOnEnter) {
    count("open_folder");
    open();
    QTest::keyClicks(&field(), "fold op");
    QTest::keyClick(&field(), Qt::Key_Return);
    EXPECT_EQ(runs, 1);
    EXPECT_FALSE(isOpen());
}

TEST_F(CommandPaletteTest, ListensToLettersThatAreKeysOfTheWindow) {
    count("next_picture");
    open();
    QTest::keyClicks(&field(), "d");
    EXPECT_EQ(runs, 0);
    EXPECT_EQ(field().text(), "d");
}

TEST_F(CommandPaletteTest, MovesThroughTheListByArrows) {
    count("zoom_out");
    open();
    QTest::keyClicks(&field(), "zoom");
    ASSERT_EQ(title(0), "Zoom In");
    ASSERT_EQ(title(1), "Zoom Out");
    QTest::keyClick(&field(), Qt::Key_Down);
    QTest::keyClick(&field(), Qt::Key_Return);
    EXPECT_EQ(runs, 1);
}

TEST_F(CommandPaletteTest, RunsWhatIsClicked) {
    count("quit");
    open();
    QTest::keyClicks(&field(), "quit");
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualItemRect(list().topLevelItem(0)).center());
    EXPECT_EQ(runs, 1);
}

TEST_F(CommandPaletteTest, KeepsDisabledCommandsLastAndDoesNotRunThem) {
    actions.action("zoom_in").setEnabled(false);
    count("zoom_in");
    open();
    QTest::keyClicks(&field(), "zoom");
    EXPECT_NE(title(0), "Zoom In");
    field().setText("zoom in");
    ASSERT_EQ(title(0), "Zoom In");
    QTest::keyClick(&field(), Qt::Key_Return);
    EXPECT_EQ(runs, 0);
    EXPECT_TRUE(isOpen());
}

TEST_F(CommandPaletteTest, ShowsWhatWasUsedLatelyFirst) {
    for (const char* query : {"legend", "quit"}) {
        open();
        QTest::keyClicks(&field(), query);
        QTest::keyClick(&field(), Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    open();
    EXPECT_EQ(title(0), "Quit");
    EXPECT_EQ(title(1), "Legend");
}

TEST_F(CommandPaletteTest, IsClosedByEscapeAloneAndGivesTheFocusBack) {
    auto* other = new QLineEdit(&window);
    other->show();
    other->setFocus();
    count("explain_prediction");
    open();
    EXPECT_TRUE(field().hasFocus());
    close();
    EXPECT_FALSE(isOpen());
    EXPECT_TRUE(other->hasFocus());
    EXPECT_EQ(runs, 0) << "Escape is a key of this action";
}

TEST_F(CommandPaletteTest, IsClosedByAClickElsewhere) {
    open();
    QTest::mouseClick(&window, Qt::LeftButton, {}, QPoint(10, window.height() - 10));
    EXPECT_FALSE(isOpen());
}

TEST_F(CommandPaletteTest, IsClosedByItsKey) {
    open();
    QTest::keyClick(&field(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(isOpen());
}

TEST_F(CommandPaletteTest, ChoosesClassesByName) {
    ModelDescription model;
    model.classes = ClassTable({"lake", "boat"});
    document.setModel(model);
    open();
    QTest::keyClicks(&field(), "class: boat");
    QTest::keyClick(&field(), Qt::Key_Return);
    EXPECT_EQ(document.selection().classIndex, 1);
}

TEST_F(CommandPaletteTest, ShowsAndHidesPanels) {
    QAction toggle(QStringLiteral("Kurven"));
    toggle.setCheckable(true);
    toggle.setData(QStringLiteral("Curves"));
    actions.menu(MenuId::Docks).addAction(&toggle);
    open();
    QTest::keyClicks(&field(), "panels curves");
    ASSERT_EQ(list().topLevelItemCount(), 1);
    EXPECT_EQ(title(0), QStringLiteral("Kurven"));
    EXPECT_EQ(list().topLevelItem(0)->text(1), QStringLiteral("View › Panels"));
    QTest::keyClick(&field(), Qt::Key_Return);
    EXPECT_TRUE(toggle.isChecked());
}

TEST_F(CommandPaletteTest, TellsScreenReadersWhatEnterRuns) {
    open();
    EXPECT_FALSE(field().accessibleName().isEmpty());
    QTest::keyClicks(&field(), "actual pixels");
    EXPECT_EQ(field().accessibleDescription(), "Actual Pixels (100 %), View, Ctrl+0");
}

TEST_F(CommandPaletteTest, SaysWhenNothingMatches) {
    open();
    QTest::keyClicks(&field(), "xyzzy");
    EXPECT_FALSE(list().isVisible());
    EXPECT_FALSE(field().accessibleDescription().isEmpty());
}

TEST_F(CommandPaletteTest, FindsWhatIsAPartOfTeaching) {
    open();
    QTest::keyClicks(&field(), "teach");
    EXPECT_EQ(title(0), "Teach with the Hints");
    EXPECT_EQ(countOf("Effect of This Picture's Hints"), 1);
    EXPECT_EQ(countOf("Accept the Lesson"), 1);
}

TEST_F(CommandPaletteTest, IsAsHighAsWhatWasFound) {
    open();
    const auto& palette = *window.findChild<CommandPalette*>();
    const int many = palette.height();
    QTest::keyClicks(&field(), "actual pixels");
    ASSERT_EQ(list().topLevelItemCount(), 1);
    const int one = palette.height();
    const int row = list().visualItemRect(list().topLevelItem(0)).height();
    EXPECT_GE(list().viewport()->height(), row);
    EXPECT_LT(list().viewport()->height(), 2 * row);
    field().setText("zoom");
    EXPECT_GT(palette.height(), one);
    EXPECT_LT(palette.height(), many);
    field().setText("xyzzy");
    EXPECT_LE(palette.height(), one);
    EXPECT_GE(palette.height(), field().height());
}

TEST_F(CommandPaletteTest, FitsIntoANarrowWindow) {
    window.resize(360, 300);
    open();
    EXPECT_TRUE(window.rect().contains(window.findChild<CommandPalette*>()->geometry()));
}

}  // namespace
}  // namespace overlook
