#include "app/window/shortcut_editor.h"

#include <algorithm>
#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

#include "app/window/actions.h"
#include "app/window/key_bindings.h"

namespace overlook {

namespace {
constexpr qsizetype kFewestFields = 2;
}

ShortcutEditor::ShortcutEditor(const Actions& actions, KeyBindings& keys, QString id, QWidget* parent)
    : QDialog(parent),
      m_actions(actions),
      m_keys(keys),
      m_id(std::move(id)),
      m_conflict(new QLabel(this)),
      m_takeAway(new QCheckBox(tr("&Take it away from there"), this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setWindowTitle(plainText(m_actions.action(m_id.toLatin1().constData()).text()));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(new QLabel(tr("Press the keys, one after another for a sequence."), this));
    const QList<QKeySequence> old = m_keys.keysOf(m_id);
    for (qsizetype i = 0; i < std::max(kFewestFields, old.size()); ++i)
        addField(old.value(i));
    m_conflict->setWordWrap(true);
    column->addWidget(m_conflict);
    column->addWidget(m_takeAway);
    column->addStretch(1);
    column->addWidget(m_buttons);
    connect(m_takeAway, &QCheckBox::toggled, this, &ShortcutEditor::showConflict);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ShortcutEditor::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ShortcutEditor::reject);
    showConflict();
}

void ShortcutEditor::addField(const QKeySequence& key) {
    auto* field = new QKeySequenceEdit(key, this);
    auto* clear = new QToolButton(this);
    const QString name =
        m_fields.empty() ? tr("Key") : tr("Further key %1").arg(static_cast<qulonglong>(m_fields.size()));
    field->setAccessibleName(name);
    clear->setText(tr("Clear"));
    clear->setAccessibleName(tr("Clear: %1").arg(name));
    auto* row = new QHBoxLayout;
    row->addWidget(field, 1);
    row->addWidget(clear);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(clear, &QToolButton::clicked, field, &QKeySequenceEdit::clear);
    connect(field, &QKeySequenceEdit::keySequenceChanged, this, [this] {
        m_takeAway->setChecked(false);
        showConflict();
    });
    m_fields.push_back(field);
}

QList<QKeySequence> ShortcutEditor::wantedKeys() const {
    QList<QKeySequence> keys;
    for (const QKeySequenceEdit* field : m_fields)
        if (!field->keySequence().isEmpty() && !keys.contains(field->keySequence()))
            keys << field->keySequence();
    return keys;
}

QString ShortcutEditor::conflictText() const {
    QStringList sentences;
    for (const QKeySequence& key : wantedKeys())
        for (const QString& user : m_keys.usersOf(key, m_id))
            sentences << tr("%1 is a key of \"%2\".", "key, action")
                             .arg(key.toString(QKeySequence::NativeText),
                                  plainText(m_actions.action(user.toLatin1().constData()).text()));
    return sentences.join(u'\n');
}

void ShortcutEditor::showConflict() {
    const QString text = conflictText();
    m_conflict->setText(text);
    m_conflict->setVisible(!text.isEmpty());
    m_takeAway->setVisible(!text.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(text.isEmpty() || m_takeAway->isChecked());
}

void ShortcutEditor::accept() {
    if (!m_buttons->button(QDialogButtonBox::Ok)->isEnabled())
        return;
    m_keys.setKeys(m_id, wantedKeys());
    QDialog::accept();
}

}  // namespace overlook
