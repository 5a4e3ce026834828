#include "inference/annotations/xml_file.h"

#include <algorithm>
#include <sstream>

#include "inference/core/csv.h"
#include "inference/core/files.h"
#include "inference/core/text_lines.h"
#include "inference/datasets/json_fields.h"

namespace overlook {

XmlFile::XmlFile(const std::filesystem::path& path, const char* rootName) : m_path(path), m_text(readText(path)) {
    const pugi::xml_parse_result parsed = m_document.load_buffer(m_text.data(), m_text.size());
    if (!parsed)
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error",
                                  "'%1', line %2: this is not complete XML: the file is damaged or cut off. Copy it "
                                  "again from where it came from."),
                    {utf8(path), lineAt(parsed.offset)});
    m_root = m_document.child(rootName);
    if (!m_root)
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error", "'%1' is another kind of XML file: it has no element <%2>."),
                    {utf8(path), rootName});
}

std::string XmlFile::lineAt(std::ptrdiff_t offset) const {
    const auto end = m_text.begin() + std::clamp<std::ptrdiff_t>(offset, 0, static_cast<std::ptrdiff_t>(m_text.size()));
    return std::to_string(1 + std::count(m_text.begin(), end, '\n'));
}

std::string XmlFile::lineOf(const pugi::xml_node& node) const {
    return lineAt(node.offset_debug());
}

Error XmlFile::wrong(const pugi::xml_node& node, const char* pattern, const std::string& detail) const {
    return Error(Error::Kind::BadData, pattern, {utf8(m_path), lineOf(node), detail});
}

cv::Size XmlFile::sizeOf(const pugi::xml_node& node, const SideNames& names) const {
    const auto side = [&](const char* name) {
        const pugi::xml_attribute attribute = node.attribute(name);
        int value = 0;
        return parseNumber(withoutBlanks(attribute ? attribute.value() : node.child_value(name)), value) ? value : 0;
    };
    const cv::Size size(side(names.width), side(names.height));
    if (!isPictureSize(size))
        throw wrong(node, OVERLOOK_TEXT("Error", "'%1', line %2: “%3” does not say the size of a picture. Correct it."),
                    node.name());
    return size;
}

void writeXml(const pugi::xml_document& document, const std::filesystem::path& path) {
    std::ostringstream text;
    document.save(text, " ");
    writeAtomically(path, text.str(), Flush::Later);
}

}  // namespace overlook
