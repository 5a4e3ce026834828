#pragma once

#include <span>
#include <string>

namespace overlook {

/// Where an action stands. `Bar` holds the top-level menus.
enum class MenuId {
    Bar,
    File,
    Recent,
    Edit,
    View,
    MapLayers,
    Accumulation,
    MapScale,
    Compare,
    Panes,
    Probe,
    ThreeD,
    Docks,
    Go,
    EpochCurve,
    RunsBelow,
    ClassByRank,
    PictureOrder,
    Model,
    Method,
    Layer,
    PseudoLabels,
    Hints,
    ChangeHint,
    Classes,
    Engine,
    Device,
    Settings,
    Language,
    ColourScheme,
    Help,
    None
};

/// One line of the action table.
struct ActionEntry {
    enum class Kind {
        Command,
        Repeating,  ///< a command that goes on while its key is held
        Toggle,     ///< on or off
        Choice,     ///< one of its menu is on
        Submenu,    ///< opens `opens`
        Tools,      ///< stands for the tools, one after the other
        Separator
    };

    const char* id;         ///< stable: settings and tests use it
    MenuId menu;            ///< the one menu that shows it
    const char* text;       ///< English, with mnemonic
    const char* icon;       ///< name in resources/icons; empty = none
    const char* shortcuts;  ///< portable texts separated by a blank; the first is shown
    Kind kind = Kind::Command;
    MenuId opens = MenuId::None;
    const char* context = "Actions";  ///< of the text, for translations
};

/// Every action of the window in menu order. To add one: a line here, and a handler in the class that serves its menu
/// (file_actions, view_actions, …). Menus, toolbar, context menu, shortcuts and the key help read this table. The tools
/// of the table of tools stand in it as "tool_" and their id.
[[nodiscard]] std::span<const ActionEntry> actionTable();

/// Whether it does something itself: it is neither a separator nor a menu.
[[nodiscard]] bool isCommand(const ActionEntry& entry);

/// The action of a tool.
[[nodiscard]] std::string toolActionId(const char* tool);

/// Ids of the toolbar's actions in order; an empty id is a separator.
[[nodiscard]] std::span<const char* const> toolBarIds();
/// Ids of the canvas's context menu in order; an empty id is a separator.
[[nodiscard]] std::span<const char* const> contextMenuIds();

}  // namespace overlook
