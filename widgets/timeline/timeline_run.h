#pragma once

#include <QString>
#include <vector>

namespace overlook {

/// A run that lies under the open one in the timeline.
struct TimelineRun {
    QString id;    ///< told back when somebody asks for it
    QString name;  ///< shown
    int planned = 0;
    std::vector<double> values;  ///< by epoch - 1; NaN = unknown
};

}  // namespace overlook
