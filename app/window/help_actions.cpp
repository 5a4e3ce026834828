#include "app/window/help_actions.h"

#include <algorithm>
#include <iterator>
#include <QWidget>

#include "app/window/about_dialog.h"
#include "app/window/actions.h"
#include "app/window/command_palette.h"
#include "app/window/diagnosis_dialog.h"
#include "app/window/shortcuts_dialog.h"

namespace overlook {

namespace {

void present(QDialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// Its key closes it too.
void togglePalette(const Actions& actions, const HelpActions::Subjects& subjects, QWidget& window) {
    if (auto* shown = window.findChild<CommandPalette*>(); shown && shown->isVisible())
        return shown->dismiss();
    std::vector<Command> commands = commandsOf(actions);
    std::ranges::move(panelCommands(actions), std::back_inserter(commands));
    std::ranges::move(classCommands(subjects.document), std::back_inserter(commands));
    (new CommandPalette(std::move(commands), subjects.settings, window))->open();
}

}  // namespace

HelpActions::HelpActions(const Actions& actions, const Subjects& subjects, QWidget& window) : QObject(&window) {
    actions.handle("find_command", this, [&actions, subjects, &window] { togglePalette(actions, subjects, window); });
    actions.handle("shortcuts", this,
                   [&actions, &window] { present(new ShortcutsDialog(actions, *actions.keys(), &window)); });
    actions.handle("about", this, [&window] { present(new AboutDialog(&window)); });
    actions.handle("diagnose", this, [engineProgram = subjects.engineProgram, &window] {
        present(new DiagnosisDialog(engineProgram, &window));
    });
}

}  // namespace overlook
