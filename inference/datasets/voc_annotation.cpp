#include "inference/datasets/voc_annotation.h"

#include <algorithm>
#include <pugixml.hpp>
#include <set>
#include <string>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/text_lines.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

std::string lineAt(const std::string& text, std::ptrdiff_t offset) {
    const auto end = text.begin() + std::clamp<std::ptrdiff_t>(offset, 0, static_cast<std::ptrdiff_t>(text.size()));
    return std::to_string(1 + std::count(text.begin(), end, '\n'));
}

}  // namespace

std::vector<int> annotatedLabels(const fs::path& path, const ClassTable& classes) {
    const std::string text = readText(path);
    pugi::xml_document document;
    const pugi::xml_parse_result parsed = document.load_buffer(text.data(), text.size());
    if (!parsed || !document.child("annotation"))
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error",
                                  "'%1', line %2: this is not a PASCAL VOC annotation. Correct or remove the "
                                  "file."),
                    {utf8(path), lineAt(text, parsed ? 0 : parsed.offset)});
    std::set<int> labels;
    for (const pugi::xml_node object : document.child("annotation").children("object")) {
        const std::string name(withoutBlanks(object.child_value("name")));
        const auto id = classes.idOf(name);
        if (!id)
            throw Error(Error::Kind::BadData,
                        OVERLOOK_TEXT("Error",
                                      "'%1', line %2: there is no class called '%3'. Name the classes of this "
                                      "data set, one a line, in a file labels.txt in its folder."),
                        {utf8(path), lineAt(text, object.offset_debug()), name});
        if (*id != 0)
            labels.insert(*id);
    }
    return {labels.begin(), labels.end()};
}

}  // namespace overlook
