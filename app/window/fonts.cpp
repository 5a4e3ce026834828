#include "app/window/fonts.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>
#include <QFontInfo>

namespace overlook {

void useFontsFor(const QString& languageCode) {
    QFont font = QApplication::font();
    QStringList families{QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()};
    // "Sans Serif" is no family: Qt would take the East Asian font for Latin text, whose apostrophes are a full letter
    // wide.
    if (const QStringList western{"en", "de", "es", "fr"}; western.contains(languageCode))
        families << QFontInfo(QFontDatabase::systemFont(QFontDatabase::GeneralFont)).family();
    QStringList eastAsian{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans CJK JP"),
                          QStringLiteral("Noto Sans CJK KR")};
    const qsizetype own = languageCode == QLatin1String("ja") ? 1 : languageCode == QLatin1String("ko") ? 2 : 0;
    eastAsian.move(own, 0);
    families << eastAsian;
    if (font.families() == families)
        return;
    font.setFamilies(families);
    QApplication::setFont(font);
}

}  // namespace overlook
