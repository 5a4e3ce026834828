#include "inference/annotations/output_names.h"

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/datasets/listing.h"

namespace overlook {

std::filesystem::path OutputNames::of(const AnnotatedPicture& picture, const std::filesystem::path& folder,
                                      const std::string& extension) {
    const std::string name = pictureName(withoutPictureExtension(picture.name));
    if (name.empty())
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error", "A picture without a name cannot be written. Give it one in its file."));
    std::filesystem::path path = folder / pathFromUtf8(name + extension);
    if (!m_taken.insert(path).second)
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error",
                                  "“%1” was not written, because another picture has the same name without its "
                                  "extension and would be overwritten. Rename one of them."),
                    {picture.name});
    return path;
}

}  // namespace overlook
