#include "app/engine/remote_host.h"

#include <gtest/gtest.h>
#include <QProcess>

#include "app/engine/remote_failures.h"

namespace overlook {
namespace {

/// What a shell of the other machine makes of the command's last argument.
QStringList wordsThere(const RemoteHost& host) {
    QProcess shell;
    shell.setEnvironment({QStringLiteral("HOME=/home/me")});
    shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"), QStringLiteral("printf '%s\\n' ") + engineCommand(host).arguments.last()});
    shell.waitForFinished();
    return QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

TEST(RemoteHost, IsReachedWithoutEverAskingForAPassword) {
    const EngineCommand command = engineCommand({QStringLiteral("me@gpu-box")});
    EXPECT_TRUE(command.arguments.contains(QStringLiteral("BatchMode=yes")));
    EXPECT_TRUE(command.isRemote());
    EXPECT_EQ(command.arguments.at(command.arguments.size() - 3), "--");
    EXPECT_EQ(command.arguments.at(command.arguments.size() - 2), "me@gpu-box");
}

TEST(RemoteHost, StartsTheProgramThatWasNamedWhateverItsName) {
    EXPECT_EQ(wordsThere({"h"}), (QStringList{"overlook-engine", "serve"}));
    EXPECT_EQ(wordsThere({"h", "~/my engine"}), (QStringList{"/home/me/my engine", "serve"}));
    EXPECT_EQ(wordsThere({"h", "it's; rm $HOME `x`"}), (QStringList{"it's; rm $HOME `x`", "serve"}));
}

TEST(RemoteHost, ThatIsAnOptionOfSshIsNone) {
    EXPECT_TRUE(isHostName("me@gpu-box"));
    EXPECT_FALSE(isHostName("-oProxyCommand=x"));
    EXPECT_FALSE(isHostName("two words"));
    EXPECT_FALSE(isHostName(""));
}

/// What ssh or the other machine says, and words of the sentence that has to come of it.
struct Failed {
    const char* name;
    int exitCode;
    const char* said;
    const char* sentence;
};

class RemoteFailure : public testing::TestWithParam<Failed> {};

TEST_P(RemoteFailure, HasASentenceWithTheMachineAndWhatToDo) {
    const Error error = didNotConnect(engineCommand({QStringLiteral("gpu-box")}), GetParam().exitCode, GetParam().said);
    const std::string sentence = error.what();
    EXPECT_NE(sentence.find("gpu-box"), std::string::npos) << sentence;
    EXPECT_NE(sentence.find(GetParam().sentence), std::string::npos) << sentence;
}

INSTANTIATE_TEST_SUITE_P(
    AllWays, RemoteFailure,
    testing::Values(
        Failed{"NoSuchMachine", 255, "ssh: Could not resolve hostname gpu-box: Name or service not known",
               "There is no machine"},
        Failed{"NoLogin", 255, "me@gpu-box: Permission denied (publickey,password).", "ssh-copy-id gpu-box"},
        Failed{"TooManyKeys", 255, "Received disconnect: Too many authentication failures", "ssh-copy-id gpu-box"},
        Failed{"UnknownKey", 255, "Host key verification failed.", "“ssh gpu-box” once in a terminal"},
        Failed{"Off", 255, "ssh: connect to host gpu-box port 22: Connection timed out", "cannot be reached"},
        Failed{"NoProgram", 127, "bash: overlook-engine: command not found", "There is no program “overlook-engine”"},
        Failed{"OtherMachine", 126, "cannot execute binary file: Exec format error", "may not be executed"},
        Failed{"Crash", 1, "out of memory", "exit code 1"}),
    [](const auto& way) { return std::string(way.param.name); });

}  // namespace
}  // namespace overlook
