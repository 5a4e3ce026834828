#pragma once

#include <span>

namespace overlook {

/// Where an action stands. `Bar` holds the top-level menus.
enum class MenuId {
    Bar,
    File,
    Recent,
    Edit,
    View,
    MapLayers,
    Docks,
    Go,
    ClassByRank,
    Model,
    Method,
    Layer,
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
        Separator
    };

    const char* id;         ///< stable: settings and tests use it
    MenuId menu;            ///< the one menu that shows it
    const char* text;       ///< English, with mnemonic; context "Actions"
    const char* icon;       ///< name in resources/icons; empty = none
    const char* shortcuts;  ///< portable texts separated by a blank; the first is shown
    Kind kind = Kind::Command;
    MenuId opens = MenuId::None;
};

/// Every action of the window in menu order. To add one: a line here, and a handler in the class that serves its menu
/// (file_actions, view_actions, …). Menus, toolbar, context menu, shortcuts and the key help read this table.
[[nodiscard]] std::span<const ActionEntry> actionTable();

/// Ids of the toolbar's actions in order; an empty id is a separator.
[[nodiscard]] std::span<const char* const> toolBarIds();
/// Ids of the canvas's context menu in order; an empty id is a separator.
[[nodiscard]] std::span<const char* const> contextMenuIds();

}  // namespace overlook
