#pragma once

#include <filesystem>
#include <opencv2/core.hpp>
#include <pugixml.hpp>
#include <string>

#include "inference/core/error.h"

namespace overlook {

/// An XML file that knows in which line its elements are.
class XmlFile {
 public:
    /// Throws Error: Missing, Unreadable, BadData with the line when it is no XML or its root has another name.
    XmlFile(const std::filesystem::path& path, const char* rootName);

    [[nodiscard]] pugi::xml_node root() const { return m_root; }
    [[nodiscard]] std::string lineOf(const pugi::xml_node& node) const;

    /// An Error (BadData); %1 = file, %2 = line of the node, %3 = detail.
    [[nodiscard]] Error wrong(const pugi::xml_node& node, const char* pattern, const std::string& detail) const;

    /// Names of two children, or attributes, that hold a width and a height.
    struct SideNames {
        const char* width;
        const char* height;
    };
    /// A size that a picture can have. Throws Error (BadData) with the line.
    [[nodiscard]] cv::Size sizeOf(const pugi::xml_node& node, const SideNames& names) const;

 private:
    [[nodiscard]] std::string lineAt(std::ptrdiff_t offset) const;

    std::filesystem::path m_path;
    std::string m_text;
    pugi::xml_document m_document;
    pugi::xml_node m_root;
};

/// Writes a document with an indentation of one blank, atomically. Throws Error (Storage).
void writeXml(const pugi::xml_document& document, const std::filesystem::path& path);

}  // namespace overlook
