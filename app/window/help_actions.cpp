#include "app/window/help_actions.h"

#include <QWidget>

#include "app/window/about_dialog.h"
#include "app/window/actions.h"
#include "app/window/diagnosis_dialog.h"
#include "app/window/shortcuts_dialog.h"

namespace overlook {

namespace {

void present(QDialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace

HelpActions::HelpActions(const Actions& actions, const QString& engineProgram, QWidget& window) : QObject(&window) {
    actions.handle("shortcuts", this,
                   [&actions, &window] { present(new ShortcutsDialog(actions, *actions.keys(), &window)); });
    actions.handle("about", this, [&window] { present(new AboutDialog(&window)); });
    actions.handle("diagnose", this,
                   [engineProgram, &window] { present(new DiagnosisDialog(engineProgram, &window)); });
}

}  // namespace overlook
