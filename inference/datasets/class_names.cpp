#include "inference/datasets/class_names.h"

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/text_lines.h"
#include "inference/datasets/listing.h"

namespace overlook {

std::optional<ClassTable> namedClasses(const std::filesystem::path& folder) {
    const std::filesystem::path path = folder / "labels.txt";
    if (!isFile(path))
        return std::nullopt;
    std::vector<std::string> names;
    for (const std::string& line : textLines(readText(path))) {
        names.emplace_back(withoutBlanks(line));
        if (names.back().empty())
            throw Error(Error::Kind::BadData,
                        OVERLOOK_TEXT("Error",
                                      "'%1', line %2: the name of a class is missing. The first line names "
                                      "the background, every further line one class."),
                        {utf8(path), std::to_string(names.size())});
    }
    if (names.empty())
        throw Error(Error::Kind::BadData, OVERLOOK_TEXT("Error", "'%1' names no classes."), {utf8(path)});
    return ClassTable(names);
}

ClassTable vocClasses() {
    return ClassTable({"background", "aeroplane", "bicycle",     "bird",  "boat",        "bottle", "bus",
                       "car",        "cat",       "chair",       "cow",   "diningtable", "dog",    "horse",
                       "motorbike",  "person",    "pottedplant", "sheep", "sofa",        "train",  "tvmonitor"});
}

ClassTable classesBehindBackground(std::vector<std::string> names) {
    names.insert(names.begin(), "background");
    return ClassTable(names);
}

}  // namespace overlook
