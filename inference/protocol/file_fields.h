#pragma once

#include <string>
#include <vector>

namespace overlook {

/// What a field of a request names, and so which other files are read with it.
enum class NamedFile {
    Picture,
    Model,         ///< with what filesOfModel() lists
    Card,          ///< with what filesOfCard() lists; may be empty
    MaskOrRegion,  ///< the path of a mask, or another text
};

/// One field of a request that names a file.
struct FileField {
    const char* name;
    NamedFile kind;
};

/// The fields of a method's parameters that name files which the engine reads: those have to be there before an engine
/// on another machine is asked. A request gets a new field with a file: add it here.
[[nodiscard]] const std::vector<FileField>& fileFieldsOf(const std::string& method);

}  // namespace overlook
