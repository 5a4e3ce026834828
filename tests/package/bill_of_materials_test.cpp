#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <regex>
#include <set>

#include "tests/package/installed_tree.h"

namespace overlook::test {
namespace {

using nlohmann::json;

json billOf(const std::string& program) {
    return json::parse(textOf(installed("share/doc/" + program + "/" + program + ".cdx.json")));
}

/// The files named in the bill: "libzstd.so.1", …
std::set<std::string> listedFiles(const json& bill) {
    std::set<std::string> files;
    for (const json& component : bill.at("components"))
        for (const json& property : component.at("properties")) {
            const std::string names = property.at("value");
            static const std::regex name(R"([^, ]+\.so[^, ]*)");
            for (auto one = std::sregex_iterator(names.begin(), names.end(), name); one != std::sregex_iterator();
                 ++one)
                files.insert(one->str());
        }
    return files;
}

TEST(BillOfMaterials, ListsEveryLibraryThatTheProgramIsLinkedWith) {
    OVERLOOK_NEED_TOOL("dpkg-query");
    OVERLOOK_NEED_TOOL("readelf");
    for (const std::string& program : installedPrograms()) {
        const std::set<std::string> listed = listedFiles(billOf(program));
        const Finished run = runTool({"readelf", "--dynamic", "--wide", installed("bin/" + program).string()});
        static const std::regex needed(R"(Shared library: \[([^\]]+)\])");
        std::size_t count = 0;
        for (auto one = std::sregex_iterator(run.output.begin(), run.output.end(), needed);
             one != std::sregex_iterator(); ++one, ++count)
            EXPECT_EQ(listed.count((*one)[1]), 1U) << program << ": " << (*one)[1];
        EXPECT_GT(count, 5U) << program;
    }
}

TEST(BillOfMaterials, GivesEachLibraryAVersionAndALicence) {
    OVERLOOK_NEED_TOOL("dpkg-query");
    for (const std::string& program : installedPrograms()) {
        const json bill = billOf(program);
        EXPECT_EQ(bill.at("bomFormat"), "CycloneDX");
        EXPECT_EQ(bill.at("metadata").at("component").at("name"), program);
        EXPECT_EQ(bill.at("dependencies").at(0).at("dependsOn").size(), bill.at("components").size());
        for (const json& component : bill.at("components")) {
            EXPECT_NE(component.at("version"), "") << component;
            EXPECT_NE(component.at("licenses").at(0).at("expression"), "NOASSERTION")
                << "resources/licences/third-party.md needs a row for " << component;
        }
    }
}

TEST(BillOfMaterials, NamesWhatIsCompiledIn) {
    OVERLOOK_NEED_TOOL("dpkg-query");
    for (const std::string& program : installedPrograms())
        EXPECT_NE(textOf(installed("share/doc/" + program + "/" + program + ".cdx.json")).find("nlohmann-json3-dev"),
                  std::string::npos);
}

}  // namespace
}  // namespace overlook::test
