#pragma once

#include <filesystem>
#include <set>
#include <string>

#include "inference/annotations/annotation.h"

namespace overlook {

/// Gives every picture a file of its own in a folder.
class OutputNames {
 public:
    /// `folder`/<name of the picture without its extension><extension>. Throws Error (BadData) when another picture has
    /// got the same file.
    [[nodiscard]] std::filesystem::path of(const AnnotatedPicture& picture, const std::filesystem::path& folder,
                                           const std::string& extension);

 private:
    std::set<std::filesystem::path> m_taken;
};

}  // namespace overlook
