#include "app/window/options.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include "app/controllers/device_controller.h"
#include "app/window/language.h"

namespace overlook {

namespace {

/// Gives the texts their context.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

void declare(QCommandLineParser& parser) {
    parser.addPositionalArgument(QStringLiteral("path"),
                                 Text::tr("Pictures, folders, models, runs or projects to open."),
                                 QStringLiteral("[FOLDER|PICTURE|MODEL|RUN|PROJECT…]"));
    parser.addOptions(commandLineOptions());
}

QString oneOf(const QCommandLineParser& parser, const QString& option, QString& error) {
    const QString value = parser.value(option);
    const QStringList allowed = valuesOf(option);
    if (value.isEmpty() || allowed.contains(value))
        return value;
    error = Text::tr("--%1 does not know \"%2\"; it takes: %3.").arg(option, value, allowed.join(QStringLiteral(", ")));
    return {};
}

/// Those for developers are taken, but not offered.
QString languageFrom(const QCommandLineParser& parser, QString& error) {
    const QString option = QStringLiteral("language");
    const bool isForDevelopers = Language::developerCodes().contains(parser.value(option));
    return isForDevelopers ? parser.value(option) : oneOf(parser, option, error);
}

QString deviceFrom(const QString& text, QString& error) {
    if (text == QLatin1String("auto") || DeviceController::isId(text))
        return text;
    error = Text::tr("--device does not know \"%1\"; it takes: auto, cpu, cuda, cuda:1.").arg(text);
    return {};
}

QSize sizeFrom(const QString& text, QString& error) {
    if (text.isEmpty())
        return {};
    static const QRegularExpression pattern(QStringLiteral("^(\\d{2,5})x(\\d{2,5})$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (match.hasMatch())
        return {match.captured(1).toInt(), match.captured(2).toInt()};
    error = Text::tr("--size is \"%1\"; write width and height in pixels, such as 1280x800.").arg(text);
    return {};
}

int secondsFrom(const QString& text, int fallback, QString& error) {
    if (text.isEmpty())
        return fallback;
    bool isNumber = false;
    const int seconds = text.toInt(&isNumber);
    if (isNumber && seconds > 0)
        return seconds;
    error = Text::tr("--timeout is \"%1\"; write a number of seconds above 0.").arg(text);
    return fallback;
}

QString defaultState(const Options& options) {
    if (options.isDemo)
        return QStringLiteral("demo ready");
    return options.paths.isEmpty() ? QStringLiteral("window shown") : QStringLiteral("picture shown");
}

}  // namespace

QStringList awaitableStates() {
    return {QStringLiteral("window shown"), QStringLiteral("picture shown"), QStringLiteral("model ready"),
            QStringLiteral("mask shown"),   QStringLiteral("map shown"),     QStringLiteral("run ended"),
            QStringLiteral("demo ready")};
}

QList<QCommandLineOption> commandLineOptions() {
    using Option = QCommandLineOption;
    QList<Option> options{
        Option({QStringLiteral("h"), QStringLiteral("help")}, Text::tr("Print this.")),
        Option({QStringLiteral("v"), QStringLiteral("version")}, Text::tr("Print the version.")),
        Option(QStringLiteral("demo"), Text::tr("Open the demo; the first time it is made.")),
        Option(QStringLiteral("demo-folder"), Text::tr("Where the demo is kept instead of the data folder."),
               QStringLiteral("folder")),
        Option(QStringLiteral("watch"), Text::tr("Wait for the run that a training writes into this folder."),
               QStringLiteral("folder")),
        Option(QStringLiteral("diagnose"), Text::tr("Print versions, platform, engine and device.")),
        Option(QStringLiteral("screenshot"), Text::tr("Save the window as a PNG file and leave."),
               QStringLiteral("file")),
        Option(
            QStringLiteral("after"),
            Text::tr("State to wait for before the screenshot: %1.").arg(awaitableStates().join(QStringLiteral(", "))),
            QStringLiteral("state")),
        Option(QStringLiteral("timeout"), Text::tr("Give the screenshot up after this time (600)."),
               QStringLiteral("seconds")),
        Option(QStringLiteral("language"),
               Text::tr("Language of this start: %1, system.").arg(Language::codes().join(QStringLiteral(", "))),
               QStringLiteral("code")),
        Option(QStringLiteral("scheme"), Text::tr("Colours of this start: light, dark, system."),
               QStringLiteral("name")),
        Option(QStringLiteral("device"), Text::tr("Device of this start: auto, cpu, cuda, cuda:1."),
               QStringLiteral("name")),
        Option(QStringLiteral("size"), Text::tr("Size of the window, such as 1280x800."), QStringLiteral("WxH")),
        Option(QStringLiteral("time-to-first-paint"), Text::tr("Print how long the first paint took and leave.")),
    };
    // What the package's manual page and completion are made with; nobody else needs them.
    for (const char* name : {"manual", "bash-completion"}) {
        Option hidden(QString::fromLatin1(name));
        hidden.setFlags(Option::HiddenFromHelp);
        options << hidden;
    }
    return options;
}

QStringList valuesOf(const QString& option) {
    if (option == QLatin1String("after"))
        return awaitableStates();
    if (option == QLatin1String("language"))
        return Language::codes() + QStringList(QStringLiteral("system"));
    if (option == QLatin1String("scheme"))
        return {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("system")};
    return {};
}

QString helpText() {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("See what a network looks at, epoch by epoch, and teach it where to look."));
    declare(parser);
    return parser.helpText();
}

Options parseOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    declare(parser);
    Options options;
    if (!parser.parse(arguments)) {
        options.error = parser.errorText();
        return options;
    }
    options.paths = parser.positionalArguments();
    options.watchedFolder = parser.value(QStringLiteral("watch"));
    options.demoFolder = parser.value(QStringLiteral("demo-folder"));
    options.isDemo = parser.isSet(QStringLiteral("demo")) || !options.demoFolder.isEmpty();
    options.isDiagnosis = parser.isSet(QStringLiteral("diagnose"));
    options.isVersion = parser.isSet(QStringLiteral("version"));
    options.isHelp = parser.isSet(QStringLiteral("help"));
    options.isManual = parser.isSet(QStringLiteral("manual"));
    options.isCompletion = parser.isSet(QStringLiteral("bash-completion"));
    options.measuresFirstPaint = parser.isSet(QStringLiteral("time-to-first-paint"));
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    options.awaitedState = oneOf(parser, QStringLiteral("after"), options.error);
    if (options.awaitedState.isEmpty())
        options.awaitedState = defaultState(options);
    options.language = languageFrom(parser, options.error);
    options.scheme = oneOf(parser, QStringLiteral("scheme"), options.error);
    options.device = deviceFrom(parser.value(QStringLiteral("device")), options.error);
    options.size = sizeFrom(parser.value(QStringLiteral("size")), options.error);
    options.timeoutSeconds =
        secondsFrom(parser.value(QStringLiteral("timeout")), options.timeoutSeconds, options.error);
    return options;
}

}  // namespace overlook
