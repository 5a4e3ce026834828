#pragma once

#include <string>
#include <vector>

#include "inference/annotations/annotation.h"

namespace overlook {

/// A kind of shape as labelme calls it, and how many points it has.
struct LabelmeKind {
    const char* name;
    ShapeKind kind;
    std::size_t fewestPoints;
    std::size_t mostPoints;
};

[[nodiscard]] const std::vector<LabelmeKind>& labelmeKinds();

/// Null for a name that labelme does not use.
[[nodiscard]] const LabelmeKind* labelmeKind(const std::string& name);

}  // namespace overlook
