#include "app/window/shortcuts_dialog.h"

#include <map>
#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "app/window/actions.h"
#include "app/window/icons.h"
#include "app/window/key_bindings.h"
#include "app/window/key_presets.h"
#include "app/window/shortcut_editor.h"

namespace overlook {

namespace {

constexpr int kIdRole = Qt::UserRole;

}  // namespace

ShortcutsDialog::ShortcutsDialog(const Actions& actions, KeyBindings& keys, QWidget* parent)
    : QDialog(parent),
      m_actions(actions),
      m_keys(keys),
      m_filter(new QLineEdit(this)),
      m_tree(new QTreeWidget(this)),
      m_change(new QPushButton(tr("&Change…"), this)),
      m_reset(new QPushButton(tr("&Reset"), this)) {
    setWindowTitle(tr("Keyboard Shortcuts"));
    resize(520, 600);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    for (QPushButton* button : {m_change, m_reset})
        button->setAutoDefault(false);  // Enter is for the row
    buildTree();
    buildLayout();
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsDialog::applyFilter);
    connect(&m_keys, &KeyBindings::changed, this, &ShortcutsDialog::refresh);
    connect(m_change, &QPushButton::clicked, this, [this] { edit(m_tree->currentItem()); });
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsDialog::resetCurrent);
    refresh();
}

void ShortcutsDialog::buildTree() {
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(12);
    m_tree->setAccessibleName(tr("Actions and their keys"));
    fill();
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_tree, &QTreeWidget::itemActivated, this, &ShortcutsDialog::edit);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::refresh);
}

void ShortcutsDialog::buildLayout() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_change, QDialogButtonBox::ActionRole);
    buttons->addButton(m_reset, QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    if (!m_keys.problems().isEmpty()) {
        auto* problems = new QLabel(m_keys.problems().join(u'\n'), this);
        problems->setWordWrap(true);
        problems->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout->addWidget(problems);
    }
    layout->addWidget(buildPresets());
    layout->addWidget(buttons);
}

QWidget* ShortcutsDialog::buildPresets() {
    auto* presets = new QWidget(this);
    auto* row = new QHBoxLayout(presets);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new QLabel(tr("Reset all to the keys of:"), presets));
    for (const KeyPreset& preset : keyPresets()) {
        auto* button = new QPushButton(QString::fromLatin1(preset.name), presets);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, &preset] { m_keys.apply(preset); });
        row->addWidget(button);
    }
    row->addStretch(1);
    return presets;
}

/// Rows under their menu's title.
void ShortcutsDialog::fill() {
    std::map<MenuId, QTreeWidgetItem*> sections;
    for (const ActionEntry& entry : actionTable()) {
        if (!isCommand(entry))
            continue;
        QTreeWidgetItem*& section = sections[entry.menu];
        if (!section) {
            section = new QTreeWidgetItem(m_tree, {plainText(m_actions.menu(entry.menu).title())});
            QFont font = m_tree->font();
            font.setWeight(QFont::DemiBold);
            section->setFont(0, font);
            section->setFlags(Qt::ItemIsEnabled);
        }
        const QAction& action = m_actions.action(entry.id);
        auto* row = new QTreeWidgetItem(section, {plainText(action.text())});
        row->setIcon(0, action.icon().isNull() ? emptyIcon() : action.icon());
        row->setData(0, kIdRole, QString::fromLatin1(entry.id));
    }
    m_tree->expandAll();
}

void ShortcutsDialog::refresh() {
    for (QTreeWidgetItemIterator item(m_tree); *item; ++item) {
        const QString id = (*item)->data(0, kIdRole).toString();
        if (id.isEmpty())
            continue;
        QFont font = m_tree->font();
        font.setItalic(m_keys.isOwn(id));
        (*item)->setText(1, keyTexts(m_keys.keysOf(id)));
        (*item)->setFont(1, font);
        (*item)->setToolTip(1, m_keys.isOwn(id) ? tr("Changed by you") : QString());
    }
    const QString current = currentId();
    m_change->setEnabled(!current.isEmpty());
    m_reset->setEnabled(!current.isEmpty() && m_keys.isOwn(current));
    applyFilter();
}

void ShortcutsDialog::applyFilter() {
    const QString text = m_filter->text();
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* section = m_tree->topLevelItem(i);
        bool isAnyShown = false;
        for (int j = 0; j < section->childCount(); ++j) {
            QTreeWidgetItem* row = section->child(j);
            const bool isShown =
                row->text(0).contains(text, Qt::CaseInsensitive) || row->text(1).contains(text, Qt::CaseInsensitive);
            row->setHidden(!isShown);
            isAnyShown = isAnyShown || isShown;
        }
        section->setHidden(!isAnyShown);
    }
}

void ShortcutsDialog::edit(QTreeWidgetItem* row) {
    const QString id = row ? row->data(0, kIdRole).toString() : QString();
    if (id.isEmpty())
        return;
    auto* editor = new ShortcutEditor(m_actions, m_keys, id, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->open();
}

void ShortcutsDialog::resetCurrent() {
    if (!currentId().isEmpty())
        m_keys.reset(currentId());
}

QString ShortcutsDialog::currentId() const {
    const QTreeWidgetItem* current = m_tree->currentItem();
    return current ? current->data(0, kIdRole).toString() : QString();
}

}  // namespace overlook
