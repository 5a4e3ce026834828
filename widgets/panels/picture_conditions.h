#pragma once

#include <optional>
#include <QStringList>

class QModelIndex;

#include "inference/core/image_status.h"

namespace overlook {

inline constexpr int kImageStatuses = 4;

/// Translated.
[[nodiscard]] QString imageStatusText(ImageStatus status);

/// Which pictures of a list are shown. All conditions have to hold.
struct PictureConditions {
    QStringList words = {};             ///< each in the name or in the detail line; case does not matter
    QString group = {};                 ///< empty = all
    unsigned statuses = 0;              ///< a bit for each ImageStatus; 0 = all
    int classId = -1;                   ///< among the labels; -1 = all
    std::optional<bool> hasHints = {};  ///< nothing = all

    [[nodiscard]] bool isFiltering() const { return *this != PictureConditions(); }
    [[nodiscard]] bool accepts(const QModelIndex& picture) const;  ///< a row of a model with the roles of ImageRole
    [[nodiscard]] bool readsRole(int role) const;                  ///< whether a change of it can matter

    bool operator==(const PictureConditions&) const = default;
};

}  // namespace overlook
