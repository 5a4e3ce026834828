#include "app/window/pseudo_translator.h"

#include <algorithm>
#include <QRegularExpression>

namespace overlook {

namespace {

constexpr double kLonger = 0.4;
constexpr qsizetype kPaddingWord = 5;

QString accented(const QString& letters) {
    static const QString plain = QStringLiteral("aceinosuyzACEINOSUYZ");
    static const QString marked = QStringLiteral("áçéíñöšüýžÁÇÉÍÑÖŠÜÝŽ");
    QString text = letters;
    for (QChar& letter : text)
        if (const qsizetype place = plain.indexOf(letter); place >= 0)
            letter = marked[place];
    return text;
}

/// In words, so that lines can be broken in it.
QString padding(qsizetype length) {
    QString text;
    for (qsizetype i = 0; i < length; ++i)
        text += i % kPaddingWord == 0 ? u' ' : u'~';
    return text;
}

}  // namespace

PseudoTranslator::PseudoTranslator(Qt::LayoutDirection direction) : m_direction(direction) {}

QString PseudoTranslator::pseudo(const QString& text) {
    static const QRegularExpression kept(QStringLiteral("%L?\\d{1,2}|%n|&\\w|&\\w+;|<[^>]*>"));
    QString body;
    qsizetype end = 0;
    for (auto match = kept.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch place = match.next();
        body += accented(text.mid(end, place.capturedStart() - end)) + place.captured();
        end = place.capturedEnd();
    }
    body += accented(text.mid(end));
    const bool hasDots = body.endsWith(u'…');  // of a command that asks for more
    body.chop(hasDots ? 1 : 0);
    const auto longer = std::max<qsizetype>(2, qRound(kLonger * static_cast<double>(text.size())));
    return kOpening + body + padding(longer) + kClosing + (hasDots ? QStringLiteral("…") : QString());
}

QString PseudoTranslator::translate(const char* context, const char* text, const char* /*disambiguation*/,
                                    int /*count*/) const {
    const QLatin1String where(context);
    if (where == QLatin1String("QGuiApplication") && QLatin1String(text) == QLatin1String("QT_LAYOUT_DIRECTION"))
        return m_direction == Qt::RightToLeft ? QStringLiteral("RTL") : QStringLiteral("LTR");
    if (where == QLatin1String("QShortcut"))
        return {};  // names of keys, which are read as well as shown
    return pseudo(QString::fromUtf8(text));
}

}  // namespace overlook
