#pragma once

#include <functional>
#include <QIcon>
#include <QString>
#include <vector>

#include "app/window/command_match.h"

namespace overlook {

class Actions;
class Document;

/// One thing that can be done, as the command palette lists it.
struct Command {
    QString id;  ///< stable: what was used lately is kept by it
    CommandTexts shown;
    CommandTexts english;
    QString keys;
    QIcon icon;
    bool isEnabled = true;
    std::function<void()> run;
};

/// The commands of the action table in menu order, in the state of now.
[[nodiscard]] std::vector<Command> commandsOf(const Actions& actions);

/// One a panel or toolbar: it is shown, or hidden. Their entries in the menu hold their English names as data.
[[nodiscard]] std::vector<Command> panelCommands(const Actions& actions);

/// One a class: it becomes the class that is looked at.
[[nodiscard]] std::vector<Command> classCommands(Document& document);

}  // namespace overlook
