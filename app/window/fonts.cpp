#include "app/window/fonts.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>

namespace overlook {

void useFontsFor(const QString& languageCode) {
    QFont font = QApplication::font();
    QStringList families{QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()};
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
