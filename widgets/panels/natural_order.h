#pragma once

#include <QStringList>
#include <vector>

namespace overlook {

/// By index into `names`: how many different names come before it in the order of compareFileNames(), which folders and
/// projects have as well. Cheap to compare again and again, where the names themselves are not.
[[nodiscard]] std::vector<int> naturalRanks(const QStringList& names);

}  // namespace overlook
