#include "app/window/fonts.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>

namespace overlook {

void useFontsFor(const QString& languageCode) {
    QFont font = QApplication::font();
    QStringList families{QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()};
    const QString chinese = QStringLiteral("Noto Sans CJK SC");
    const QString korean = QStringLiteral("Noto Sans CJK KR");
    families << (languageCode == QLatin1String("ko") ? QStringList{korean, chinese} : QStringList{chinese, korean});
    if (font.families() == families)
        return;
    font.setFamilies(families);
    QApplication::setFont(font);
}

}  // namespace overlook
