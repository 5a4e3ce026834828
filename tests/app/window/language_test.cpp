#include "app/window/language.h"

#include <gtest/gtest.h>
#include <QAction>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QSet>
#include <QWidget>

#include "app/window/actions.h"

namespace overlook {
namespace {

TEST(Language, ChangesTheTextsOfActions) {
    Language language;
    QWidget window;
    Actions actions(window);
    language.use(QStringLiteral("zh_CN"));
    actions.retranslate();
    EXPECT_TRUE(actions.action("file_menu").text().startsWith(QStringLiteral("文件")));
    language.use(QStringLiteral("ko"));
    actions.retranslate();
    EXPECT_TRUE(actions.action("file_menu").text().startsWith(QStringLiteral("파일")));
    language.use(QStringLiteral("en"));
    actions.retranslate();
    EXPECT_EQ(actions.action("file_menu").text(), QStringLiteral("&File"));
}

TEST(Language, EachHasTextsOfItsOwn) {
    Language language;
    QWidget window;
    Actions actions(window);
    QSet<QString> texts;
    for (const QString& code : Language::codes()) {
        language.use(code);
        actions.retranslate();
        texts << actions.action("reset_layout").text();
        EXPECT_NO_THROW((void)actions.action(("language_" + code.toStdString()).c_str()));
    }
    EXPECT_EQ(texts.size(), Language::codes().size());
}

TEST(Language, TakesAnUnknownCodeForTheSystems) {
    Language language;
    language.use(QStringLiteral("xx"));
    EXPECT_EQ(language.code(), QStringLiteral("system"));
    EXPECT_TRUE(Language::codes().contains(language.effectiveCode()));
}

TEST(Language, TakesThoseForDevelopersThoughTheyAreInNoMenu) {
    Language language;
    for (const QString& code : Language::developerCodes()) {
        EXPECT_FALSE(Language::codes().contains(code));
        language.use(code);
        EXPECT_EQ(language.effectiveCode(), code);
        EXPECT_NE(QCoreApplication::translate("Actions", "&File"), QStringLiteral("&File"));
    }
}

TEST(Language, TurnsTheWindowAndBack) {
    Language language;
    language.use(QStringLiteral("pseudo_rtl"));
    QCoreApplication::processEvents();
    EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    language.use(QStringLiteral("en"));
    QCoreApplication::processEvents();
    EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

TEST(Language, IsGoneWithItsObject) {
    {
        Language language;
        language.use(QStringLiteral("ko"));
    }
    EXPECT_EQ(QCoreApplication::translate("Actions", "&File"), QStringLiteral("&File"));
}

}  // namespace
}  // namespace overlook
