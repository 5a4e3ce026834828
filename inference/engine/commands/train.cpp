#include <CLI/CLI.hpp>

#include "inference/core/job_control.h"
#include "inference/engine/commands/commands.h"
#include "inference/engine/commands/data_options.h"
#include "inference/engine/commands/method_options.h"
#include "inference/engine/commands/optimiser_options.h"
#include "inference/engine/commands/problem_list.h"
#include "inference/engine/commands/run_options.h"
#include "inference/engine/commands/training_output.h"
#include "inference/engine/console.h"
#include "inference/engine/engine.h"
#include "inference/training/training_processes.h"

namespace overlook {

namespace {

/// `overlook-engine train`: a run folder with maps after every epoch.
class TrainCommand : public Command {
 public:
    void addOptions(CLI::App& app) override {
        app.add_option("DATA", m_request.data, "Data set; `overlook-engine data` describes it")->required();
        app.add_option("--out", m_request.out, "Run folder to write")->required();
        app.add_option("--network", m_request.network, "`overlook-engine networks` lists them")->capture_default_str();
        app.add_option("--method", m_request.method,
                       "How it learns; `overlook-engine methods --training` lists the methods")
            ->capture_default_str();
        addMethodOptions(app, m_request.methodParameters);
        addOptimiserOptions(app, m_request.optimiserParameters);
        addDataOptions(app, m_request.dataParameters);
        addLearningOptions(app, m_request, 1);
        app.add_option("--threads", m_threads, "Threads to compute with; 0 = all cores")
            ->check(CLI::NonNegativeNumber)
            ->capture_default_str();
        addRunOptions(app, m_request);
        app.footer("Interrupted (Ctrl-C), it stops within a batch and keeps the finished epochs; --resume goes on.");
    }

    ExitCode run(CommandEnvironment& environment) override {
        Console& console = environment.console;
        const Engine engine(m_threads);  // sets the number of threads that training computes with
        const auto processes = processesOfEnvironment();
        TrainSummary summary;
        RunObserver observer{epochPrinter(console)};
        observer.note = [&console](const Sentence& note) { console.note(note); };
        listingProblems(console, [&] { summary = train(m_request, observer, environment.job, *processes); });
        if (!processes->isFirst())
            return ExitCode::Done;
        printSummary(summary, console);
        return ExitCode::Done;
    }

 private:
    Train m_request;
    int m_threads = 0;
};

}  // namespace

std::unique_ptr<Command> makeTrainCommand() {
    return std::make_unique<TrainCommand>();
}

}  // namespace overlook
