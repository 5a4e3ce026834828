#pragma once

#include "widgets/panels/image_filter.h"
#include "widgets/panels/picture_conditions.h"

namespace overlook {

/// Which pictures a list shows, and in which order.
struct ImageListLook {
    PictureConditions conditions = {};
    PictureOrder order = PictureOrder::List;
    Qt::SortOrder direction = Qt::AscendingOrder;

    bool operator==(const ImageListLook&) const = default;
};

}  // namespace overlook
