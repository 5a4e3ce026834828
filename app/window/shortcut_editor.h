#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QList>
#include <vector>

class QCheckBox;
class QDialogButtonBox;
class QKeySequenceEdit;
class QLabel;

namespace overlook {

class Actions;
class KeyBindings;

/// Asks for the keys of one action. A key that another action has is named; it is taken away from there only when the
/// user says so.
class ShortcutEditor : public QDialog {
    Q_OBJECT

 public:
    ShortcutEditor(const Actions& actions, KeyBindings& keys, QString id, QWidget* parent = nullptr);

    void accept() override;

 private:
    void addField(const QKeySequence& key);
    void showConflict();
    [[nodiscard]] QList<QKeySequence> wantedKeys() const;
    [[nodiscard]] QString conflictText() const;

    const Actions& m_actions;
    KeyBindings& m_keys;
    const QString m_id;
    std::vector<QKeySequenceEdit*> m_fields;
    QLabel* m_conflict;
    QCheckBox* m_takeAway;
    QDialogButtonBox* m_buttons;
};

}  // namespace overlook
