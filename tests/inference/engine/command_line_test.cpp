#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/inference/engine/engine_test_files.h"
#include "tests/inference/engine/program_run.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

using nlohmann::json;

TEST(CommandLine, WithoutACommandIsWrongUsage) {
    const Finished run = runEngine({});
    EXPECT_EQ(run.status, 2);
    EXPECT_EQ(run.output, "");
    EXPECT_NE(run.errors, "");
}

TEST(CommandLine, UnknownCommandIsWrongUsage) {
    EXPECT_EQ(runEngine({"paint"}).status, 2);
}

TEST(CommandLine, UnknownOptionIsWrongUsage) {
    EXPECT_EQ(runEngine({"devices", "--colour"}).status, 2);
}

TEST(CommandLine, MissingArgumentIsWrongUsage) {
    EXPECT_EQ(runEngine({"classify", testModel("colours.pt")}).status, 2);
}

TEST(CommandLine, MalformedSizeIsWrongUsage) {
    EXPECT_EQ(runEngine({"classify", testModel("colours.pt"), "a.png", "--size", "12"}).status, 2);
}

TEST(CommandLine, AnUnknownPrecisionIsWrongUsage) {
    EXPECT_EQ(runEngine({"classify", testModel("colours.pt"), "a.png", "--precision", "int3"}).status, 2);
}

TEST(CommandLine, ReducedPrecisionIsRefusedOnTheCpu) {
    const Finished run =
        runEngine({"classify", testModel("colours.pt"), "a.png", "--precision", "bf16", "--device", "cpu"});
    EXPECT_EQ(run.status, 2);
    EXPECT_NE(run.errors.find("bf16 is for GPUs"), std::string::npos) << run.errors;
}

TEST(CommandLine, VersionIsPrinted) {
    const Finished run = runEngine({"--version"});
    EXPECT_EQ(run.status, 0);
    EXPECT_EQ(run.output, std::string(OVERLOOK_VERSION) + "\n");
}

/// What OpenMP says of itself as it is loaded, with these variables set.
std::string openMpSettings(std::vector<std::string> variables) {
    variables.insert(variables.end(),
                     {"OMP_DISPLAY_ENV=verbose", builtProgram("overlook-engine").string(), "--version"});
    ProgramRun run("/usr/bin/env", variables);
    run.closeInput();
    return run.finish().errors;
}

TEST(CommandLine, ThreadsThatWaitForWorkSleepUnlessTheUserWantsThemToSpin) {
    // GNU's OpenMP names the policy only when it is not passive by default; how often it spins tells the truth.
    EXPECT_NE(openMpSettings({"-u", "OMP_WAIT_POLICY"}).find("GOMP_SPINCOUNT = '0'"), std::string::npos);
    EXPECT_EQ(openMpSettings({"OMP_WAIT_POLICY=active"}).find("GOMP_SPINCOUNT = '0'"), std::string::npos);
}

class CommandHelp : public testing::TestWithParam<const char*> {};

TEST_P(CommandHelp, NamesItsArguments) {
    const Finished run = runEngine({GetParam(), "--help"});
    EXPECT_EQ(run.status, 0);
    EXPECT_NE(run.output.find("Options:"), std::string::npos) << run.output;
    EXPECT_EQ(run.errors, "");
}

INSTANTIATE_TEST_SUITE_P(EveryCommand, CommandHelp,
                         testing::Values("serve", "devices", "networks", "methods", "inspect", "classify", "segment",
                                         "explain", "channels", "convert", "scenes", "train", "accumulate"));

TEST(Devices, SayTheThreadCountInUse) {
    const Finished run = runEngine({"devices", "--threads", "3", "--json"});
    EXPECT_EQ(run.status, 0);
    EXPECT_NE(json::parse(run.output).at("device").get<std::string>().find("3 threads"), std::string::npos);
}

TEST(Devices, AreListedByTheNameThatDeviceTakes) {
    const Finished run = runEngine({"devices"});
    EXPECT_EQ(run.status, 0);
    ASSERT_FALSE(run.lines().empty());
    EXPECT_EQ(run.lines().front().rfind("cpu", 0), 0U) << run.output;
}

TEST(Networks, AreListedWithTheirSources) {
    const Finished run = runEngine({"networks", "--json"});
    ASSERT_EQ(run.status, 0);
    ASSERT_FALSE(run.lines().empty());
    for (const std::string& line : run.lines())
        EXPECT_FALSE(json::parse(line).at("source").get<std::string>().empty()) << line;
}

TEST(Methods, AreListedByTheIdThatExplainTakes) {
    const Finished run = runEngine({"methods", "--json"});
    ASSERT_EQ(run.status, 0);
    EXPECT_NE(run.output.find(R"("id":"grad_cam")"), std::string::npos);
}

TEST(Methods, OfTrainingAreListedWithWhatTheyNeed) {
    const Finished run = runEngine({"methods", "--training", "--json"});
    ASSERT_EQ(run.status, 0) << run.errors;
    bool isListed = false;
    for (const std::string& line : run.lines()) {
        const json method = json::parse(line);
        if (method.at("id") != "gain-ext")
            continue;
        isListed = true;
        EXPECT_EQ(method.at("task"), "classification");
        EXPECT_EQ(method.at("needsHints"), true);
        EXPECT_EQ(method.at("needsMasks"), false);
    }
    EXPECT_TRUE(isListed) << run.output;
}

TEST(Inspect, TellsTaskClassesAndLayers) {
    const Finished run = runEngine({"inspect", testModel("colours.pt"), "--json"});
    ASSERT_EQ(run.status, 0) << run.errors;
    const json model = json::parse(run.output);
    EXPECT_EQ(model.at("task"), "classification");
    EXPECT_EQ(model.at("classes").at(1).at("name"), "green");
    EXPECT_EQ(model.at("layers").at(0).at("name"), "features");
    EXPECT_EQ(model.at("layers").at(0).at("shape"), json({3, 4, 4}));
}

TEST(Inspect, TableNamesEveryLayer) {
    const Finished run = runEngine({"inspect", testModel("colours.pt")});
    EXPECT_EQ(run.status, 0) << run.errors;
    EXPECT_NE(run.output.find("features"), std::string::npos);
    EXPECT_NE(run.output.find("3 × 4 × 4"), std::string::npos);
}

/// A model that cannot be used, and a word its sentence must hold.
struct UnusableModel {
    const char* name;
    const char* word;
};

void PrintTo(const UnusableModel& model, std::ostream* out) {
    *out << model.name;
}

class Unusable : public testing::TestWithParam<UnusableModel> {};

TEST_P(Unusable, ModelIsOneSentenceAndExitStatusThree) {
    const TemporaryFolder folder;
    const Finished run =
        runEngine({"classify", testModel(GetParam().name), writeColour(folder / "red.png", kRed), "--quiet"});
    EXPECT_EQ(run.status, 3);
    EXPECT_EQ(run.output, "");
    EXPECT_NE(run.errors.find(GetParam().word), std::string::npos) << run.errors;
    EXPECT_EQ(std::count(run.errors.begin(), run.errors.end(), '\n'), 1) << run.errors;
}

INSTANTIATE_TEST_SUITE_P(EveryKind, Unusable,
                         testing::Values(UnusableModel{"missing.pt", "missing.pt"},
                                         UnusableModel{"colours.json", "colours.json"},
                                         UnusableModel{"one_number.pt", "one_number"},
                                         UnusableModel{"contradicted.pt", "contradicted"},
                                         UnusableModel{"colour_mask.pt", "segment"}));

}  // namespace
}  // namespace overlook::test
