#include "app/window/key_bindings.h"

#include <gtest/gtest.h>
#include <algorithm>
#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include "app/window/actions.h"
#include "app/window/key_presets.h"
#include "app/window/shortcut_editor.h"
#include "app/window/shortcuts_dialog.h"

namespace overlook {
namespace {

QList<QKeySequence> keys(const char* texts) {
    return QKeySequence::listFromString(QString::fromLatin1(texts));
}

class KeyBindingsTest : public testing::Test {
 protected:
    KeyBindings& bound() {
        actions.bindKeys(settings);
        return *actions.keys();
    }
    QString shown(const char* id) const {
        return QKeySequence::listToString(actions.action(id).shortcuts(), QKeySequence::PortableText);
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath("settings.ini"), QSettings::IniFormat};
    QWidget window;
    Actions actions{window};
};

TEST_F(KeyBindingsTest, AreThoseOfTheTableAtFirst) {
    bound();
    EXPECT_EQ(shown("zoom_fit"), "F; Ctrl+9");
    EXPECT_FALSE(actions.keys()->isOwn("zoom_fit"));
    EXPECT_TRUE(settings.allKeys().isEmpty());
}

TEST_F(KeyBindingsTest, WorkAtOnceAndAreShownInTheToolTip) {
    bound().setKeys("open_demo", keys("Ctrl+Alt+D"));
    EXPECT_EQ(shown("open_demo"), "Ctrl+Alt+D");
    EXPECT_EQ(actions.action("open_demo").toolTip(), "Open Demo (Ctrl+Alt+D)");
}

TEST_F(KeyBindingsTest, AreKeptAsTextsThatPeopleCanRead) {
    bound().setKeys("zoom_fit", keys("Ctrl+F; Ctrl+K, F"));
    EXPECT_EQ(settings.value("shortcuts/zoom_fit").toString(), "Ctrl+F; Ctrl+K, F");
}

TEST_F(KeyBindingsTest, AreThereAtTheNextStart) {
    bound().setKeys("zoom_fit", keys("Ctrl+F; Ctrl+K, F"));
    QWidget nextWindow;
    Actions next(nextWindow);
    next.bindKeys(settings);
    EXPECT_EQ(next.keys()->keysOf("zoom_fit"), keys("Ctrl+F; Ctrl+K, F"));
    EXPECT_TRUE(next.keys()->problems().isEmpty());
}

TEST_F(KeyBindingsTest, CanBeTakenAwayForGood) {
    bound().setKeys("zoom_fit", {});
    QWidget nextWindow;
    Actions next(nextWindow);
    next.bindKeys(settings);
    EXPECT_TRUE(next.keys()->keysOf("zoom_fit").isEmpty());
}

TEST_F(KeyBindingsTest, BelongToOneActionOnly) {
    bound().setKeys("open_demo", keys("D"));
    EXPECT_EQ(shown("next_picture"), "PgDown");
    EXPECT_EQ(settings.value("shortcuts/next_picture").toString(), "PgDown");
}

TEST_F(KeyBindingsTest, NameWhoHasAKey) {
    EXPECT_EQ(bound().usersOf(QKeySequence("D"), "open_demo"), QStringList{"next_picture"});
    EXPECT_TRUE(actions.keys()->usersOf(QKeySequence("D"), "next_picture").isEmpty());
}

TEST_F(KeyBindingsTest, NameAKeyThatASequenceBeginsWith) {
    EXPECT_EQ(bound().usersOf(QKeySequence("D, X"), "open_demo"), QStringList{"next_picture"});
}

TEST_F(KeyBindingsTest, ReportAnActionThatIsNotThereAndLeaveItsEntry) {
    settings.setValue("shortcuts/fly", "Ctrl+F");
    EXPECT_EQ(bound().problems().size(), 1);
    EXPECT_TRUE(actions.keys()->problems()[0].contains("fly"));
    actions.keys()->resetAll();
    EXPECT_EQ(settings.value("shortcuts/fly").toString(), "Ctrl+F");
}

TEST_F(KeyBindingsTest, ReportWhatIsNotAKeyAndStayAsTheyWere) {
    settings.setValue("shortcuts/zoom_fit", "the big one");
    EXPECT_EQ(bound().problems().size(), 1);
    EXPECT_EQ(shown("zoom_fit"), "F; Ctrl+9");
}

TEST_F(KeyBindingsTest, TakeASequenceThatWasWrittenWithoutQuotes) {
    settings.setValue("shortcuts/zoom_fit", QStringList{"Ctrl+K", "F"});
    bound();
    EXPECT_EQ(shown("zoom_fit"), "Ctrl+K, F");
}

TEST_F(KeyBindingsTest, GoBackToTheTableOneByOne) {
    bound().setKeys("zoom_fit", keys("Ctrl+Alt+F"));
    actions.keys()->reset("zoom_fit");
    EXPECT_EQ(shown("zoom_fit"), "F; Ctrl+9");
    EXPECT_TRUE(settings.allKeys().isEmpty());
}

TEST_F(KeyBindingsTest, LeaveAKeyThatAnotherActionWasGiven) {
    bound().setKeys("open_demo", keys("D"));
    actions.keys()->reset("next_picture");
    EXPECT_EQ(shown("next_picture"), "PgDown");
    EXPECT_EQ(shown("open_demo"), "D");
}

TEST_F(KeyBindingsTest, GoBackToTheTableAllAtOnce) {
    bound().setKeys("open_demo", keys("D"));
    actions.keys()->resetAll();
    EXPECT_EQ(shown("next_picture"), "D; PgDown");
    EXPECT_EQ(shown("open_demo"), "");
    EXPECT_TRUE(settings.allKeys().isEmpty());
}

class KeyPresetTest : public KeyBindingsTest, public testing::WithParamInterface<std::size_t> {
 protected:
    const KeyPreset& preset = keyPresets()[GetParam()];
};

TEST_P(KeyPresetTest, NamesActionsThatExist) {
    for (const PresetKeys& wanted : preset.keys)
        EXPECT_TRUE(std::any_of(actionTable().begin(), actionTable().end(), [&](const ActionEntry& entry) {
            return std::string(entry.id) == wanted.id;
        })) << wanted.id;
}

TEST_P(KeyPresetTest, GivesEachKeyToOneAction) {
    bound().apply(preset);
    for (const ActionEntry& entry : actionTable()) {
        if (entry.kind == ActionEntry::Kind::Separator || entry.kind == ActionEntry::Kind::Submenu)
            continue;
        for (const QKeySequence& key : actions.keys()->keysOf(entry.id))
            EXPECT_TRUE(actions.keys()->usersOf(key, entry.id).isEmpty()) << entry.id;
    }
}

TEST_P(KeyPresetTest, GivesTheKeysItNames) {
    bound().apply(preset);
    for (const PresetKeys& wanted : preset.keys)
        EXPECT_EQ(shown(wanted.id), QString(wanted.shortcuts).replace(' ', "; ")) << wanted.id;
}

TEST_P(KeyPresetTest, ListsEveryActionThatItChanges) {
    bound().apply(preset);
    for (const ActionEntry& entry : actionTable()) {
        const bool isListed = std::any_of(preset.keys.begin(), preset.keys.end(), [&entry](const PresetKeys& wanted) {
            return std::string_view(wanted.id) == entry.id;
        });
        EXPECT_TRUE(!isCommand(entry) || isListed || !actions.keys()->isOwn(entry.id)) << entry.id;
    }
}

INSTANTIATE_TEST_SUITE_P(All, KeyPresetTest, testing::Range<std::size_t>(0, keyPresets().size()));

/// A key that people have in their fingers from another program.
struct KnownKey {
    const char* preset;
    const char* id;
    const char* key;
};

std::string nameOf(const testing::TestParamInfo<KnownKey>& known) {
    return std::string(known.param.preset) + std::to_string(known.index);
}

class KnownKeyTest : public KeyBindingsTest, public testing::WithParamInterface<KnownKey> {};

TEST_P(KnownKeyTest, DoesWhatItDoesThere) {
    const auto presets = keyPresets();
    const auto preset = std::find_if(presets.begin(), presets.end(), [](const KeyPreset& each) {
        return std::string_view(each.name) == GetParam().preset;
    });
    ASSERT_NE(preset, presets.end());
    bound().apply(*preset);
    EXPECT_TRUE(actions.action(GetParam().id).shortcuts().contains(QKeySequence(GetParam().key))) << GetParam().id;
}

INSTANTIATE_TEST_SUITE_P(
    Labelme, KnownKeyTest,
    testing::Values(KnownKey{"labelme", "next_picture", "D"}, KnownKey{"labelme", "previous_picture", "A"},
                    KnownKey{"labelme", "next_unhinted", "Ctrl+Shift+D"}, KnownKey{"labelme", "undo", "Ctrl+Z"},
                    KnownKey{"labelme", "tool_polygon", "Ctrl+N"}, KnownKey{"labelme", "tool_rectangle", "Ctrl+R"},
                    KnownKey{"labelme", "tool_wand", "Shift+W"}, KnownKey{"labelme", "zoom_one", "Ctrl+0"},
                    KnownKey{"labelme", "zoom_fit", "Ctrl+F"}, KnownKey{"labelme", "hide_overlay", "T"},
                    KnownKey{"labelme", "hide_overlay", "Ctrl+H"}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(Napari, KnownKeyTest,
                         testing::Values(KnownKey{"napari", "undo", "Ctrl+Z"},
                                         KnownKey{"napari", "redo", "Ctrl+Shift+Z"},
                                         KnownKey{"napari", "tool_brush", "2"}, KnownKey{"napari", "tool_brush", "P"},
                                         KnownKey{"napari", "tool_eraser", "1"}, KnownKey{"napari", "tool_eraser", "E"},
                                         KnownKey{"napari", "tool_polygon", "3"}, KnownKey{"napari", "tool_fill", "4"},
                                         KnownKey{"napari", "tool_fill", "F"}, KnownKey{"napari", "tool_none", "6"},
                                         KnownKey{"napari", "tool_none", "Z"}, KnownKey{"napari", "brush_larger", "]"},
                                         KnownKey{"napari", "brush_smaller", "["}, KnownKey{"napari", "swap_hint", "X"},
                                         KnownKey{"napari", "zoom_fit", "Ctrl+R"},
                                         KnownKey{"napari", "hide_overlay", "V"},
                                         KnownKey{"napari", "find_command", "Ctrl+Shift+P"}),
                         nameOf);

QTreeWidgetItem* rowOf(const ShortcutsDialog& dialog, const QString& text) {
    return dialog.findChild<QTreeWidget*>()->findItems(text, Qt::MatchExactly | Qt::MatchRecursive).value(0);
}

TEST_F(KeyBindingsTest, AreListedForEveryAction) {
    const ShortcutsDialog dialog(actions, bound());
    ASSERT_NE(rowOf(dialog, "Open Demo"), nullptr);
    EXPECT_EQ(rowOf(dialog, "Next Picture")->text(1), keyTexts(keys("D; PgDown")));
}

TEST_F(KeyBindingsTest, AreFoundByTheirKey) {
    const ShortcutsDialog dialog(actions, bound());
    dialog.findChild<QLineEdit*>()->setText("ctrl+9");
    EXPECT_FALSE(rowOf(dialog, "Fit to Window")->isHidden());
    EXPECT_TRUE(rowOf(dialog, "Next Picture")->isHidden());
}

TEST_F(KeyBindingsTest, AreEditedFromTheirRow) {
    const ShortcutsDialog dialog(actions, bound());
    auto* tree = dialog.findChild<QTreeWidget*>();
    Q_EMIT tree->itemActivated(rowOf(dialog, "Open Demo"), 0);
    auto* editor = dialog.findChild<ShortcutEditor*>();
    ASSERT_NE(editor, nullptr);
    editor->findChild<QKeySequenceEdit*>()->setKeySequence(QKeySequence("Ctrl+Alt+D"));
    editor->accept();
    EXPECT_EQ(rowOf(dialog, "Open Demo")->text(1), keyTexts(keys("Ctrl+Alt+D")));
}

class ShortcutEditorTest : public KeyBindingsTest {
 protected:
    ShortcutEditor editor{actions, bound(), "open_demo"};
    QKeySequenceEdit* field = editor.findChild<QKeySequenceEdit*>();
    QCheckBox* takeAway = editor.findChild<QCheckBox*>();
    QPushButton* ok = editor.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
};

TEST_F(ShortcutEditorTest, TakesAFreeKey) {
    field->setKeySequence(QKeySequence("Ctrl+Alt+D"));
    EXPECT_TRUE(ok->isEnabled());
    EXPECT_TRUE(takeAway->isHidden());
    editor.accept();
    EXPECT_EQ(shown("open_demo"), "Ctrl+Alt+D");
}

TEST_F(ShortcutEditorTest, WaitsForADecisionAboutAKeyThatIsTaken) {
    field->setKeySequence(QKeySequence("D"));
    EXPECT_FALSE(ok->isEnabled());
    editor.accept();
    EXPECT_EQ(shown("next_picture"), "D; PgDown");
}

TEST_F(ShortcutEditorTest, NamesTheActionThatLosesAKey) {
    field->setKeySequence(QKeySequence("PgDown"));
    QString said;
    for (const QLabel* label : editor.findChildren<QLabel*>())
        said += label->isHidden() ? QString() : label->text();
    EXPECT_TRUE(said.contains("PgDown is a key of \"Next Picture\".")) << said.toStdString();
}

TEST_F(ShortcutEditorTest, TakesAKeyAwayWhenToldTo) {
    field->setKeySequence(QKeySequence("D"));
    takeAway->setChecked(true);
    editor.accept();
    EXPECT_EQ(shown("open_demo"), "D");
    EXPECT_EQ(shown("next_picture"), "PgDown");
}

TEST_F(ShortcutEditorTest, AsksAgainForAnotherKey) {
    field->setKeySequence(QKeySequence("D"));
    takeAway->setChecked(true);
    field->setKeySequence(QKeySequence("A"));
    EXPECT_FALSE(ok->isEnabled());
}

}  // namespace
}  // namespace overlook
