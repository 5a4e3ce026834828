#pragma once

#include <memory>
#include <string>

#include "inference/engine/command.h"

/// Adding an action of `overlook-engine project`: one file with a class that implements Command and a function that
/// makes one, declared here, and one line in the table in project.cpp.
namespace overlook {

class Console;
class Project;

[[nodiscard]] std::unique_ptr<Command> makeProjectCreate();
[[nodiscard]] std::unique_ptr<Command> makeProjectInfo();
[[nodiscard]] std::unique_ptr<Command> makeProjectCheck();
[[nodiscard]] std::unique_ptr<Command> makeProjectImport();
[[nodiscard]] std::unique_ptr<Command> makeProjectExport();

/// Declares the project file as the first argument.
void addProjectArgument(CLI::App& app, std::string& path);

/// Says why a project is read only, if it is.
void warnOfAccess(const Project& project, Console& console);

/// "sound", "open elsewhere" or "damaged"
[[nodiscard]] const char* stateText(const Project& project);

/// Opens a project to change it. Throws Error (Storage) with the reason when that is not possible.
[[nodiscard]] Project openedForEdit(const std::string& path);

}  // namespace overlook
