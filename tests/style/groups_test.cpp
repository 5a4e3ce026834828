#include <gtest/gtest.h>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "tests/support/test_files.h"

/// cmake/compile_groups.py: which sources can be compiled as one file.
namespace overlook::test {
namespace {

class Groups : public testing::Test {
 protected:
    void SetUp() override {
        if (std::system("python3 --version >/dev/null 2>&1") != 0)
            GTEST_SKIP() << "needs python3";
    }

    /// What the script writes about sources with these texts; paths are their numbers: 0, 1, …
    std::string groupsOf(const std::vector<std::string>& texts) {
        std::ofstream list(m_folder / "list");
        for (size_t i = 0; i < texts.size(); ++i) {
            std::ofstream(m_folder / std::to_string(i)) << texts[i];
            list << i << '\n';
        }
        list.close();
        const std::string script = (sourceFolder() / "cmake" / "compile_groups.py").string();
        const std::string command = "cd '" + m_folder.path().string() + "' && python3 '" + script + "' <list >groups";
        EXPECT_EQ(std::system(command.c_str()), 0);
        std::ifstream written(m_folder / "groups");
        return {std::istreambuf_iterator<char>(written), {}};
    }

 private:
    TemporaryFolder m_folder;
};

std::string withOwn(const std::string& text) {
    return "#include <vector>\nnamespace overlook {\nnamespace {\n" + text + "}  // namespace\n}\n";
}

TEST_F(Groups, HaveSourcesThatShareNoWordOfTheirOwn) {
    EXPECT_EQ(groupsOf({withOwn("int rows() { return 1; }\n"), withOwn("int columns() { return 2; }\n")}),
              "0;0\n0;1\n");
}

TEST_F(Groups, PartSourcesThatDeclareTheSame) {
    EXPECT_EQ(groupsOf({withOwn("int rows() { return 1; }\n"), withOwn("int rows() { return 2; }\n")}), "");
    EXPECT_EQ(groupsOf({withOwn("struct Row {};\n"), withOwn("using Row = int;\n")}), "");
    EXPECT_EQ(groupsOf({withOwn("constexpr int kRows = 1;\n"), withOwn("constexpr int kRows[] = {2};\n")}), "");
}

TEST_F(Groups, PartSourcesOfWhichOneMeansSomethingElseByAWord) {
    EXPECT_EQ(groupsOf({withOwn("int rows() { return 1; }\n"), "int height(int rows) { return rows; }\n"}), "");
    EXPECT_EQ(groupsOf({"using nlohmann::json;\n", "int count(int json) { return json; }\n"}), "");
}

TEST_F(Groups, MayImportTheSame) {
    EXPECT_EQ(groupsOf({"using nlohmann::json;\njson one();\n", "using nlohmann::json;\njson two();\n"}), "0;0\n0;1\n");
}

TEST_F(Groups, TakeNoWordFromTextsCommentsAndNamesOfMembers) {
    const std::string rows = withOwn("int rows() { return 1; }\n");
    EXPECT_EQ(groupsOf({rows, "// rows\nconst char* name() { return \"rows\"; }\n"}), "0;0\n0;1\n");
    EXPECT_EQ(groupsOf({"int Table::rows() const { return 1; }\n", "int Grid::rows() const { return 2; }\n"}),
              "0;0\n0;1\n");
}

TEST_F(Groups, LeaveSourcesWithMacrosAlone) {
    EXPECT_EQ(groupsOf({"#define WIDTH 3\nint one();\n", "int two();\n", "int three();\n"}), "1;1\n1;2\n");
}

}  // namespace
}  // namespace overlook::test
