#include "app/window/shortcuts_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "app/window/actions.h"

namespace overlook {

namespace {

QString keys(const QAction& action) {
    QStringList texts;
    for (const QKeySequence& shortcut : action.shortcuts())
        texts << shortcut.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral("   "));
}

/// Rows under their menu's title.
void fill(QTreeWidget& tree, const Actions& actions) {
    std::map<MenuId, QTreeWidgetItem*> sections;
    for (const ActionEntry& entry : actionTable()) {
        if (entry.kind == ActionEntry::Kind::Separator || !*entry.shortcuts)
            continue;
        QTreeWidgetItem*& section = sections[entry.menu];
        if (!section) {
            section = new QTreeWidgetItem(&tree, {plainText(actions.menu(entry.menu).title())});
            QFont font = tree.font();
            font.setWeight(QFont::DemiBold);
            section->setFont(0, font);
            section->setFlags(Qt::ItemIsEnabled);
        }
        const QAction& action = actions.action(entry.id);
        auto* row = new QTreeWidgetItem(section, {plainText(action.text()), keys(action)});
        row->setIcon(0, action.icon());
    }
    tree.expandAll();
}

void applyFilter(const QTreeWidget& tree, const QString& text) {
    for (int i = 0; i < tree.topLevelItemCount(); ++i) {
        QTreeWidgetItem* section = tree.topLevelItem(i);
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

}  // namespace

ShortcutsDialog::ShortcutsDialog(const Actions& actions, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keyboard Shortcuts"));
    resize(460, 560);
    auto* filter = new QLineEdit(this);
    filter->setPlaceholderText(tr("Filter"));
    filter->setClearButtonEnabled(true);
    auto* tree = new QTreeWidget(this);
    tree->setColumnCount(2);
    tree->setHeaderHidden(true);
    tree->setRootIsDecorated(false);
    tree->setSelectionMode(QAbstractItemView::NoSelection);
    tree->setIndentation(12);
    fill(*tree, actions);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(filter, &QLineEdit::textChanged, tree, [tree](const QString& text) { applyFilter(*tree, text); });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(filter);
    layout->addWidget(tree, 1);
    layout->addWidget(buttons);
}

}  // namespace overlook
