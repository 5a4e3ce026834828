#pragma once

#include <string>
#include <vector>

namespace overlook {

/// An option of a program, or an argument, as its help names it.
struct DescribedOption {
    std::vector<std::string> names;    ///< "-q", "--quiet"; of an argument its one name
    std::string value;                 ///< "FILE"; empty = takes none
    std::vector<std::string> choices;  ///< the values it takes; empty = any
    std::string text;                  ///< a sentence for people
};

/// A command of a program, or the program itself.
struct DescribedCommand {
    std::string name;
    std::string summary;
    std::string usage;  ///< what follows the name, "MODEL IMAGE... [OPTIONS]"
    std::vector<DescribedOption> arguments;
    std::vector<DescribedOption> options;
    std::string notes;
    std::vector<DescribedCommand> commands;
};

/// A part of the manual page below the options. The names of the entries are set in bold.
struct ManualSection {
    struct Entry {
        std::string name;
        std::string text;
    };
    std::string title;  ///< "EXIT STATUS"
    std::vector<Entry> entries;
};

/// What is said about a program outside of it. Made from the tables that its command line is parsed by.
struct DescribedProgram {
    DescribedCommand command;
    std::string version;
    std::string description;
    std::vector<ManualSection> sections;
    std::string seeAlso;  ///< name of a program with a page of its own
};

/// The page for man(1), section 1.
[[nodiscard]] std::string manualPage(const DescribedProgram& program);

/// Completion of commands, options and their values for bash; anything else is completed as a file name.
[[nodiscard]] std::string bashCompletion(const DescribedProgram& program);

}  // namespace overlook
