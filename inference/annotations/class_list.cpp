#include "inference/annotations/class_list.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "inference/annotations/rasterise.h"
#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/text_lines.h"
#include "inference/datasets/listing.h"

namespace overlook {

namespace {

constexpr int kLargestId = 65534;  ///< the largest that 16 bit hold beside the value for "ignore"

std::uint32_t colourOf(int id) {
    return vocColour(id % 256);
}

std::string placeHolder(int id) {
    return "(unused " + std::to_string(id) + ")";
}

bool isBackground(const std::string& name) {
    return name == "background" || name == "_background_";
}

ClassTable namedInOrder(const std::vector<std::string>& names) {
    ClassTable classes;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const int id = static_cast<int>(i);
        if (names[i] != placeHolder(id))
            classes.add({id, names[i], colourOf(id)});
    }
    return classes;
}

}  // namespace

std::optional<ClassTable> readClassList(const std::filesystem::path& folder) {
    const std::filesystem::path path = folder / "labels.txt";
    if (!isFile(path))
        return std::nullopt;
    std::vector<std::string> names;
    int number = 0;
    for (const std::string& line : textLines(readText(path))) {
        ++number;
        const std::string name(withoutBlanks(line));
        if (number == 1 && name == kIgnoreName)
            continue;
        if (name.empty() || std::find(names.begin(), names.end(), name) != names.end())
            throw Error(Error::Kind::BadData,
                        OVERLOOK_TEXT("Error",
                                      "'%1', line %2: the name of a class is missing or is there twice. The first line "
                                      "names the background, every further line one class."),
                        {utf8(path), std::to_string(number)});
        names.push_back(name);
    }
    if (names.empty() || names.size() > kLargestId)
        throw Error(Error::Kind::BadData, OVERLOOK_TEXT("Error", "'%1' names no classes, or more than 65,534."),
                    {utf8(path)});
    return namedInOrder(names);
}

void writeClassList(const std::filesystem::path& folder, const ClassTable& classes) {
    int last = 0;
    for (const ClassEntry& entry : classes.entries())
        last = std::max(last, entry.id);
    std::string text;
    for (int id = 0; id <= last; ++id) {
        const ClassEntry* const entry = classes.find(id);
        text += (entry ? entry->name : id == 0 ? "background" : placeHolder(id)) + "\n";
    }
    writeAtomically(folder / "labels.txt", text, Flush::Later);
}

ClassTable onlyBackground() {
    ClassTable classes;
    classes.add({0, "background", 0});
    return classes;
}

ClassTable behindBackground(const ClassTable& classes) {
    const auto fits = [](const ClassEntry& entry) {
        return entry.id == 0 ? isBackground(entry.name) : entry.id > 0 && entry.id <= kLargestId;
    };
    const bool staySo = std::all_of(classes.entries().begin(), classes.entries().end(), fits);
    if (staySo && classes.find(0))
        return classes;
    ClassTable result = onlyBackground();
    int next = 1;
    for (ClassEntry entry : classes.entries()) {
        if (!staySo)
            entry.id = next++;
        entry.colour = colourOf(entry.id);
        result.add(std::move(entry));
    }
    return result;
}

int addName(ClassTable& classes, const std::string& name) {
    if (const auto id = idOfName(classes, name))
        return *id;
    int next = 1;
    for (const ClassEntry& entry : classes.entries())
        next = std::max(next, entry.id + 1);
    classes.add({next, name, colourOf(next)});
    return next;
}

}  // namespace overlook
