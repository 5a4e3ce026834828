#include <algorithm>
#include <cctype>

#include "inference/core/program_page.h"
#include "inference/core/text_lines.h"

namespace overlook {

namespace {

/// Text as roff prints it: hyphens stay the characters that can be copied into a shell.
std::string roff(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (c == '\\')
            out += "\\e";
        else if (c == '-')
            out += "\\-";
        else
            out += c;
    }
    const bool isRequest = !out.empty() && (out.front() == '.' || out.front() == '\'');
    return isRequest ? "\\&" + out : out;
}

/// Running text: a line break of the source is a blank.
std::string paragraph(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    return roff(std::string(withoutBlanks(text)));
}

std::string bold(const std::string& text) {
    return "\\fB" + roff(text) + "\\fR";
}

std::string upper(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::toupper(c); });
    return text;
}

std::string capitalised(std::string text) {
    if (!text.empty())
        text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
    return text;
}

std::string entry(const std::string& head, const std::string& text) {
    return ".TP\n" + head + "\n" + (text.empty() ? "\\&" : text) + "\n";
}

std::string optionHead(const DescribedOption& option) {
    std::string head;
    for (const std::string& name : option.names)
        head += (head.empty() ? "" : ", ") + bold(name);
    return option.value.empty() ? head : head + " \\fI" + roff(option.value) + "\\fR";
}

std::string optionText(const DescribedOption& option) {
    std::string text = paragraph(option.text);
    if (option.choices.empty())
        return text;
    if (!text.empty() && text.back() != '.')
        text += '.';
    return text + (text.empty() ? "" : " ") + "One of: " + paragraph(commaJoined(option.choices)) + ".";
}

std::string optionEntries(const DescribedCommand& command) {
    std::string page;
    for (const std::vector<DescribedOption>* list : {&command.arguments, &command.options})
        for (const DescribedOption& option : *list)
            page += entry(optionHead(option), optionText(option));
    return page;
}

std::string commandPart(const DescribedCommand& command, const std::string& prefix) {
    const std::string name = prefix + command.name;
    std::string page = ".SS \"" + roff(name + (command.usage.empty() ? "" : " " + command.usage)) + "\"\n";
    page += capitalised(paragraph(command.summary)) + ".\n" + optionEntries(command);
    if (!command.notes.empty())
        page += ".PP\n" + paragraph(command.notes) + "\n";
    for (const DescribedCommand& inner : command.commands)
        page += commandPart(inner, name + " ");
    return page;
}

}  // namespace

std::string manualPage(const DescribedProgram& program) {
    const DescribedCommand& command = program.command;
    std::string page = ".TH " + roff(upper(command.name)) + " 1 \"\" \"Overlook " + roff(program.version) +
                       "\" \"User Commands\"\n.nh\n.ad l\n";  // file names and options are not to be broken
    page += ".SH NAME\n" + roff(command.name) + " \\- " + paragraph(command.summary) + "\n";
    page += ".SH SYNOPSIS\n" + bold(command.name) + " " + roff(command.usage) + "\n";
    page += ".SH DESCRIPTION\n" + paragraph(program.description) + "\n";
    page += ".SH OPTIONS\n" + optionEntries(command);
    if (!command.commands.empty())
        page += ".SH COMMANDS\n";
    for (const DescribedCommand& inner : command.commands)
        page += commandPart(inner, "");
    for (const ManualSection& section : program.sections) {
        page += ".SH " + section.title + "\n";
        for (const ManualSection::Entry& one : section.entries)
            page += entry(bold(one.name), paragraph(one.text));
    }
    return page + ".SH SEE ALSO\n" + bold(program.seeAlso) + "(1)\n";
}

}  // namespace overlook
