#include "app/window/commands.h"

#include <algorithm>
#include <array>
#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QStringList>
#include <string_view>

#include "app/document/document.h"
#include "app/window/actions.h"

namespace overlook {

namespace {

/// Gives the texts their context.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandPalette)
};

/// The entry that opens a menu.
const ActionEntry& openerOf(MenuId menu) {
    const auto table = actionTable();
    return *std::find_if(table.begin(), table.end(), [menu](const ActionEntry& entry) { return entry.opens == menu; });
}

/// The menus above an entry, from the bar down, as `titleOf` names them.
template <typename TitleOf>
QString pathTo(const ActionEntry& entry, TitleOf titleOf) {
    QStringList titles;
    for (MenuId menu = entry.menu; menu != MenuId::Bar; menu = openerOf(menu).menu)
        titles.prepend(plainText(titleOf(openerOf(menu))));
    return titles.join(QStringLiteral(" › "));
}

/// Parts of teaching whose names do not say so.
constexpr std::array<std::string_view, 5> kPartsOfTeaching{"compare_lesson", "accept_lesson", "discard_lesson",
                                                           "hint_effect", "compare_versions"};

/// What the entry is a part of, as `titleOf` names it; empty = nothing.
template <typename TitleOf>
QString relatedTo(const ActionEntry& entry, TitleOf titleOf) {
    if (std::find(kPartsOfTeaching.begin(), kPartsOfTeaching.end(), entry.id) == kPartsOfTeaching.end())
        return {};
    const auto table = actionTable();
    const auto isTeaching = [](const ActionEntry& candidate) { return std::string_view(candidate.id) == "teach"; };
    return plainText(titleOf(*std::find_if(table.begin(), table.end(), isTeaching)));
}

Command commandOf(const ActionEntry& entry, const Actions& actions) {
    QAction& action = actions.action(entry.id);
    const auto shownTitle = [&actions](const ActionEntry& each) { return actions.action(each.id).text(); };
    const auto englishTitle = [](const ActionEntry& each) { return QString::fromUtf8(each.text); };
    return {QString::fromLatin1(entry.id),
            {plainText(action.text()), pathTo(entry, shownTitle), relatedTo(entry, shownTitle)},
            {plainText(englishTitle(entry)), pathTo(entry, englishTitle), relatedTo(entry, englishTitle)},
            action.shortcut().toString(QKeySequence::NativeText),
            action.icon(),
            action.isEnabled(),
            [&action] { action.trigger(); }};
}

}  // namespace

std::vector<Command> commandsOf(const Actions& actions) {
    std::vector<Command> commands;
    for (const ActionEntry& entry : actionTable())
        if (isCommand(entry) && std::string_view(entry.id) != "find_command")
            commands.push_back(commandOf(entry, actions));
    return commands;
}

std::vector<Command> panelCommands(const Actions& actions) {
    const ActionEntry& opener = openerOf(MenuId::Docks);
    const auto shownTitle = [&actions](const ActionEntry& each) { return actions.action(each.id).text(); };
    const auto englishTitle = [](const ActionEntry& each) { return QString::fromUtf8(each.text); };
    const auto above = [&opener](auto titleOf) {
        return pathTo(opener, titleOf) + QStringLiteral(" › ") + plainText(titleOf(opener));
    };
    std::vector<Command> commands;
    for (QAction* toggle : actions.menu(MenuId::Docks).actions()) {
        if (toggle->isSeparator())
            continue;
        const QString english = toggle->data().toString();
        commands.push_back({QStringLiteral("panel:") + english,
                            {plainText(toggle->text()), above(shownTitle), {}},
                            {english, above(englishTitle), {}},
                            {},
                            toggle->icon(),
                            toggle->isEnabled(),
                            [toggle] { toggle->trigger(); }});
    }
    return commands;
}

std::vector<Command> classCommands(Document& document) {
    std::vector<Command> commands;
    for (const ClassEntry& entry : document.classes().entries()) {
        const QString name = QString::fromStdString(entry.name);
        commands.push_back({QStringLiteral("class:") + name,
                            {name, Text::tr("Class"), {}},
                            {name, QStringLiteral("Class"), {}},
                            {},
                            {},
                            true,
                            [&document, id = entry.id] { document.selectClass(id); }});
    }
    return commands;
}

}  // namespace overlook
