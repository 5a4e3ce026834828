#include "app/window/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QToolBar>
#include <QWidget>
#include <utility>

#include "app/window/icons.h"
#include "app/window/key_bindings.h"

namespace overlook {

namespace {

using Kind = ActionEntry::Kind;

QString toolTip(const QAction& action) {
    const QString text = plainText(action.text());
    if (action.shortcut().isEmpty())
        return text;
    return QStringLiteral("%1 (%2)").arg(text, action.shortcut().toString(QKeySequence::NativeText));
}

}  // namespace

QString plainText(QString text) {
    static const QRegularExpression bracketedMnemonic(QStringLiteral("\\s*\\(&.\\)"));
    text.remove(bracketedMnemonic);  // Chinese and Korean menus write "打开(&O)"
    text.remove(QLatin1Char('&'));
    text.remove(QChar(0x2026));
    return text;
}

Actions::Actions(QWidget& window) : QObject(&window) {
    for (const ActionEntry& entry : actionTable())
        create(entry, window);
    retranslate();
}

QList<QKeySequence> Actions::shortcutsOf(const ActionEntry& entry) {
    QList<QKeySequence> shortcuts;
    for (const QString& text : QString::fromLatin1(entry.shortcuts).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        shortcuts << QKeySequence(text, QKeySequence::PortableText);
    return shortcuts;
}

void Actions::bindKeys(QSettings& settings) {
    Q_ASSERT(!m_keys);
    m_keys = new KeyBindings(*this, settings);
    m_keys->load();
}

void Actions::setShortcuts(const char* id, const QList<QKeySequence>& shortcuts) const {
    QAction& found = action(id);
    found.setShortcuts(shortcuts);
    found.setToolTip(toolTip(found));
}

void Actions::create(const ActionEntry& entry, QWidget& window) {
    if (entry.menu != MenuId::Bar && !m_menus.contains(entry.menu))
        m_menus[entry.menu] = new QMenu(&window);
    QMenu* const parentMenu = entry.menu == MenuId::Bar ? nullptr : m_menus[entry.menu];
    if (entry.kind == Kind::Separator) {
        parentMenu->addSeparator();
        return;
    }
    QAction* action = nullptr;
    if (entry.kind == Kind::Submenu) {
        QMenu*& opened = m_menus[entry.opens];
        opened = opened ? opened : new QMenu(&window);
        opened->setToolTipsVisible(true);
        action = opened->menuAction();
    } else {
        action = new QAction(&window);
        window.addAction(action);
    }
    action->setObjectName(QLatin1String(entry.id));
    action->setIcon(tintedIcon(QLatin1String(entry.icon)));
    action->setShortcuts(shortcutsOf(entry));
    action->setAutoRepeat(entry.kind == Kind::Repeating);
    action->setCheckable(entry.kind == Kind::Toggle || entry.kind == Kind::Choice);
    if (parentMenu)
        parentMenu->addAction(action);
    m_actions[entry.id] = action;
}

QAction& Actions::action(const char* id) const {
    const auto found = m_actions.find(id);
    Q_ASSERT(found != m_actions.end());
    return *found->second;
}

QMenu& Actions::menu(MenuId id) const {
    return *m_menus.at(id);
}

void Actions::handle(const char* id, QObject* context, std::function<void()> handler) const {
    connect(&action(id), &QAction::triggered, context, [handler = std::move(handler)] { handler(); });
}

void Actions::handleToggle(const char* id, QObject* context, std::function<void(bool)> handler) const {
    connect(&action(id), &QAction::triggered, context,
            [handler = std::move(handler)](bool isChecked) { handler(isChecked); });
}

void Actions::setEnabled(std::initializer_list<const char*> ids, bool isEnabled) const {
    for (const char* id : ids)
        action(id).setEnabled(isEnabled);
}

void Actions::fill(QMenuBar& bar) const {
    for (const ActionEntry& entry : actionTable()) {
        if (entry.menu == MenuId::Bar)
            bar.addAction(&action(entry.id));
    }
}

void Actions::fill(QToolBar& bar) const {
    addTo(bar, toolBarIds());
}

void Actions::fillToolBox(QToolBar& bar) const {
    for (const ActionEntry& entry : actionTable()) {
        const bool isTool = entry.menu == MenuId::Hints && entry.kind == Kind::Choice;
        if (isTool)
            bar.addAction(&action(entry.id));
    }
    bar.addSeparator();
    bar.addAction(&action("swap_hint"));
}

void Actions::fillContextMenu(QMenu& menu) const {
    addTo(menu, contextMenuIds());
}

void Actions::addTo(QWidget& target, std::span<const char* const> ids) const {
    for (const char* id : ids) {
        if (*id) {
            target.addAction(&action(id));
            continue;
        }
        auto* separator = new QAction(&target);
        separator->setSeparator(true);
        target.addAction(separator);
    }
}

void Actions::retranslate() {
    for (const ActionEntry& entry : actionTable()) {
        if (entry.kind == Kind::Separator)
            continue;
        QAction& found = action(entry.id);
        found.setText(QCoreApplication::translate(entry.context, entry.text));
        found.setToolTip(toolTip(found));
    }
}

}  // namespace overlook
