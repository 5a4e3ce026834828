#include "app/window/remote_dialog.h"

#include <gtest/gtest.h>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

#include "app/controllers/remote_controller.h"
#include "app/views/status_text.h"
#include "app/window/actions.h"
#include "app/window/known_hosts.h"
#include "app/window/language.h"
#include "app/window/remote_actions.h"
#include "tests/app/controllers/workspace_fixture.h"
#include "tests/support/ssh_server.h"

namespace overlook {
namespace {

using test::eventually;

class RemoteDialogTest : public test::WorkspaceTest {
 protected:
    void SetUp() override { OVERLOOK_NEED_SSH(ssh); }

    [[nodiscard]] std::unique_ptr<RemoteDialog> dialog() {
        auto made = std::make_unique<RemoteDialog>(workspace.remote(), settings);
        made->setSshConfiguration(ssh.configuration());
        return made;
    }
    [[nodiscard]] static QPushButton& button(const RemoteDialog& dialog, const char* text) {
        for (QPushButton* each : dialog.findChildren<QPushButton*>())
            if (each->text() == QLatin1String(text))
                return *each;
        throw std::logic_error("there is no such button");
    }
    [[nodiscard]] static bool says(const RemoteDialog& dialog, const QString& words) {
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (label->text().contains(words))
                return true;
        return false;
    }
    /// Enters a machine with the fake engine on it.
    void enter(const RemoteDialog& dialog, const char* host) const {
        dialog.findChild<QComboBox*>()->setEditText(QLatin1String(host));
        const auto lines = dialog.findChildren<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly);
        ASSERT_EQ(lines.size(), 2);
        lines[0]->setText(fakeEngine());
        lines[1]->setText(ssh.path("cache"));
    }
    [[nodiscard]] QString status() { return StatusText::engine(workspace.remote(), QStringLiteral("a GPU")); }

    test::SshServer ssh;
    QSettings settings{path("settings.ini"), QSettings::IniFormat};
};

TEST_F(RemoteDialogTest, WhatGoesOnRunningHereSaysSoInTheLanguageOfTheWindow) {
    Language language;
    language.use(QStringLiteral("en"));
    QWidget window;
    const Actions actions(window);
    new RemoteActions(actions, workspace, settings, window);
    workspace.remote().connectTo({QStringLiteral("gpu-box"), fakeEngine(), ssh.path("cache"), ssh.configuration()});
    const QAction& train = actions.action("train");
    ASSERT_TRUE(eventually([&train] { return train.statusTip() == "Runs on this machine, not on gpu-box."; }));
    language.use(QStringLiteral("de"));
    EXPECT_TRUE(eventually([&train] { return train.statusTip().startsWith("Läuft"); }))
        << train.statusTip().toStdString();
    language.use(QStringLiteral("en"));
}

TEST_F(RemoteDialogTest, ConnectsClosesAndIsRemembered) {
    const auto first = dialog();
    enter(*first, "gpu-box");
    button(*first, "&Connect").click();
    EXPECT_TRUE(says(*first, "Connecting to gpu-box"));
    EXPECT_EQ(status(), QStringLiteral("Engine: connecting to gpu-box …"));
    ASSERT_TRUE(eventually([&first] { return first->result() == QDialog::Accepted; }));
    ASSERT_TRUE(eventually([this] { return workspace.remote().state() == RemoteController::State::Connected; }));
    EXPECT_EQ(status(), QStringLiteral("Engine: gpu-box · a GPU"));
    const auto second = dialog();
    EXPECT_EQ(second->findChild<QComboBox*>()->currentText(), "gpu-box");
    EXPECT_TRUE(says(*second, "Models are computed on gpu-box."));
    EXPECT_EQ(knownHosts(settings).front().program, fakeEngine());
}

TEST_F(RemoteDialogTest, StaysAndSaysWhyItDidNotConnect) {
    const auto shown = dialog();
    enter(*shown, "stranger");
    button(*shown, "&Connect").click();
    ASSERT_TRUE(eventually([&shown] { return says(*shown, "ssh-copy-id stranger"); }));
    EXPECT_TRUE(button(*shown, "&Connect").isEnabled());
    EXPECT_EQ(status(), QStringLiteral("a GPU"));
    EXPECT_TRUE(knownHosts(settings).empty());
}

TEST_F(RemoteDialogTest, Disconnects) {
    const auto shown = dialog();
    EXPECT_FALSE(button(*shown, "&Disconnect").isEnabled());
    enter(*shown, "gpu-box");
    button(*shown, "&Connect").click();
    ASSERT_TRUE(eventually([this] { return workspace.remote().state() == RemoteController::State::Connected; }));
    button(*shown, "&Disconnect").click();
    EXPECT_EQ(workspace.remote().state(), RemoteController::State::Here);
    EXPECT_TRUE(says(*shown, "Models are computed on this machine."));
}

TEST_F(RemoteDialogTest, ConnectsToNothingThatIsNoMachine) {
    const auto shown = dialog();
    for (const char* name : {"", "-oProxyCommand=x", "two words"}) {
        enter(*shown, name);
        EXPECT_FALSE(button(*shown, "&Connect").isEnabled()) << name;
    }
}

TEST_F(RemoteDialogTest, KnowsTheMachinesOfBeforeTheNewestFirst) {
    rememberHost(settings, {"a", "engine-a", "cache-a"});
    rememberHost(settings, {"b", "engine-b", "cache-b"});
    rememberHost(settings, {"a", "engine-c", "cache-c"});
    ASSERT_EQ(knownHosts(settings).size(), 2U);
    const auto shown = dialog();
    const auto lines = shown->findChildren<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly);
    EXPECT_EQ(lines[0]->text(), "engine-c");
    Q_EMIT shown->findChild<QComboBox*>()->textActivated("b");
    EXPECT_EQ(lines[0]->text(), "engine-b");
    EXPECT_EQ(lines[1]->text(), "cache-b");
}

}  // namespace
}  // namespace overlook
