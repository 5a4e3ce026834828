#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace overlook {

class Actions;
class KeyBindings;

/// All actions with their keys by menu, with a filter; the keys can be changed here.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

 public:
    ShortcutsDialog(const Actions& actions, KeyBindings& keys, QWidget* parent = nullptr);

 private:
    void buildTree();
    void buildLayout();
    QWidget* buildPresets();
    void fill();
    void refresh();
    void applyFilter();
    void edit(QTreeWidgetItem* row);
    void resetCurrent();
    [[nodiscard]] QString currentId() const;  ///< empty = a title, or nothing

    const Actions& m_actions;
    KeyBindings& m_keys;
    QLineEdit* m_filter;
    QTreeWidget* m_tree;
    QPushButton* m_change;
    QPushButton* m_reset;
};

}  // namespace overlook
