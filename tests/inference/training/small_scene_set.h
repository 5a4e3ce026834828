#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "inference/protocol/training_messages.h"
#include "tests/support/test_files.h"

namespace overlook::test {

/// A generated data set of 12 training pictures and three test lists of 3, 48 × 48 pixels, in a temporary folder.
class SmallSceneSet {
 public:
    SmallSceneSet();

    [[nodiscard]] std::filesystem::path data() const { return m_folder / "data"; }
    [[nodiscard]] std::filesystem::path picture(const std::string& id) const;
    /// A training of two epochs into the sub-folder `name`.
    [[nodiscard]] Train request(const std::string& name = "run") const;

 private:
    TemporaryFolder m_folder;
};

/// Metrics without those that measure time, which is never the same.
[[nodiscard]] std::map<std::string, double> learntMetrics(const EpochMetrics& metrics);

}  // namespace overlook::test
