#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QStringList>

class QSettings;

namespace overlook {

class Actions;
struct ActionEntry;
struct KeyPreset;

/// The keys of the actions as the user wants them: those of the table until others are set, kept in the settings under
/// shortcuts/<action id> as texts that people can read ("Ctrl+Z; Ctrl+Y"; empty = no key).
class KeyBindings : public QObject {
    Q_OBJECT

 public:
    KeyBindings(Actions& actions, QSettings& settings);

    /// What the settings say becomes live. Entries that are not understood are reported and left alone.
    void load();
    [[nodiscard]] const QStringList& problems() const { return m_problems; }  ///< of load(); sentences

    [[nodiscard]] QList<QKeySequence> keysOf(const QString& id) const;
    [[nodiscard]] bool isOwn(const QString& id) const;  ///< other than the table's
    /// Ids of the actions besides this one that a key works for, or that begin or end with it in a sequence of keys.
    [[nodiscard]] QStringList usersOf(const QKeySequence& key, const QString& besides) const;

    void setKeys(const QString& id, const QList<QKeySequence>& keys);  ///< other actions lose them
    void reset(const QString& id);  ///< to the table's, except keys that other actions were given
    void resetAll();
    void apply(const KeyPreset& preset);  ///< instead of all that was set

 Q_SIGNALS:
    void changed();

 private:
    void assign(const QString& id, const QList<QKeySequence>& keys);
    void takeFromOthers(const QString& id);
    void store(const QString& id);
    void forgetAll();
    void report(const QString& id, const QString& text);

    Actions& m_actions;
    QSettings& m_settings;
    QHash<QString, const ActionEntry*> m_entries;  ///< of what can have keys
    QStringList m_problems;
};

/// "Ctrl+Z; Ctrl+Y", as keys are written on this system.
[[nodiscard]] QString keyTexts(const QList<QKeySequence>& keys);

}  // namespace overlook
