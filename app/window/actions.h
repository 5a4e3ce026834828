#pragma once

#include <functional>
#include <map>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>
#include <vector>

#include "app/window/action_table.h"

class QAction;
class QMenu;
class QMenuBar;
class QSettings;
class QToolBar;
class QWidget;

namespace overlook {

class KeyBindings;

/// The actions of the table as QActions, each made once and shared by menus, toolbar, context menu and shortcuts.
class Actions : public QObject {
    Q_OBJECT

 public:
    /// The shortcuts work anywhere in `window`.
    explicit Actions(QWidget& window);

    /// The action with this id of the table.
    [[nodiscard]] QAction& action(const char* id) const;
    [[nodiscard]] QMenu& menu(MenuId id) const;

    /// Keys as they are kept in the settings from now on, at once. Called once.
    void bindKeys(QSettings& settings);
    [[nodiscard]] KeyBindings* keys() const { return m_keys; }  ///< null before bindKeys
    /// Live, tool tip included.
    void setShortcuts(const char* id, const QList<QKeySequence>& shortcuts) const;
    /// Those of the table.
    [[nodiscard]] static QList<QKeySequence> shortcutsOf(const ActionEntry& entry);

    /// Calls `handler` when the user chooses the action, as long as `context` lives.
    void handle(const char* id, QObject* context, std::function<void()> handler) const;
    /// The same with the state the action then has.
    void handleToggle(const char* id, QObject* context, std::function<void(bool)> handler) const;
    void setEnabled(std::initializer_list<const char*> ids, bool isEnabled) const;

    void fill(QMenuBar& bar) const;
    void fill(QToolBar& bar) const;
    void fillToolBox(QToolBar& bar) const;  ///< the tools, and what they draw
    void fillContextMenu(QMenu& menu) const;

    /// All texts and tool tips again, in the language of now.
    void retranslate();

 private:
    void create(const ActionEntry& entry, QWidget& window);
    void addTo(QWidget& target, std::span<const char* const> ids) const;

    std::map<std::string, QAction*, std::less<>> m_actions;
    std::map<MenuId, QMenu*> m_menus;
    KeyBindings* m_keys = nullptr;
};

/// A menu text as a tool tip shows it: without mnemonic and dots.
[[nodiscard]] QString plainText(QString text);

}  // namespace overlook
