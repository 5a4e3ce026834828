#include "app/window/command_match.h"

#include <algorithm>
#include <QStringList>
#include <vector>

namespace overlook {

namespace {

constexpr int kNot = 0;
constexpr int kWordOfRelated = 1;
constexpr int kInPath = 2;
constexpr int kWordOfPath = 3;
constexpr int kInTitle = 4;
constexpr int kWordOfTitle = 6;
constexpr int kBeginsTitle = 4;  ///< on top, once

/// Without case and accents; Korean syllables become letters, so that half a syllable is found while it is typed.
QString folded(const QString& text) {
    QString letters = text.normalized(QString::NormalizationForm_KD);
    letters.removeIf([](QChar letter) { return letter.isMark(); });
    return letters.toCaseFolded();
}

/// "class: boat" and "view > zoom" are words too.
QStringList wordsOf(QString query) {
    for (const QChar separator : {u':', u'>', u'›'})
        query.replace(separator, u' ');
    return query.split(u' ', Qt::SkipEmptyParts);
}

int rate(const QString& text, const QString& word, int inside, int atAWord) {
    int best = 0;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return atAWord;
        best = inside;
    }
    return best;
}

int rate(const CommandTexts& texts, const QString& word) {
    return std::max({rate(texts.title, word, kInTitle, kWordOfTitle), rate(texts.path, word, kInPath, kWordOfPath),
                     rate(texts.related, word, kNot, kWordOfRelated)});
}

}  // namespace

std::optional<int> matchCommand(const QString& query, std::span<const CommandTexts> languages) {
    const QStringList words = wordsOf(folded(query).simplified());
    if (words.isEmpty())
        return 0;
    std::vector<CommandTexts> known;
    for (const CommandTexts& texts : languages)
        known.push_back({folded(texts.title), folded(texts.path), folded(texts.related)});
    int sum = 0;
    for (const QString& word : words) {
        int best = 0;
        for (const CommandTexts& texts : known)
            best = std::max(best, rate(texts, word));
        if (best == 0)
            return std::nullopt;
        sum += best;
    }
    const QString whole = words.join(u' ');
    const bool isBeginning = std::any_of(known.begin(), known.end(),
                                         [&whole](const CommandTexts& texts) { return texts.title.startsWith(whole); });
    return isBeginning ? sum + kBeginsTitle : sum;
}

}  // namespace overlook
