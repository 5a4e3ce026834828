#include <gtest/gtest.h>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QXmlStreamReader>

#include "tests/support/test_files.h"

namespace overlook {
namespace {

/// One text of a .ts file with its translation.
struct Message {
    QString context;
    QString source;
    QStringList translations;  ///< several when it depends on a number
    bool isNumerus = false;
    bool isUnfinished = false;
};

void readTranslation(QXmlStreamReader& xml, Message& message) {
    message.isUnfinished = xml.attributes().value(QLatin1String("type")) == QLatin1String("unfinished");
    if (!message.isNumerus) {
        message.translations << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        message.translations << xml.readElementText();
}

Message readMessage(QXmlStreamReader& xml, const QString& context) {
    Message message;
    message.context = context;
    message.isNumerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

void readContext(QXmlStreamReader& xml, std::vector<Message>& messages) {
    QString context;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.push_back(readMessage(xml, context));
        else
            xml.skipCurrentElement();
    }
}

std::vector<Message> messagesOf(const char* language) {
    QFile file(test::sourceFolder() / "translations" / ("overlook_" + std::string(language) + ".ts"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("context"))
            readContext(xml, messages);
        else
            xml.skipCurrentElement();
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

QSet<QString> placeholders(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%L?(\\d{1,2}|n)"));
    QSet<QString> found;
    for (auto match = place.globalMatch(text); match.hasNext();)
        found << match.next().captured(1);
    return found;
}

class Translations : public testing::TestWithParam<const char*> {};

TEST_P(Translations, AreComplete) {
    const std::vector<Message> messages = messagesOf(GetParam());
    EXPECT_GT(messages.size(), 150U);
    for (const Message& message : messages) {
        EXPECT_FALSE(message.isUnfinished) << message.context.toStdString() << ": " << message.source.toStdString();
        EXPECT_FALSE(message.translations.contains(QString())) << message.source.toStdString();
    }
}

TEST_P(Translations, FillInTheSamePlacesAsTheSource) {
    for (const Message& message : messagesOf(GetParam())) {
        for (const QString& translation : message.translations)
            EXPECT_TRUE(translation.isEmpty() || placeholders(translation) == placeholders(message.source))
                << message.source.toStdString() << " -> " << translation.toStdString();
    }
}

TEST_P(Translations, KeepTheDotsOfMenusThatOpenADialog) {
    for (const Message& message : messagesOf(GetParam())) {
        const bool hasDots = message.context == QLatin1String("Actions") && message.source.endsWith(QChar(0x2026));
        for (const QString& translation : message.translations)
            EXPECT_TRUE(!hasDots || translation.isEmpty() || translation.endsWith(QChar(0x2026)))
                << translation.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(All, Translations, testing::Values("de", "es", "fr", "ja", "ko", "zh_CN"));

/// English is the source; only its plurals are written down.
TEST(EnglishTexts, HaveTheirPlurals) {
    for (const Message& message : messagesOf("en"))
        EXPECT_FALSE(message.isNumerus && (message.isUnfinished || message.translations.contains(QString())))
            << message.source.toStdString();
}

}  // namespace
}  // namespace overlook
