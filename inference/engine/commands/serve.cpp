#include <fcntl.h>
#include <spdlog/spdlog.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <csignal>

#include "inference/core/error.h"
#include "inference/engine/commands/commands.h"
#include "inference/engine/console.h"
#include "inference/engine/engine.h"
#include "inference/engine/handlers.h"
#include "inference/engine/server.h"

namespace overlook {

namespace {

/// Keeps the real standard output for messages and sends everything else that is printed to standard error: one line
/// printed by a library would break the connection.
int takeStandardOutput() {
    const int messages = ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    if (messages < 0 || ::dup2(STDERR_FILENO, STDOUT_FILENO) < 0)
        throw Error(Error::Kind::Engine,
                    OVERLOOK_TEXT("Error",
                                  "Standard output cannot be used for messages. Start the engine with both "
                                  "standard input and output connected."));
    return messages;
}

/// `overlook-engine serve`: the window's partner.
class ServeCommand : public Command {
 public:
    void addOptions(CLI::App& app) override {
        app.add_option("--threads", m_threads, "Threads to compute with; 0 = all cores")
            ->check(CLI::NonNegativeNumber)
            ->capture_default_str();
        app.footer("Speaks JSON-RPC 2.0 in CBOR frames; logs go to standard error. Ends when standard input ends.");
    }

    ExitCode run(CommandEnvironment& environment) override {
        const int messages = takeStandardOutput();
        std::signal(SIGPIPE, SIG_IGN);
        std::signal(SIGINT, SIG_DFL);
        std::signal(SIGTERM, SIG_DFL);
        spdlog::logger& log = environment.console.log();
        log.set_pattern("%Y-%m-%d %H:%M:%S.%e overlook-engine %l: %v");
        Engine engine(m_threads);
        log.info("version {} ready on {}", OVERLOOK_VERSION, engine.welcome().device);
        Server({STDIN_FILENO, messages}, engineHandlers(engine), log).run();
        log.info("ended");
        ::close(messages);
        return ExitCode::Done;
    }

 private:
    int m_threads = 0;
};

}  // namespace

std::unique_ptr<Command> makeServeCommand() {
    return std::make_unique<ServeCommand>();
}

}  // namespace overlook
