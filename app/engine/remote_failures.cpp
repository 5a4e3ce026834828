#include "app/engine/remote_failures.h"

#include <utility>

#include "inference/protocol/rpc.h"

namespace overlook {

namespace {

constexpr int kNotExecutable = 126;  ///< of every POSIX shell
constexpr int kNotFound = 127;
constexpr int kSshFailed = 255;  ///< of ssh itself; all others are those of the program at its other end

Error failure(std::string pattern, std::vector<std::string> arguments) {
    return Error(Error::Kind::Engine, std::move(pattern), std::move(arguments));
}

/// ssh speaks English whatever the language of the desktop is.
Error refusedBySsh(const std::string& host, std::string words) {
    if (!words.empty() && words.back() == '.')
        words.pop_back();  // it stands in brackets
    const auto says = [&words](const char* text) { return words.find(text) != std::string::npos; };
    if (says("Could not resolve hostname"))
        return failure(
            OVERLOOK_TEXT("Error", "There is no machine “%1” (%2). Correct its name, or add it to ~/.ssh/config."),
            {host, words});
    if (says("Host key verification failed"))
        return failure(OVERLOOK_TEXT("Error",
                                     "The machine %1 is not known here yet, or is not the one that it was (%2). Run "
                                     "“ssh %1” once in a terminal, check what it asks, and connect again."),
                       {host, words});
    if (says("Permission denied") || says("Too many authentication failures"))
        return failure(OVERLOOK_TEXT("Error",
                                     "%1 does not let you in without a password (%2). Overlook never asks for one: set "
                                     "up login with a key, for example with “ssh-copy-id %1”, and connect again."),
                       {host, words});
    return failure(OVERLOOK_TEXT("Error",
                                 "%1 cannot be reached (%2). Check that “ssh %1” works in a terminal, and connect "
                                 "again."),
                   {host, words});
}

}  // namespace

Error noSsh() {
    return Error(Error::Kind::Missing,
                 OVERLOOK_TEXT("Error",
                               "The program ssh, which connects to other machines, was not found. Install OpenSSH's "
                               "client (the package openssh-client), and connect again."));
}

Error didNotConnect(const EngineCommand& command, int exitCode, const std::string& lastWords) {
    const std::string host = command.host.toStdString();
    const std::string program = command.hostProgram.toStdString();
    if (exitCode == kSshFailed)
        return refusedBySsh(host, lastWords);
    if (exitCode == kNotFound)
        return failure(OVERLOOK_TEXT("Error",
                                     "There is no program “%2” on %1. Install Overlook's engine there (the package "
                                     "overlook-engine), or say where it is under Engine > Connect through SSH."),
                       {host, program});
    if (exitCode == kNotExecutable)
        return failure(OVERLOOK_TEXT("Error",
                                     "The program “%2” on %1 may not be executed, or is for another kind of machine "
                                     "(%3). Install Overlook's engine there again."),
                       {host, program, lastWords});
    return failure(
        OVERLOOK_TEXT("Error",
                      "The engine on %1 ended before it was ready (exit code %2). Run “ssh %1 %3 devices” in "
                      "a terminal to see why. Its last message: %4"),
        {host, std::to_string(exitCode), program, lastWords});
}

Error remoteDoesNotAnswer(const EngineCommand& command) {
    return failure(OVERLOOK_TEXT("Error",
                                 "The engine on %1 started but does not answer. Check that “%2” there is Overlook's "
                                 "engine, and connect again."),
                   {command.host.toStdString(), command.hostProgram.toStdString()});
}

Error notOurRemoteEngine(const EngineCommand& command) {
    return Error(
        Error::Kind::Protocol,
        OVERLOOK_TEXT("Error",
                      "%1 says something before Overlook's engine does, or “%2” there is another program. See "
                      "that “ssh %1 true” prints nothing (what ~/.bashrc there prints is the usual cause), and "
                      "connect again."),
        {command.host.toStdString(), command.hostProgram.toStdString()});
}

Error otherRemoteVersion(const EngineCommand& command, const Welcome& welcome) {
    return Error(Error::Kind::Protocol,
                 OVERLOOK_TEXT("Error",
                               "The engine on %1 has version %2 (protocol %3), and this window version %4 (protocol "
                               "%5). Install the same version of Overlook on both machines, and connect again."),
                 {command.host.toStdString(), welcome.version, std::to_string(welcome.protocol), OVERLOOK_VERSION,
                  std::to_string(kProtocolVersion)});
}

Error lineLost(const EngineCommand& command, const std::string& lastWords) {
    return failure(OVERLOOK_TEXT("Error",
                                 "The line to the engine on %1 was lost. It is connected again by itself; nothing in "
                                 "the window is lost. Its last message: %2"),
                   {command.host.toStdString(), lastWords});
}

}  // namespace overlook
