#include "widgets/panels/picture_conditions.h"

#include <algorithm>
#include <QCoreApplication>
#include <QList>
#include <QModelIndex>

#include "widgets/panels/image_list.h"

namespace overlook {

QString imageStatusText(ImageStatus status) {
    switch (status) {
        case ImageStatus::New:
            return QCoreApplication::translate("ImageStatus", "New");
        case ImageStatus::Started:
            return QCoreApplication::translate("ImageStatus", "Started");
        case ImageStatus::Done:
            return QCoreApplication::translate("ImageStatus", "Done");
        case ImageStatus::Flagged:
            return QCoreApplication::translate("ImageStatus", "Flagged");
    }
    return {};
}

bool PictureConditions::accepts(const QModelIndex& picture) const {
    if (statuses != 0 && (statuses >> picture.data(ImageStatusRole).toUInt() & 1U) == 0)
        return false;
    if (hasHints && picture.data(ImageHintedRole).toBool() != *hasHints)
        return false;
    if (!group.isEmpty() && picture.data(ImageGroupRole).toString() != group)
        return false;
    if (classId >= 0 && !picture.data(ImageClassesRole).value<QList<int>>().contains(classId))
        return false;
    if (words.isEmpty())
        return true;
    const QString name = picture.data(Qt::DisplayRole).toString();
    const auto isIn = [](const QString& text) {
        return [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); };
    };
    if (std::all_of(words.begin(), words.end(), isIn(name)))
        return true;
    const QString detail = picture.data(ImageDetailRole).toString();
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return isIn(name)(word) || isIn(detail)(word); });
}

bool PictureConditions::readsRole(int role) const {
    switch (role) {
        case ImageStatusRole:
            return statuses != 0;
        case ImageHintedRole:
            return hasHints.has_value();
        case ImageGroupRole:
            return !group.isEmpty();
        case ImageClassesRole:
            return classId >= 0;
        case Qt::DisplayRole:
        case ImageDetailRole:
            return !words.isEmpty();
        default:
            return false;
    }
}

}  // namespace overlook
