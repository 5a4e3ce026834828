#include "inference/engine/command_line.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <vector>

#include "inference/core/error.h"
#include "inference/core/job_control.h"
#include "inference/engine/command.h"
#include "inference/engine/commands/commands.h"
#include "inference/engine/console.h"
#include "inference/engine/failure.h"
#include "inference/engine/interrupt.h"

namespace overlook {

namespace {

const std::vector<CommandEntry>& commandTable() {
    static const std::vector<CommandEntry> table{
        {"serve", "answer a window's requests on standard input and output", makeServeCommand, false},
        {"devices", "what this machine computes on", makeDevicesCommand, true},
        {"networks", "the networks that are built in", makeNetworksCommand, true},
        {"methods", "the attention methods", makeMethodsCommand, true},
        {"inspect", "task, input, classes and layers of a model", makeInspectCommand, true},
        {"classify", "most probable classes of pictures", makeClassifyCommand, true},
        {"segment", "class of every pixel of pictures", makeSegmentCommand, true},
        {"explain", "attention maps of pictures", makeExplainCommand, true},
        {"channels", "a network's own attention over its channels", makeChannelsCommand, true},
        {"convert", "weights from one file format to another", makeConvertCommand, true},
        {"data", "what a data set holds and what is wrong with it", makeDataCommand, true},
        {"annotations", "check annotation files, and convert them to another format", makeAnnotationsCommand, true},
        {"scenes", "generate a picture set with known truth", makeScenesCommand, true},
        {"train", "train a network, with maps after every epoch", makeTrainCommand, true},
        {"teach", "teach a trained network with hints, in its last layers or as a whole", makeTeachCommand, true},
        {"accumulate", "accumulate the maps of a run's epochs (OAA)", makeAccumulateCommand, true},
        {"evaluate", "how well maps or masks agree with the truth", makeEvaluateCommand, true},
        {"sanity", "whether maps depend on what a network has learnt", makeSanityCommand, true},
        {"pseudo-labels", "masks made of maps, for segmentation networks to learn from", makePseudoLabelsCommand, true},
        {"project", "make, describe, check and mend project files", makeProjectCommand, true},
        {"manual", "the manual page of this program, or its completion for bash", makeManualCommand, false},
    };
    return table;
}

/// A command with its part of the command line. The options are bound to the command, which therefore stays in place.
struct OfferedCommand {
    std::unique_ptr<Command> command;
    CLI::App* app = nullptr;
};

std::vector<OfferedCommand> offerCommands(CLI::App& program, Console& console) {
    std::vector<OfferedCommand> offered;
    for (const CommandEntry& entry : commandTable()) {
        OfferedCommand one{entry.create(), program.add_subcommand(entry.name, entry.summary)};
        one.command->addOptions(*one.app);
        if (entry.hasResults) {
            one.app->add_flag_callback(
                "--json", [&console] { console.setJson(true); }, "Print one JSON value a line instead of a table");
            one.app->add_flag_callback(
                "-q,--quiet", [&console] { console.setQuiet(true); }, "Show no progress");
        }
        offered.push_back(std::move(one));
    }
    return offered;
}

ExitCode exitCodeOf(const Error& error) {
    switch (error.kind()) {
        case Error::Kind::Cancelled:
            return ExitCode::Cancelled;
        case Error::Kind::BadRequest:
            return ExitCode::WrongUsage;
        default:
            return ExitCode::Unusable;
    }
}

ExitCode runCommand(Command& command, Console& console) {
    JobControl job([&console](double fraction, const Sentence& step) { console.showProgress(fraction, step); });
    const Interrupt interrupt(job);
    CommandEnvironment environment{console, job};
    try {
        return command.run(environment);
    } catch (const std::exception& exception) {
        const Error error = failureOf(exception);
        if (error.kind() == Error::Kind::Cancelled)
            console.note(error.sentence());
        else
            console.fail(error);
        return exitCodeOf(error);
    }
}

ExitCode parseAndRun(int argc, char** argv) {
    Console console;
    CLI::App program("Look into segmentation and classification networks without a window.");
    program.set_version_flag("--version", OVERLOOK_VERSION);
    program.require_subcommand(1);
    program.footer("Every command explains itself: overlook-engine COMMAND --help");
    const std::vector<OfferedCommand> commands = offerCommands(program, console);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return program.exit(error, std::cout, std::cerr) == 0 ? ExitCode::Done : ExitCode::WrongUsage;
    }
    for (const OfferedCommand& offered : commands)
        if (offered.app->parsed())
            return runCommand(*offered.command, console);
    return ExitCode::WrongUsage;
}

}  // namespace

int runCommandLine(int argc, char** argv) {
    try {
        return static_cast<int>(parseAndRun(argc, argv));
    } catch (const std::exception& exception) {
        std::cerr << "error: " << failureOf(exception).what() << '\n';
        return static_cast<int>(ExitCode::Unusable);
    }
}

}  // namespace overlook
