#include <algorithm>

#include "inference/core/program_page.h"

namespace overlook {

namespace {

std::string quoted(const std::string& word) {
    return "'" + word + "'";
}

std::string joined(const std::vector<std::string>& words, const char* between) {
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : between) + word;
    return text;
}

std::vector<std::string> quotedAll(std::vector<std::string> words) {
    std::transform(words.begin(), words.end(), words.begin(), quoted);
    return words;
}

/// Writes the branches of the function for one command after another.
class Branches {
 public:
    explicit Branches(std::string offer) : m_offer(std::move(offer)) {}

    /// `path` is empty for the program, "/project/create" for a command in a command.
    void add(const DescribedCommand& command, const std::string& path) {
        std::vector<std::string> words;
        for (const DescribedCommand& inner : command.commands)
            words.push_back(inner.name);
        for (const DescribedOption& argument : command.arguments)
            words.insert(words.end(), argument.choices.begin(), argument.choices.end());
        for (const DescribedOption& option : command.options) {
            words.insert(words.end(), option.names.begin(), option.names.end());
            addValues(option, path);
        }
        m_words += "        " + quoted(path) + ") " + m_offer + " " + joined(quotedAll(words), " ") + " ;;\n";
        for (const DescribedCommand& inner : command.commands) {
            m_paths.push_back(path + "/" + inner.name);
            add(inner, m_paths.back());
        }
    }

    [[nodiscard]] std::string paths() const { return joined(quotedAll(m_paths), " | "); }
    [[nodiscard]] const std::string& values() const { return m_values; }
    [[nodiscard]] const std::string& words() const { return m_words; }

 private:
    void addValues(const DescribedOption& option, const std::string& path) {
        if (option.value.empty())
            return;
        std::vector<std::string> places = option.names;
        for (std::string& place : places)
            place = quoted(path + " " + place);
        const std::string offer = option.choices.empty() ? "" : m_offer + " " + joined(quotedAll(option.choices), " ");
        m_values +=
            "        " + joined(places, " | ") + ") " + offer + (offer.empty() ? "return ;;\n" : "; return ;;\n");
    }

    std::string m_offer;
    std::vector<std::string> m_paths;
    std::string m_values;
    std::string m_words;
};

}  // namespace

std::string bashCompletion(const DescribedProgram& program) {
    const std::string& name = program.command.name;
    std::string function = "_" + name;
    std::replace(function.begin(), function.end(), '-', '_');
    Branches branches(function + "_offer");
    branches.add(program.command, "");
    std::string text = "# bash completion for " + name + "\n\n";
    text += function + "_offer() {\n    local word\n    for word in \"$@\"; do\n";
    text += "        [[ $word == \"$current\"* ]] && COMPREPLY+=(\"${word// /\\\\ }\")\n    done\n    return 0\n}\n\n";
    text += function + "() {\n    COMPREPLY=()\n";
    text += "    local current=\"${COMP_WORDS[COMP_CWORD]}\" previous=\"${COMP_WORDS[COMP_CWORD - 1]}\" command= i\n";
    text += "    # --option=value comes as three words\n";
    text += "    [[ $previous == '=' && $COMP_CWORD -gt 2 ]] && previous=\"${COMP_WORDS[COMP_CWORD - 2]}\"\n";
    text += "    [[ $current == '=' ]] && current=\n";
    if (!branches.paths().empty())
        text +=
            "    for ((i = 1; i < COMP_CWORD; ++i)); do\n        case \"$command/${COMP_WORDS[i]}\" in\n            " +
            branches.paths() + ") command+=\"/${COMP_WORDS[i]}\" ;;\n        esac\n    done\n";
    text += "    case \"$command $previous\" in\n" + branches.values() + "    esac\n";
    text += "    case \"$command\" in\n" + branches.words() + "    esac\n}\n\n";
    return text + "complete -o default -F " + function + " " + name + "\n";
}

}  // namespace overlook
