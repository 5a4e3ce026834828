#include "app/engine/error_text.h"

#include <QCoreApplication>

namespace overlook {

QString translated(const Sentence& sentence, const char* context) {
    const QString pattern = QCoreApplication::translate(context, sentence.pattern.c_str());
    QString text = sentence.place.empty() ? QString() : QString::fromStdString(sentence.place) + QStringLiteral(": ");
    // One pass: QString::arg would go on replacing inside an argument that itself contains "%2" (a file name may).
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int digit = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (digit < 1) {
            text += pattern[i];
            continue;
        }
        ++i;
        if (static_cast<std::size_t>(digit) <= sentence.arguments.size())
            text += QString::fromStdString(sentence.arguments[static_cast<std::size_t>(digit) - 1]);
    }
    return text;
}

QString translated(const Error& error) {
    return translated(error.sentence(), "Error");
}

}  // namespace overlook
