#include "app/window/action_table.h"

#include <gmock/gmock.h>
#include <QFile>
#include <QKeySequence>
#include <QString>
#include <set>

namespace overlook {
namespace {

using Kind = ActionEntry::Kind;

std::vector<ActionEntry> realActions() {
    std::vector<ActionEntry> entries;
    for (const ActionEntry& entry : actionTable())
        if (entry.kind != Kind::Separator)
            entries.push_back(entry);
    return entries;
}

std::vector<std::string> repeated(std::vector<std::string> values) {
    std::set<std::string> seen;
    std::vector<std::string> twice;
    for (const std::string& value : values)
        if (!seen.insert(value).second)
            twice.push_back(value);
    return twice;
}

TEST(ActionTable, NamesEveryActionOnce) {
    std::vector<std::string> ids;
    for (const ActionEntry& entry : realActions())
        ids.emplace_back(entry.id);
    EXPECT_THAT(repeated(ids), testing::IsEmpty());
}

TEST(ActionTable, GivesNoShortcutTwice) {
    std::vector<std::string> shortcuts;
    for (const ActionEntry& entry : realActions())
        for (const QString& key : QString::fromLatin1(entry.shortcuts).split(' ', Qt::SkipEmptyParts))
            shortcuts.push_back(QKeySequence(key).toString().toStdString());
    EXPECT_THAT(repeated(shortcuts), testing::IsEmpty());
    EXPECT_GT(shortcuts.size(), 40U);
}

TEST(ActionTable, HasOnlyShortcutsThatQtUnderstands) {
    for (const ActionEntry& entry : realActions())
        for (const QString& key : QString::fromLatin1(entry.shortcuts).split(' ', Qt::SkipEmptyParts))
            EXPECT_NE(QKeySequence(key)[0].key(), Qt::Key_unknown) << entry.id << ": " << key.toStdString();
}

TEST(ActionTable, OpensEveryMenuExactlyOnce) {
    std::multiset<MenuId> opened;
    std::set<MenuId> used;
    for (const ActionEntry& entry : realActions()) {
        if (entry.kind == Kind::Submenu)
            opened.insert(entry.opens);
        if (entry.menu != MenuId::Bar)
            used.insert(entry.menu);
    }
    for (const MenuId menu : used)
        EXPECT_EQ(opened.count(menu), 1U) << static_cast<int>(menu);
}

TEST(ActionTable, HasAtMostNineTopLevelMenus) {
    const auto entries = realActions();
    EXPECT_LE(std::count_if(entries.begin(), entries.end(),
                            [](const ActionEntry& entry) { return entry.menu == MenuId::Bar; }),
              9);
}

TEST(ActionTable, UsesOnlyIconsThatAreThere) {
    for (const ActionEntry& entry : realActions())
        EXPECT_TRUE(!*entry.icon || QFile::exists(QStringLiteral(":/icons/%1.svg").arg(entry.icon))) << entry.icon;
}

TEST(ActionTable, GivesEveryToolBarActionAnIcon) {
    std::set<std::string> withIcon;
    for (const ActionEntry& entry : realActions())
        if (*entry.icon)
            withIcon.insert(entry.id);
    for (const char* id : toolBarIds())
        EXPECT_TRUE(!*id || withIcon.contains(id)) << id;
}

}  // namespace
}  // namespace overlook
