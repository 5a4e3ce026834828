#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>

namespace overlook {

/// What the command line of the window asks for.
struct Options {
    QStringList paths;  ///< pictures, folders, models, runs
    bool isDemo = false;
    QString watchedFolder;  ///< where a training will write its run
    QString demoFolder;     ///< empty = in the user's data folder
    bool isDiagnosis = false;
    bool isVersion = false;
    bool isHelp = false;
    bool isManual = false;      ///< for man(1)
    bool isCompletion = false;  ///< for bash
    QString screenshot;         ///< PNG to write; empty = none
    QString awaitedState = QStringLiteral("picture shown");
    int timeoutSeconds = 600;
    QString language;  ///< empty = as in the settings
    QString scheme;    ///< "light", "dark", "system"; empty = as in the settings
    QString device;    ///< "auto", "cpu", "cuda", "cuda:1"; empty = as in the settings
    QSize size;        ///< of the window; invalid = as it was
    bool measuresFirstPaint = false;
    QString error;  ///< why the command line cannot be used; empty = it can
};

/// Reads the arguments (the first is the program's name). Needs no application object. The state that --after names
/// defaults to "demo ready" with --demo and to "window shown" when nothing is opened.
[[nodiscard]] Options parseOptions(const QStringList& arguments);

/// What --help prints.
[[nodiscard]] QString helpText();

/// The states --after knows.
[[nodiscard]] QStringList awaitableStates();

/// All options, hidden ones too.
[[nodiscard]] QList<QCommandLineOption> commandLineOptions();

/// The values that an option takes; empty = any.
[[nodiscard]] QStringList valuesOf(const QString& option);

}  // namespace overlook
