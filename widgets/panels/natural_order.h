#pragma once

#include <QStringList>
#include <QStringView>
#include <vector>

namespace overlook {

/// Order in which people number files: digits are compared as numbers, "a9" before "a10". Less than 0: `a` comes
/// first. Case matters here; fold it before.
[[nodiscard]] int compareNaturally(QStringView a, QStringView b);

/// By index into `names`: how many different names come before it, case aside. Cheap to compare again and again, where
/// the names themselves are not.
[[nodiscard]] std::vector<int> naturalRanks(const QStringList& names);

}  // namespace overlook
