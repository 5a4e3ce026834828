#include "app/window/key_bindings.h"

#include <algorithm>
#include <optional>
#include <QAction>
#include <QSettings>

#include "app/window/actions.h"
#include "app/window/key_presets.h"

namespace overlook {

namespace {

QString groupName() {
    return QStringLiteral("shortcuts");
}

QString settingOf(const QString& id) {
    return groupName() + u'/' + id;
}

bool isUnderstood(const QKeySequence& key) {
    for (int i = 0; i < key.count(); ++i)
        if (key[static_cast<uint>(i)].key() == Qt::Key_unknown)
            return false;
    return !key.isEmpty();
}

/// Nothing when any of it is not a key.
std::optional<QList<QKeySequence>> keysOfText(const QString& text) {
    QList<QKeySequence> keys;
    if (text.trimmed().isEmpty())
        return keys;
    keys = QKeySequence::listFromString(text.trimmed(), QKeySequence::PortableText);
    const bool isFine = !keys.isEmpty() && std::all_of(keys.begin(), keys.end(), isUnderstood);
    return isFine ? std::make_optional(keys) : std::nullopt;
}

bool areInTheWay(const QKeySequence& a, const QKeySequence& b) {
    return a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch;
}

bool isAmong(const QList<QKeySequence>& keys, const QKeySequence& key) {
    return std::any_of(keys.begin(), keys.end(), [&](const QKeySequence& other) { return areInTheWay(key, other); });
}

QList<QKeySequence> without(const QList<QKeySequence>& keys, const QList<QKeySequence>& taken) {
    QList<QKeySequence> left;
    for (const QKeySequence& key : keys)
        if (!isAmong(taken, key))
            left << key;
    return left;
}

}  // namespace

QString keyTexts(const QList<QKeySequence>& keys) {
    return QKeySequence::listToString(keys, QKeySequence::NativeText);
}

KeyBindings::KeyBindings(Actions& actions, QSettings& settings)
    : QObject(&actions), m_actions(actions), m_settings(settings) {
    for (const ActionEntry& entry : actionTable())
        if (isCommand(entry))
            m_entries.insert(QLatin1String(entry.id), &entry);
}

void KeyBindings::load() {
    m_problems.clear();
    m_settings.beginGroup(groupName());
    const QStringList ids = m_settings.allKeys();
    m_settings.endGroup();
    QStringList own;
    for (const QString& id : ids) {
        // An unquoted comma in the file makes a list of what is a sequence of keys.
        const QString text = m_settings.value(settingOf(id)).toStringList().join(QStringLiteral(", "));
        const auto keys = keysOfText(text);
        if (!m_entries.contains(id)) {
            report(id, tr("there is no such action"));
        } else if (!keys) {
            report(id, tr("'%1' is not a key").arg(text));
        } else {
            assign(id, *keys);
            own << id;
        }
    }
    for (const QString& id : own)
        takeFromOthers(id);
    Q_EMIT changed();
}

void KeyBindings::report(const QString& id, const QString& text) {
    m_problems << tr("Setting shortcuts/%1: %2.", "name of an action, what is wrong").arg(id, text);
}

QList<QKeySequence> KeyBindings::keysOf(const QString& id) const {
    return m_actions.action(m_entries.value(id)->id).shortcuts();
}

bool KeyBindings::isOwn(const QString& id) const {
    return keysOf(id) != Actions::shortcutsOf(*m_entries.value(id));
}

QStringList KeyBindings::usersOf(const QKeySequence& key, const QString& besides) const {
    QStringList users;
    for (const ActionEntry& entry : actionTable()) {
        const QString id = QLatin1String(entry.id);
        if (isCommand(entry) && id != besides && isAmong(keysOf(id), key))
            users << id;
    }
    return users;
}

void KeyBindings::setKeys(const QString& id, const QList<QKeySequence>& keys) {
    assign(id, keys);
    store(id);
    takeFromOthers(id);
    Q_EMIT changed();
}

void KeyBindings::reset(const QString& id) {
    QList<QKeySequence> keys;
    for (const QKeySequence& key : Actions::shortcutsOf(*m_entries.value(id)))
        if (usersOf(key, id).isEmpty())
            keys << key;
    assign(id, keys);
    store(id);
    Q_EMIT changed();
}

void KeyBindings::resetAll() {
    forgetAll();
    Q_EMIT changed();
}

void KeyBindings::apply(const KeyPreset& preset) {
    forgetAll();
    for (const PresetKeys& wanted : preset.keys) {
        assign(QLatin1String(wanted.id), Actions::shortcutsOf({wanted.id, MenuId::None, "", "", wanted.shortcuts}));
        store(QLatin1String(wanted.id));
    }
    for (const PresetKeys& wanted : preset.keys)
        takeFromOthers(QLatin1String(wanted.id));
    Q_EMIT changed();
}

void KeyBindings::assign(const QString& id, const QList<QKeySequence>& keys) {
    m_actions.setShortcuts(m_entries.value(id)->id, keys);
}

/// Two actions with one key would both do nothing.
void KeyBindings::takeFromOthers(const QString& id) {
    const QList<QKeySequence> keys = keysOf(id);
    for (const QKeySequence& key : keys)
        for (const QString& user : usersOf(key, id)) {
            assign(user, without(keysOf(user), keys));
            store(user);
        }
}

void KeyBindings::store(const QString& id) {
    if (isOwn(id))
        m_settings.setValue(settingOf(id), QKeySequence::listToString(keysOf(id), QKeySequence::PortableText));
    else
        m_settings.remove(settingOf(id));
}

/// Entries of unknown actions stay: they may be of a newer version.
void KeyBindings::forgetAll() {
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        assign(entry.key(), Actions::shortcutsOf(*entry.value()));
        m_settings.remove(settingOf(entry.key()));
    }
}

}  // namespace overlook
