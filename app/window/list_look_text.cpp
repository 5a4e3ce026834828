#include "app/window/list_look_text.h"

#include <iterator>

namespace overlook {

namespace {

constexpr const char* kOrders[] = {"list",   "name",   "status", "size",         "score",        "entropy",
                                   "spread", "change", "hints",  "truth_energy", "truth_overlap"};
static_assert(std::size(kOrders) == kPictureOrders);

QString textOf(const std::map<std::string, std::string>& texts, const char* name) {
    const auto found = texts.find(name);
    return found == texts.end() ? QString() : QString::fromStdString(found->second);
}

}  // namespace

std::map<std::string, std::string> textsOf(const ImageListLook& look) {
    const PictureConditions& conditions = look.conditions;
    const std::string hints = !conditions.hasHints ? "" : *conditions.hasHints ? "yes" : "no";
    return {{"list/words", conditions.words.join(u' ').toStdString()},
            {"list/group", conditions.group.toStdString()},
            {"list/statuses", std::to_string(conditions.statuses)},
            {"list/class", std::to_string(conditions.classId)},
            {"list/hints", hints},
            {"list/order", kOrders[static_cast<std::size_t>(look.order)]},
            {"list/descending", look.direction == Qt::DescendingOrder ? "yes" : "no"}};
}

ImageListLook listLookOf(const std::map<std::string, std::string>& texts) {
    ImageListLook look;
    look.conditions.words = textOf(texts, "list/words").split(u' ', Qt::SkipEmptyParts);
    look.conditions.group = textOf(texts, "list/group");
    const unsigned statuses = textOf(texts, "list/statuses").toUInt();
    look.conditions.statuses = statuses < 1U << kImageStatuses ? statuses : 0;
    bool isNumber = false;
    const int classId = textOf(texts, "list/class").toInt(&isNumber);
    look.conditions.classId = isNumber && classId >= 0 ? classId : -1;
    const QString hints = textOf(texts, "list/hints");
    if (hints == QLatin1String("yes") || hints == QLatin1String("no"))
        look.conditions.hasHints = hints == QLatin1String("yes");
    for (std::size_t order = 0; order < std::size(kOrders); ++order)
        if (textOf(texts, "list/order") == QLatin1String(kOrders[order]))
            look.order = static_cast<PictureOrder>(order);
    look.direction =
        textOf(texts, "list/descending") == QLatin1String("yes") ? Qt::DescendingOrder : Qt::AscendingOrder;
    return look;
}

}  // namespace overlook
