#pragma once

#include <memory>
#include <QString>

#include "app/controllers/stored_results.h"
#include "inference/core/map.h"

namespace overlook {

class KeptMaps;

/// Maps that were read or computed before, for everybody who looks at the same pictures, models and runs.
struct MapCaches {
    std::shared_ptr<StoredResults::Cache> stored = std::make_shared<StoredResults::Cache>(64U << 20U);
    ByteCache<QString, Map> computed{64U << 20U};  ///< by MapQuestion::key()
    KeptMaps* kept = nullptr;                      ///< keeps what was computed for the next time; null = nobody does
};

}  // namespace overlook
