#include "app/window/class_actions.h"

#include <functional>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include "app/window/actions.h"
#include "app/window/merge_classes_dialog.h"
#include "tests/app/controllers/workspace_hints_fixture.h"

namespace overlook {
namespace {

class ClassActionsTest : public test::WorkspaceHintsTest {
 protected:
    [[nodiscard]] bool openClasses(const QStringList& names) {
        writePictures({"a.ppm", "b.ppm"});
        if (!openNewProject())
            return false;
        for (const QString& name : names)
            workspace.classes().add(name);
        return test::eventually(
            [&] { return document.dataClasses().size() == static_cast<std::size_t>(1 + names.size()); });
    }
    [[nodiscard]] bool isOnOffer() const { return actions.action("merge_class").isEnabled(); }
    /// Chooses the action, and does this with the dialog once it says what would change.
    void merge(const std::function<void(MergeClassesDialog&)>& use) {
        bool isOpen = false;
        QTimer::singleShot(0, &window, [&] {
            auto* dialog = qobject_cast<MergeClassesDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            isOpen = true;
            use(*dialog);
        });
        actions.action("merge_class").trigger();
        EXPECT_TRUE(isOpen);
    }
    [[nodiscard]] static QPushButton* agree(const MergeClassesDialog& dialog) {
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->text() == QLatin1String("&Merge"))
                return button;
        return nullptr;
    }
    [[nodiscard]] static bool isReady(const MergeClassesDialog& dialog) {
        return test::eventually([&dialog] { return agree(dialog)->isEnabled(); });
    }
    [[nodiscard]] static QString textsOf(const MergeClassesDialog& dialog) {
        QString texts;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            texts += label->text() + u'\n';
        return texts;
    }

    QWidget window;
    Actions actions{window};
    ClassActions classActions{actions, workspace, window};
};

TEST_F(ClassActionsTest, OfferNoMergeOfTheOnlyClass) {
    EXPECT_FALSE(isOnOffer());
    ASSERT_TRUE(openClasses({}));
    EXPECT_FALSE(isOnOffer());
    workspace.classes().add(QStringLiteral("car"));
    EXPECT_TRUE(test::eventually([this] { return isOnOffer(); }));
}

TEST_F(ClassActionsTest, OfferNoMergeWhereTheProjectIsReadOnly) {
    ASSERT_TRUE(openClasses({QStringLiteral("car")}));
    ProjectState state = *document.project();
    state.isWritable = false;
    document.setProject(state);
    EXPECT_FALSE(isOnOffer());
}

TEST_F(ClassActionsTest, MergeIntoTheOtherClasses) {
    ASSERT_TRUE(openClasses({QStringLiteral("car"), QStringLiteral("tree")}));
    document.selectClass(*document.dataClasses().idOf("car"));
    merge([](MergeClassesDialog& dialog) {
        const auto* into = dialog.findChild<QComboBox*>();
        ASSERT_NE(into, nullptr);
        EXPECT_EQ(into->count(), 2);
        EXPECT_EQ(into->findText(QStringLiteral("car")), -1);
        dialog.reject();
    });
    EXPECT_EQ(document.dataClasses().size(), 3U);
}

TEST_F(ClassActionsTest, SayWhatContradictsAndMerge) {
    ASSERT_TRUE(openClasses({QStringLiteral("car")}));
    const int boat = *document.dataClasses().idOf("boat");
    const int car = *document.dataClasses().idOf("car");
    document.selectClass(boat);
    draw(test::square({0, 0}, 3));
    document.selectClass(car);
    draw(test::square({0, 0}, 2), Hint::Ignore);
    ASSERT_TRUE(isSaved());
    merge([](MergeClassesDialog& dialog) {
        EXPECT_TRUE(isReady(dialog));
        EXPECT_TRUE(textsOf(dialog).contains(QStringLiteral("4 pixel"))) << textsOf(dialog).toStdString();
        EXPECT_TRUE(textsOf(dialog).contains(QStringLiteral("Files outside the project")))
            << textsOf(dialog).toStdString();
        agree(dialog)->click();
    });
    ASSERT_TRUE(test::eventually([&] { return !document.dataClasses().find(car) && hints.isReady(); }));
    EXPECT_EQ(document.hints().hint(boat).count(Hint::Attend), 9);
    EXPECT_FALSE(isOnOffer());
}

}  // namespace
}  // namespace overlook
