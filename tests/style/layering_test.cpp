#include <gtest/gtest.h>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "tests/style/source_tree.h"

/// The allowed edges between folders, as data. Dependencies point down the list only.
namespace overlook::test {
namespace {

using Folders = std::set<std::string>;

const std::map<std::string, Folders> kAllowed{
    {"inference/core", {}},
    {"inference/store", {"inference/core"}},
    {"inference/hints", {"inference/core"}},
    {"inference/display", {"inference/core"}},
    {"inference/protocol", {"inference/core"}},
    {"inference/accumulation", {"inference/core"}},
    {"inference/scenes", {"inference/core"}},
    {"inference/datasets", {"inference/core", "inference/store"}},
    {"inference/evaluation", {"inference/core", "inference/datasets"}},
    {"inference/annotations", {"inference/core", "inference/store", "inference/datasets"}},
    {"inference/networks", {"inference/core", "inference/protocol"}},
    {"inference/attention", {"inference/core", "inference/networks"}},
    {"inference/training",
     {"inference/core", "inference/protocol", "inference/accumulation", "inference/datasets", "inference/evaluation",
      "inference/networks", "inference/attention"}},
    {"inference/engine",
     {"inference/core", "inference/store", "inference/display", "inference/protocol", "inference/accumulation",
      "inference/scenes", "inference/datasets", "inference/evaluation", "inference/annotations", "inference/networks",
      "inference/attention", "inference/training"}},
    {"widgets/canvas", {"inference/core", "inference/display"}},
    {"widgets/tools", {"inference/core", "inference/display", "inference/hints", "widgets/canvas", "widgets/panels"}},
    {"widgets/timeline", {"inference/core", "widgets/panels"}},
    {"widgets/panels", {"inference/core", "inference/display"}},
    {"widgets/charts", {"inference/core", "inference/display", "widgets/panels"}},
    {"widgets/panes", {"inference/core", "inference/display", "widgets/canvas", "widgets/panels"}},
    {"widgets/three_d", {"inference/core", "inference/display", "widgets/panels"}},
    {"app/document", {"inference/core", "inference/display", "inference/protocol", "inference/accumulation"}},
    {"app/engine", {"inference/core", "inference/protocol"}},
    {"app/controllers",
     {"inference/core", "inference/store", "inference/hints", "inference/display", "inference/protocol",
      "inference/accumulation", "inference/datasets", "inference/evaluation", "inference/annotations", "app/document",
      "app/engine"}},
    {"app/views",
     {"inference/core", "inference/display", "inference/protocol", "inference/accumulation", "widgets/canvas",
      "widgets/timeline", "widgets/panels", "widgets/panes", "widgets/charts", "widgets/three_d", "app/document",
      "app/engine", "app/controllers"}},
    {"app/window",
     {"inference/core", "inference/hints", "inference/display", "inference/protocol", "widgets/canvas",
      "widgets/timeline", "widgets/panels", "widgets/panes", "widgets/charts", "widgets/three_d", "widgets/tools",
      "app/document", "app/engine", "app/controllers", "app/views"}},
};

/// Folders whose .cpp files may include LibTorch; their headers may include only the tensor class.
const Folders kTorchFolders{"inference/networks", "inference/attention", "inference/training", "inference/engine"};
const std::set<std::string> kTorchInHeaders{"ATen/core/Tensor.h"};

std::string folderOf(const std::string& path) {
    const std::size_t first = path.find('/');
    return path.substr(0, path.find('/', first + 1));
}

bool isTorch(const Include& include) {
    static const std::regex pattern("^(torch|ATen|c10|caffe2)/");
    return std::regex_search(include.name, pattern);
}

bool isQt(const Include& include) {
    static const std::regex pattern("^(Q[A-Z]|Qt)");
    return !include.isOurs && std::regex_search(include.name, pattern);
}

std::string at(const SourceFile& file, const Include& include) {
    std::ostringstream text;
    text << file.path << ":" << include.line << " includes " << include.name << "\n";
    return text.str();
}

TEST(Layering, EveryIncludeFollowsAnAllowedEdge) {
    std::string wrong;
    for (const SourceFile& file : sourceTree()) {
        const std::string from = folderOf(file.path);
        const auto allowed = kAllowed.find(from);
        if (allowed == kAllowed.end())
            continue;
        for (const Include& include : includesOf(file)) {
            const std::string to = folderOf(include.name);
            if (include.isOurs && to != from && allowed->second.count(to) == 0)
                wrong += at(file, include);
        }
    }
    EXPECT_EQ(wrong, "") << "these edges are not in the table of this test";
}

TEST(Layering, EverySourceFolderIsInTheTable) {
    std::string unknown;
    for (const SourceFile& file : sourceTree()) {
        const bool isProduct = file.isIn("app") || file.isIn("widgets") || file.isIn("inference");
        if (isProduct && kAllowed.count(folderOf(file.path)) == 0 && file.path != "app/main.cpp")
            unknown += file.path + "\n";
    }
    EXPECT_EQ(unknown, "");
}

TEST(Layering, LibTorchStaysInItsFoldersAndOutOfHeaders) {
    std::string wrong;
    for (const SourceFile& file : sourceTree()) {
        const bool isTest = file.isIn("tests") || file.isIn("benchmarks");
        const bool mayUse = isTest || kTorchFolders.count(folderOf(file.path)) > 0;
        for (const Include& include : includesOf(file)) {
            const bool isAllowed = mayUse && (!file.isHeader() || kTorchInHeaders.count(include.name) > 0);
            if (isTorch(include) && !isAllowed)
                wrong += at(file, include);
        }
    }
    EXPECT_EQ(wrong, "");
}

TEST(Layering, InferenceKnowsNoQt) {
    std::string wrong;
    for (const SourceFile& file : sourceTree())
        for (const Include& include : includesOf(file))
            if (file.isIn("inference") && isQt(include))
                wrong += at(file, include);
    EXPECT_EQ(wrong, "");
}

TEST(Layering, TheDocumentAndControllersKnowNoWidget) {
    static const std::regex widget(
        "^(QWidget|QApplication|QMainWindow|QDialog|QMessageBox|QPainter|QLabel|QDockWidget|QtWidgets)");
    std::string wrong;
    for (const SourceFile& file : sourceTree())
        for (const Include& include : includesOf(file))
            if ((file.isIn("app/document") || file.isIn("app/engine") || file.isIn("app/controllers")) &&
                std::regex_search(include.name, widget))
                wrong += at(file, include);
    EXPECT_EQ(wrong, "");
}

TEST(Layering, OurHeadersAreIncludedFromTheRoot) {
    std::string wrong;
    for (const SourceFile& file : sourceTree())
        for (const Include& include : includesOf(file))
            if (include.isOurs && include.name.find('/') == std::string::npos &&
                include.name.find(".moc") == std::string::npos)
                wrong += at(file, include);
    EXPECT_EQ(wrong, "");
}

}  // namespace
}  // namespace overlook::test
