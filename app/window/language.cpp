#include "app/window/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

namespace overlook {

namespace {

/// One a file in translations/, as the menu lists them.
const QStringList kCodes{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"),   QStringLiteral("fr"),
                         QStringLiteral("ja"), QStringLiteral("ko"), QStringLiteral("zh_CN")};

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

QString Language::effectiveCode() const {
    return codes().contains(m_code) ? m_code : systemCode();
}

void Language::use(const QString& code) {
    const QString chosen = codes().contains(code) ? code : QStringLiteral("system");
    if (chosen == m_code)
        return;
    m_code = chosen;
    const QString effective = effectiveCode();
    std::vector<std::unique_ptr<QTranslator>> old;
    old.swap(m_installed);
    if (effective != QLatin1String("en"))
        install(QStringLiteral("qtbase_") + effective, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("overlook_") + effective, QStringLiteral(":/i18n"));
    old.clear();  // after the new ones are there: widgets never see half of each
    QLocale::setDefault(QLocale(effective));
    Q_EMIT changed();
}

void Language::install(const QString& file, const QString& folder) {
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_installed.push_back(std::move(translator));
}

}  // namespace overlook
