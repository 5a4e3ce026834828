#include "inference/datasets/label_list.h"

#include <algorithm>
#include <set>
#include <sstream>

#include "inference/core/files.h"
#include "inference/core/text_lines.h"
#include "inference/datasets/csv_samples.h"
#include "inference/datasets/listing.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

/// One line of a list: the picture's name, then its classes.
void addLine(const std::string& line, const ClassTable& classes, LabelList& list) {
    std::istringstream words(line);
    std::string picture;
    words >> picture;
    std::set<int> labels;
    for (std::string word; words >> word;) {
        const auto id = classes.idOf(word);
        if (!id)
            throw Error(Error::Kind::BadData,
                        OVERLOOK_TEXT("Error",
                                      "there is no class called '%1'. Name the classes of this data set, one a line, "
                                      "in a file labels.txt in its folder."),
                        {word});
        if (*id != 0)
            labels.insert(*id);
    }
    list[withoutPictureExtension(picture)] = {labels.begin(), labels.end()};
}

LabelList listOfText(const fs::path& path, const ClassTable& classes, DataProblems& problems) {
    LabelList list;
    int number = 0;
    for (const std::string& line : textLines(readText(path))) {
        ++number;
        try {
            if (!withoutBlanks(line).empty())
                addLine(line, classes, list);
        } catch (const Error& error) {
            problems.push_back({error.at(utf8(path) + ", line " + std::to_string(number))});
        }
    }
    return list;
}

LabelList listOfCsv(const fs::path& path, const ClassTable& classes, DataProblems& problems) {
    LabelList list;
    for (const CsvSample& sample : readCsvSamples(path, classes, problems).samples)
        list[withoutPictureExtension(sample.picture)] = sample.labels;
    return list;
}

}  // namespace

LabelList labelListOf(const fs::path& root, const ClassTable& classes, DataProblems& problems) {
    const std::vector<fs::path> folders{root, root / "ImageSets", root / "ImageSets" / "Main"};
    for (const fs::path& folder : folders) {
        if (isFile(folder / "cls_labels.txt"))
            return listOfText(folder / "cls_labels.txt", classes, problems);
        if (isFile(folder / "cls_labels.csv"))
            return listOfCsv(folder / "cls_labels.csv", classes, problems);
    }
    for (const fs::path& folder : folders)
        if (isFile(folder / "cls_labels.npy"))
            problems.push_back({Error(Error::Kind::BadData,
                                      OVERLOOK_TEXT("Error",
                                                    "'%1' is a pickle of Python, that is, a program, and is not read. "
                                                    "Write its labels to cls_labels.txt beside it: a line for each "
                                                    "picture with its name and the names of its classes."),
                                      {utf8(folder / "cls_labels.npy")})});
    return {};
}

}  // namespace overlook
