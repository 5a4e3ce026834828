#include "app/window/manual.h"

#include "app/window/options.h"

namespace overlook {

namespace {

DescribedOption describedOption(const QCommandLineOption& option) {
    DescribedOption described;
    for (const QString& name : option.names())
        described.names.push_back((name.size() == 1 ? "-" : "--") + name.toStdString());
    const QString value = option.valueName();
    described.value = (value == value.toLower() ? value.toUpper() : value).toStdString();  // WxH stays
    for (const QString& choice : valuesOf(option.names().constLast()))
        described.choices.push_back(choice.toStdString());
    described.text = option.description().toStdString();
    if (!described.choices.empty())  // which are listed, so that the text need not
        described.text = option.description().section(QLatin1Char(':'), 0, 0).toStdString();
    return described;
}

// The page is in English, as that of the engine is.
std::vector<ManualSection> sections() {
    return {
        {"EXIT STATUS",
         {{"0", "Done."}, {"1", "There is no display, or the screenshot could not be taken."}, {"2", "Wrong usage."}}},
        {"ENVIRONMENT",
         {{"OVERLOOK_ENGINE",
           "The program that computes, instead of the overlook-engine beside this program, in ../libexec or in "
           "PATH."}}},
        {"FILES",
         {{"~/.local/share/overlook/overlook/demo", "The demo, unless --demo-folder names another place."},
          {"~/.config/overlook/overlook.conf", "The settings."},
          {"*.overlook", "Projects: pictures, classes, hints and versions, in one SQLite database each."}}},
    };
}

}  // namespace

DescribedProgram describedProgram() {
    DescribedProgram program;
    program.command.name = "overlook";
    program.command.summary = "see what a neural network looks at, epoch by epoch";
    program.command.usage = "[OPTIONS] [FOLDER|PICTURE|MODEL|RUN|PROJECT...]";
    for (const QCommandLineOption& option : commandLineOptions())
        if (!option.flags().testFlag(QCommandLineOption::HiddenFromHelp))
            program.command.options.push_back(describedOption(option));
    program.version = OVERLOOK_VERSION;
    program.description =
        "Opens pictures with a model, a training run or a project, lays attention maps over the pictures, follows them "
        "through the epochs of a run, and teaches the network with hints that are painted. What is computed is "
        "computed by overlook-engine(1), which is started as needed.";
    program.sections = sections();
    program.seeAlso = "overlook-engine";
    return program;
}

}  // namespace overlook
