#include "inference/engine/program_description.h"

#include <CLI/CLI.hpp>

#include "inference/core/text_lines.h"

namespace overlook {

namespace {

/// What a value may be: CLI11 gives the name of its type and of each check, "TEXT:{cosine,step}", "INT:INT in [1 - 9]".
struct ValueKind {
    std::string name;
    std::vector<std::string> choices;
    std::string range;

    explicit ValueKind(const CLI::Option& option) {
        const std::string type = option.get_type_name();
        name = type.substr(0, type.find(':'));
        const std::size_t open = type.find(":{");
        if (open != std::string::npos)
            choices = commaSeparated(type.substr(open + 2, type.rfind('}') - open - 2));
        const std::size_t from = type.find(" in [");
        if (from != std::string::npos)
            range = type.substr(from + 5, type.find(']', from) - from - 5);
    }
};

std::string textOf(const CLI::Option& option, const ValueKind& kind) {
    std::string text = option.get_description();
    const auto add = [&text](const std::string& sentence) {
        if (!text.empty() && text.back() != '.')
            text += '.';
        text += (text.empty() ? "" : " ") + sentence;
    };
    if (!kind.range.empty())
        add("In the range " + kind.range + ".");
    if (!option.get_default_str().empty())
        add("Default: " + option.get_default_str() + ".");
    if (option.get_required() && !option.get_positional())
        add("Has to be given.");
    return text;
}

DescribedOption describedOption(const CLI::Option& option) {
    DescribedOption described;
    const ValueKind kind(option);
    for (const std::string& name : option.get_snames())
        described.names.push_back("-" + name);
    for (const std::string& name : option.get_lnames())
        described.names.push_back("--" + name);
    if (option.get_positional())
        described.names = {option.get_name(true, false)};
    else if (option.get_type_size() != 0)
        described.value = kind.name;
    described.choices = kind.choices;
    described.text = textOf(option, kind);
    return described;
}

std::string argumentUsage(const CLI::Option& option) {
    std::string usage = option.get_name(true, false);
    if (option.get_expected_max() >= CLI::detail::expected_max_vector_size)
        usage += "...";
    return option.get_required() ? usage : "[" + usage + "]";
}

DescribedCommand describedCommand(const CLI::App& app) {
    DescribedCommand command;
    command.name = app.get_name();
    command.summary = app.get_description();
    if (app.get_parent() && app.get_footer() != app.get_parent()->get_footer())  // it is handed down
        command.notes = app.get_footer();
    for (const CLI::App* inner : app.get_subcommands([](const CLI::App*) { return true; }))
        command.commands.push_back(describedCommand(*inner));
    if (!command.commands.empty())
        command.usage = "COMMAND ";
    for (const CLI::Option* option : app.get_options()) {
        if (option->get_group().empty())
            continue;
        if (option->get_positional())
            command.usage += argumentUsage(*option) + " ";
        (option->get_positional() ? command.arguments : command.options).push_back(describedOption(*option));
    }
    command.usage += "[OPTIONS]";
    return command;
}

std::vector<ManualSection> sections() {
    return {
        {"EXIT STATUS",
         {{"0", "Done."},
          {"1", "Some inputs failed, each named on standard error; the rest is done."},
          {"2", "Wrong usage."},
          {"3", "The model or the data cannot be used; standard error says why."},
          {"130", "Cancelled."}}},
        {"ENVIRONMENT",
         {{"OMP_WAIT_POLICY",
           "Set to passive unless it is set: threads that wait for work sleep, and leave the cores to other programs."},
          {"RANK, WORLD_SIZE, MASTER_ADDR, MASTER_PORT",
           "Several processes train one network together, as torchrun and others start them."}}},
    };
}

}  // namespace

DescribedProgram describedProgram(const CLI::App& program) {
    DescribedProgram described;
    described.command = describedCommand(program);
    described.command.name = "overlook-engine";
    described.command.summary = "look into neural networks without a window";
    described.command.usage = "COMMAND [ARGUMENTS] [OPTIONS]";
    described.version = OVERLOOK_VERSION;
    described.description = program.get_description() +
                            " It makes attention maps, trains and teaches networks, and measures where they look; the "
                            "window of overlook(1) works through it. A command explains itself with --help.";
    described.sections = sections();
    described.seeAlso = "overlook";
    return described;
}

}  // namespace overlook
