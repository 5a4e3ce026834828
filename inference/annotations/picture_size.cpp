#include "inference/annotations/picture_size.h"

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/datasets/data_check.h"

namespace overlook {

cv::Size sizeFromFile(const std::string& name, const std::filesystem::path& place, const PictureFolder& pictures,
                      DataProblems& problems) {
    const auto file = pictures.find(name);
    if (!file) {
        problems.push_back({Error(Error::Kind::Missing,
                                  OVERLOOK_TEXT("Error",
                                                "'%1': the picture “%2” is not there, and without it its size is not "
                                                "known. Name the folder of the pictures."),
                                  {utf8(place), name}),
                            name});
        return {};
    }
    try {
        return pictureSizeOf(*file);
    } catch (const Error& error) {
        problems.push_back({error, name});
        return {};
    }
}

}  // namespace overlook
