#pragma once

#include <vector>

#include "app/window/commands.h"
#include "app/window/floating_card.h"

class QLabel;
class QLineEdit;
class QSettings;
class QTreeWidget;
class QTreeWidgetItem;

namespace overlook {

/// A field at the top of the window that finds commands by words and runs the chosen one. Before anything is typed,
/// those that were used lately come first.
class CommandPalette : public FloatingCard {
    Q_OBJECT

 public:
    CommandPalette(std::vector<Command> commands, QSettings& settings, QWidget& window);

    /// Shows itself and takes the keyboard until it is left.
    void open();

 protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void place() override;

 private:
    void build();
    [[nodiscard]] int heightOfContent() const;
    void putRecentFirst();
    void showMatches();
    void addRow(const Command& command, int index);
    void describeCurrent();
    void run(const QTreeWidgetItem* row);
    [[nodiscard]] const Command* commandOf(const QTreeWidgetItem* row) const;
    [[nodiscard]] bool handlesKey(QEvent& event);

    std::vector<Command> m_commands;
    QSettings& m_settings;
    QLineEdit* m_field;
    QTreeWidget* m_list;
    QLabel* m_nothing;
};

}  // namespace overlook
