#include <gtest/gtest.h>
#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "tests/support/test_files.h"

/// Links between the pages, to pictures and to sources lead somewhere. Addresses on the web are not looked at.
namespace overlook::test {
namespace {

namespace fs = std::filesystem;

/// The README and its like, and everything under docs/.
std::vector<fs::path> pages() {
    std::vector<fs::path> found;
    const auto take = [&found](const fs::directory_entry& entry) {
        if (entry.path().extension() == ".md")
            found.push_back(entry.path());
    };
    for (const auto& entry : fs::directory_iterator(sourceFolder()))
        take(entry);
    for (const auto& entry : fs::recursive_directory_iterator(sourceFolder() / "docs"))
        take(entry);
    std::sort(found.begin(), found.end());
    return found;
}

/// The lines of a page that are text, not an example.
std::vector<std::string> textOf(const fs::path& page) {
    std::vector<std::string> lines;
    std::ifstream stream(page);
    bool isExample = false;
    for (std::string line; std::getline(stream, line);) {
        const bool isFence = line.rfind("```", 0) == 0;
        if (!isFence && !isExample)
            lines.push_back(line);
        isExample = isExample != isFence;
    }
    return lines;
}

/// The name under which a heading can be linked to: its letters and digits in lower case, hyphens for blanks.
std::string anchorOf(const std::string& heading) {
    std::string anchor;
    for (const char c : heading.substr(heading.find_first_not_of("# "))) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == ' ')
            anchor += '-';
        else if (std::isalnum(byte) || c == '-' || c == '_' || byte >= 0x80)
            anchor += static_cast<char>(std::tolower(byte));
    }
    return anchor;
}

bool hasHeading(const fs::path& page, const std::string& anchor) {
    const std::vector<std::string> lines = textOf(page);
    return std::any_of(lines.begin(), lines.end(),
                       [&anchor](const std::string& line) { return line[0] == '#' && anchorOf(line) == anchor; });
}

/// Whether a link on a page leads to something that is there.
bool resolves(const fs::path& page, const std::string& link) {
    const std::size_t hash = link.find('#');
    const std::string file = link.substr(0, hash);
    const fs::path target = file.empty() ? page : page.parent_path() / file;
    if (!fs::exists(target))
        return false;
    return hash == std::string::npos || hasHeading(target, link.substr(hash + 1));
}

std::vector<std::string> linksIn(const std::string& line) {
    static const std::regex code(R"rx(`[^`]*`)rx");
    static const std::regex link(R"rx(\]\(([^)\s]+)\))rx");
    const std::string text = std::regex_replace(line, code, "");
    std::vector<std::string> links;
    for (std::sregex_iterator at(text.begin(), text.end(), link), end; at != end; ++at)
        links.push_back((*at)[1]);
    return links;
}

bool isOnTheWeb(const std::string& link) {
    return link.find(':') != std::string::npos;
}

TEST(Links, LeadToFilesAndHeadingsThatAreThere) {
    std::string broken;
    for (const fs::path& page : pages())
        for (const std::string& line : textOf(page))
            for (const std::string& link : linksIn(line))
                if (!isOnTheWeb(link) && !resolves(page, link))
                    broken += page.filename().string() + ": " + link + "\n";
    EXPECT_EQ(broken, "");
}

TEST(Links, OfTheReadmeNameEveryPage) {
    std::set<std::string> linked;
    for (const std::string& line : textOf(sourceFolder() / "README.md"))
        for (const std::string& link : linksIn(line))
            linked.insert(link.substr(0, link.find('#')));
    std::string missing;
    for (const auto& entry : fs::directory_iterator(sourceFolder() / "docs"))
        if (entry.path().extension() == ".md" && linked.count("docs/" + entry.path().filename().string()) == 0)
            missing += entry.path().filename().string() + "\n";
    EXPECT_EQ(missing, "");
}

}  // namespace
}  // namespace overlook::test
