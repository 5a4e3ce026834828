#include "widgets/panels/natural_order.h"

#include <algorithm>
#include <numeric>
#include <string>

#include "inference/core/file_order.h"

namespace overlook {

std::vector<int> naturalRanks(const QStringList& names) {
    std::vector<std::string> texts;
    texts.reserve(static_cast<std::size_t>(names.size()));
    for (const QString& name : names)
        texts.push_back(name.toStdString());
    const auto text = [&texts](int index) -> const std::string& { return texts[static_cast<std::size_t>(index)]; };
    std::vector<int> order(texts.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) { return compareFileNames(text(a), text(b)) < 0; });
    std::vector<int> ranks(order.size());
    int rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && text(order[i - 1]) != text(order[i]))
            ++rank;
        ranks[static_cast<std::size_t>(order[i])] = rank;
    }
    return ranks;
}

}  // namespace overlook
