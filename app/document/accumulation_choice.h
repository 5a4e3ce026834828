#pragma once

#include <QList>
#include <QString>

#include "inference/accumulation/accumulator.h"

namespace overlook {

/// How the maps of a run's epochs are accumulated in view.
struct AccumulationChoice {
    AccumulationOptions options;
    QString method = QStringLiteral("cam");  ///< whose maps are accumulated; id
    QList<int> excluded = {};                ///< epochs that are left out, ascending
    bool isOfRun = true;                     ///< as the run did it itself: the accumulated maps that it kept count

    bool operator==(const AccumulationChoice& other) const;
    /// The same for choices that accumulate alike, another one for any other.
    [[nodiscard]] QString key() const;
};

}  // namespace overlook
