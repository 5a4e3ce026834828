#include "app/window/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

#include "app/window/pseudo_translator.h"

namespace overlook {

namespace {

/// One a file in translations/, as the menu lists them.
const QStringList kCodes{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"),   QStringLiteral("fr"),
                         QStringLiteral("ja"), QStringLiteral("ko"), QStringLiteral("zh_CN")};

const QString kRightToLeft = QStringLiteral("pseudo_rtl");
const QStringList kDeveloperCodes{QStringLiteral("pseudo"), kRightToLeft};

bool isKnown(const QString& code) {
    return kCodes.contains(code) || kDeveloperCodes.contains(code);
}

/// The best of our languages for the system's list of preferred ones.
QString systemCode() {
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString& language : wanted) {
        const QString spoken = language.section(QRegularExpression(QStringLiteral("[-_]")), 0, 0);
        for (const QString& code : kCodes)
            if (code.section(u'_', 0, 0) == spoken)
                return code;
    }
    return QStringLiteral("en");
}

}  // namespace

Language::Language(QObject* parent) : QObject(parent) {}

Language::~Language() = default;

QStringList Language::codes() {
    return kCodes;
}

QStringList Language::developerCodes() {
    return kDeveloperCodes;
}

QString Language::effectiveCode() const {
    return isKnown(m_code) ? m_code : systemCode();
}

void Language::use(const QString& code) {
    const QString chosen = isKnown(code) ? code : QStringLiteral("system");
    if (chosen == m_code)
        return;
    m_code = chosen;
    const QString effective = effectiveCode();
    std::vector<std::unique_ptr<QTranslator>> old;
    old.swap(m_installed);
    const bool isPseudo = kDeveloperCodes.contains(effective);
    if (isPseudo)
        install(std::make_unique<PseudoTranslator>(effective == kRightToLeft ? Qt::RightToLeft : Qt::LeftToRight));
    else
        installFiles(effective);
    old.clear();  // after the new ones are there: widgets never see half of each
    QLocale::setDefault(QLocale(isPseudo ? QStringLiteral("en") : effective));
    Q_EMIT changed();
}

void Language::installFiles(const QString& code) {
    if (code != QLatin1String("en"))
        install(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("overlook_") + code, QStringLiteral(":/i18n"));
}

void Language::install(const QString& file, const QString& folder) {
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(file, folder))
        install(std::move(translator));
}

void Language::install(std::unique_ptr<QTranslator> translator) {
    QCoreApplication::installTranslator(translator.get());
    m_installed.push_back(std::move(translator));
}

}  // namespace overlook
