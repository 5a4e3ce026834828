#include <CLI/CLI.hpp>

#include <filesystem>

#include "inference/accumulation/accumulate_run.h"
#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/run_folder.h"
#include "inference/engine/commands/commands.h"
#include "inference/engine/commands/number_ranges.h"
#include "inference/engine/console.h"

namespace overlook {

namespace {

std::string rangesProblem(const std::string& text) {
    return numbersInRanges(text) ? "" : "'" + text + "' is not a list of epochs such as 1-5,7";
}

/// `overlook-engine accumulate`: online attention accumulation over the epochs of a run.
class AccumulateCommand : public Command {
 public:
    void addOptions(CLI::App& app) override {
        app.add_option("RUN", m_run, "Run folder, or a maps folder of any program")->required();
        app.add_option("--out", m_out, "Run folder that gets the folder accumulated; otherwise RUN itself");
        app.add_option("--fusion", m_fusion, "max, average or harmonic")->capture_default_str();
        app.add_option(
               "--acceptance", m_acceptance,
               "When an epoch's map enters: rank, above-non-targets, all-above-non-targets, probability or always")
            ->capture_default_str();
        app.add_option("--probability", m_probability, "What --acceptance probability asks for")
            ->check(CLI::Range(0.0, 1.0))
            ->capture_default_str();
        app.add_option("--epochs", m_epochs, "Only these, for example 1-5,7; otherwise all")
            ->type_name("RANGES")
            ->check(CLI::Validator(rangesProblem, ""));
        app.add_flag("--keep-first", m_keepsFirst, "Let the maps of the first epoch in, too");
        app.add_flag("--no-fill-in", m_leavesGaps, "Give a class that was never accepted no map");
        app.footer("Jiang et al., Integral Object Mining via Online Attention Accumulation, ICCV 2019.");
    }

    ExitCode run(CommandEnvironment& environment) override {
        const RunFolder source(pathFromUtf8(m_run));
        const RunFolder target = m_out.empty() ? source : RunFolder(pathFromUtf8(m_out));
        std::vector<Sentence> warnings;
        const int pairs = accumulateRun(source, request(), target, environment.job, warnings);
        for (const Sentence& warning : warnings)
            environment.console.warn(warning);
        nameClasses(source, target);
        const std::string folder = utf8(target.root() / "accumulated");
        if (environment.console.isJson())
            environment.console.print(nlohmann::ordered_json{{"path", folder}, {"maps", pairs}});
        else
            environment.console.print(folder + "  maps of " + std::to_string(pairs) + " pictures and classes");
        return ExitCode::Done;
    }

 private:
    /// Maps in a folder of their own are of the same classes and data: numbers alone would be taken for others.
    static void nameClasses(const RunFolder& source, const RunFolder& target) {
        const bool isNamed = std::filesystem::exists(source.root() / "run.json");
        if (!isNamed || std::filesystem::exists(target.root() / "run.json"))
            return;
        const nlohmann::json from = source.description();
        nlohmann::json description{{"accumulated_from", utf8(std::filesystem::absolute(source.root()))}};
        for (const char* key : {"classes", "data", "finished"})
            if (from.contains(key))
                description[key] = from[key];
        target.writeDescription(description);
    }

    [[nodiscard]] AccumulateRequest request() const {
        AccumulateRequest request;
        request.options.fusion = fusionFromName(m_fusion);
        request.options.acceptance = {acceptanceFromName(m_acceptance), m_probability};
        request.options.skipsFirstEpoch = !m_keepsFirst;
        request.options.fillsInAtTheEnd = !m_leavesGaps;
        if (!m_epochs.empty())
            request.epochs = numbersInRanges(m_epochs).value();
        return request;
    }

    std::string m_run;
    std::string m_out;
    std::string m_fusion = "max";
    std::string m_acceptance = "rank";
    double m_probability = 0.5;
    std::string m_epochs;
    bool m_keepsFirst = false;
    bool m_leavesGaps = false;
};

}  // namespace

std::unique_ptr<Command> makeAccumulateCommand() {
    return std::make_unique<AccumulateCommand>();
}

}  // namespace overlook
