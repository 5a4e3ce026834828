#include "app/engine/engine_failures.h"

#include <QFileInfo>

#include "app/engine/remote_failures.h"
#include "inference/protocol/rpc.h"

namespace overlook {

std::optional<Error> problemWith(const EngineCommand& command) {
    const QString& program = command.program;
    if (command.isRemote())
        return program.isEmpty() ? std::optional(noSsh()) : std::nullopt;
    if (program.isEmpty())
        return Error(Error::Kind::Missing,
                     OVERLOOK_TEXT("Error",
                                   "The program overlook-engine, which does the computing, was not found. Install it "
                                   "beside Overlook, or let OVERLOOK_ENGINE name it."));
    const QFileInfo file(program);
    if (!file.isFile())
        return Error(Error::Kind::Missing,
                     OVERLOOK_TEXT("Error",
                                   "The engine program %1 is not there. Install Overlook again, or let OVERLOOK_ENGINE "
                                   "name the right file."),
                     {program.toStdString()});
    if (!file.isExecutable())
        return Error(Error::Kind::Engine,
                     OVERLOOK_TEXT("Error",
                                   "The engine program %1 may not be executed. Give it the permission to run, or "
                                   "install Overlook again."),
                     {program.toStdString()});
    return std::nullopt;
}

Error didNotStart(const EngineCommand& command, const QString& reason) {
    return Error(Error::Kind::Engine,
                 OVERLOOK_TEXT("Error",
                               "The engine program %1 could not be started: %2. Install Overlook again, or let "
                               "OVERLOOK_ENGINE name the right file."),
                 {command.program.toStdString(), reason.toStdString()});
}

Error doesNotAnswer(const EngineCommand& command) {
    if (command.isRemote())
        return remoteDoesNotAnswer(command);
    return Error(Error::Kind::Engine,
                 OVERLOOK_TEXT("Error",
                               "The engine %1 started but does not answer. Check that it is Overlook's engine, and try "
                               "again."),
                 {command.program.toStdString()});
}

Error notOurEngine(const EngineCommand& command, const Error& why) {
    if (command.isRemote())
        return notOurRemoteEngine(command);
    return Error(
        Error::Kind::Protocol,
        OVERLOOK_TEXT("Error",
                      "The program %1 does not talk like Overlook's engine (%2) Install Overlook again, or let "
                      "OVERLOOK_ENGINE name the right file."),
        {command.program.toStdString(), why.what()});
}

bool isOtherVersion(const EngineCommand& command, const Welcome& welcome) {
    return welcome.protocol != kProtocolVersion || (command.isRemote() && welcome.version != OVERLOOK_VERSION);
}

Error otherVersion(const EngineCommand& command, const Welcome& welcome) {
    if (command.isRemote())
        return otherRemoteVersion(command, welcome);
    return Error(Error::Kind::Protocol,
                 OVERLOOK_TEXT("Error",
                               "The engine %1 has version %2, which does not fit this window (%3). Install the same "
                               "version of both."),
                 {command.program.toStdString(), welcome.version, OVERLOOK_VERSION});
}

Error stoppedUnexpectedly(const EngineCommand& command, const std::string& how, const std::string& lastWords) {
    if (command.isRemote())
        return lineLost(command, lastWords);
    return Error(Error::Kind::Engine,
                 OVERLOOK_TEXT("Error",
                               "The engine stopped unexpectedly (%1). It is started again by itself; nothing in the "
                               "window is lost. Its last message: %2"),
                 {how, lastWords});
}

Error stoppedWhileWorking(const EngineEnd& end) {
    return Error(Error::Kind::Engine,
                 OVERLOOK_TEXT("Error",
                               "The engine stopped while it worked (%1). What was finished is kept; start again when "
                               "you like. Its last message: %2"),
                 {end.how, end.lastWords});
}

Error gaveUp(const EngineEnd& end) {
    return Error(Error::Kind::Engine,
                 OVERLOOK_TEXT("Error",
                               "The engine stopped three times (%1) while it worked on this, so it was given up. Try a "
                               "smaller picture or another model. Its last message: %2"),
                 {end.how, end.lastWords});
}

Error doesNotStay(const EngineEnd& end) {
    return Error(
        Error::Kind::Engine,
        OVERLOOK_TEXT("Error",
                      "The engine was started three times and stopped each time (%1). Install Overlook and its "
                      "packages again. Its last message: %2"),
        {end.how, end.lastWords});
}

Error cancelledError() {
    return Error(Error::Kind::Cancelled,
                 OVERLOOK_TEXT("Error", "Stopped as you asked; everything finished so far is kept."));
}

}  // namespace overlook
