#include "widgets/panels/natural_order.h"

#include <algorithm>
#include <numeric>

namespace overlook {

namespace {

bool isDigit(QChar character) {
    return character >= u'0' && character <= u'9';
}

/// The digits at the front without leading zeros; `text` goes on behind them.
QStringView takeNumber(QStringView& text) {
    while (text.size() > 1 && text[0] == u'0' && isDigit(text[1]))
        text = text.mid(1);
    const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
    const QStringView number = text.left(end - text.begin());
    text = text.mid(number.size());
    return number;
}

int compareNumbers(QStringView a, QStringView b) {
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    return a.compare(b);
}

}  // namespace

int compareNaturally(QStringView a, QStringView b) {
    while (!a.isEmpty() && !b.isEmpty()) {
        if (isDigit(a[0]) && isDigit(b[0])) {
            if (const int order = compareNumbers(takeNumber(a), takeNumber(b)))
                return order;
            continue;
        }
        if (a[0] != b[0])
            return a[0] < b[0] ? -1 : 1;
        a = a.mid(1);
        b = b.mid(1);
    }
    return static_cast<int>(!a.isEmpty()) - static_cast<int>(!b.isEmpty());
}

std::vector<int> naturalRanks(const QStringList& names) {
    QStringList folded;
    folded.reserve(names.size());
    for (const QString& name : names)
        folded << name.toCaseFolded();
    std::vector<int> order(static_cast<std::size_t>(names.size()));
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) { return compareNaturally(folded[a], folded[b]) < 0; });
    std::vector<int> ranks(order.size());
    int rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && compareNaturally(folded[order[i - 1]], folded[order[i]]) != 0)
            ++rank;
        ranks[static_cast<std::size_t>(order[i])] = rank;
    }
    return ranks;
}

}  // namespace overlook
