#pragma once

#include <optional>
#include <QString>
#include <span>

namespace overlook {

/// What a command is called in one language.
struct CommandTexts {
    QString title;
    QString path;          ///< the menus above it, "View › Map Layers"
    QString related = {};  ///< what it is a part of, "Teach with the Hints"; may be empty
};

/// How well a command answers to what was typed; nothing = not at all. Every word of `query` must occur in the title or
/// the path of one of the languages, or begin a word of what the command is a part of; it counts most in the title and
/// at the beginning of a word there. Case and accents make no difference. An empty query is answered by everything
/// alike.
[[nodiscard]] std::optional<int> matchCommand(const QString& query, std::span<const CommandTexts> languages);

}  // namespace overlook
