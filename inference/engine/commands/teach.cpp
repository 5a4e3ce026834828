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
#include "inference/engine/teaching_base.h"
#include "inference/training/trainer.h"

namespace overlook {

namespace {

/// `overlook-engine teach`: a run folder whose first epoch is the network as it was.
class TeachCommand : public Command {
 public:
    TeachCommand() { m_request = teachingDefaults(); }

    void addOptions(CLI::App& app) override {
        app.add_option("DATA", m_request.data, "Project with hints, or data set with --hints")->required();
        app.add_option("--base", m_request.runParameters.weights,
                       "Run, checkpoint or weights that the teaching goes on from; none of them is changed")
            ->required();
        app.add_option("--out", m_request.out, "Run folder to write; its first epoch is the network as it was")
            ->required();
        app.add_option("--network", m_network, "Of weights that are not of a run; recognised otherwise");
        app.add_option("--method", m_request.method, "caipi, gain-ext, rrr or another one of `methods --training`")
            ->capture_default_str();
        addTeachingOptions(app);
        addMethodOptions(app, m_request.methodParameters);
        addOptimiserOptions(app, m_request.optimiserParameters);
        addDataOptions(app, m_request.dataParameters);
        addLearningOptions(app, m_request, 2);
        app.add_option("--threads", m_threads, "Threads to compute with; 0 = all cores")
            ->check(CLI::NonNegativeNumber)
            ->capture_default_str();
    }

    ExitCode run(CommandEnvironment& environment) override {
        const Engine engine(m_threads);  // sets the number of threads that training computes with
        m_request.teaching.isQuick = !m_isFull;
        m_request.network = m_network;
        const Train request = onItsBase(m_request);
        TrainSummary summary;
        listingProblems(environment.console, [&] {
            summary = train(request, RunObserver{epochPrinter(environment.console)}, environment.job);
        });
        printSummary(summary, environment.console);
        return ExitCode::Done;
    }

 private:
    void addTeachingOptions(CLI::App& app) {
        constexpr const char* kGroup = "Teaching";
        TeachingParameters& teaching = m_request.teaching;
        app.add_flag("--full", m_isFull, "All layers learn, from the pictures, as in `train`")->group(kGroup);
        app.add_option("--behind", teaching.behind,
                       "Layer behind which is learnt; otherwise where the last stage begins")
            ->group(kGroup);
        app.add_option("--steps", teaching.steps, "Of an epoch, unless --full")
            ->check(CLI::Range(1, 1000000))
            ->capture_default_str()
            ->group(kGroup);
        app.add_option("--replay", teaching.replay, "Pictures without hints that are learnt from as well")
            ->check(CLI::NonNegativeNumber)
            ->capture_default_str()
            ->group(kGroup);
        app.add_option("--held-out", teaching.heldOut, "Pictures of every other list that are looked at")
            ->check(CLI::NonNegativeNumber)
            ->capture_default_str()
            ->group(kGroup);
        app.add_option("--hinted-share", teaching.hintedShare, "Of a batch: pictures with hints")
            ->check(CLI::Range(0.0, 1.0))
            ->capture_default_str()
            ->group(kGroup);
        app.add_option("--start-share", teaching.startShare,
                       "Of the weights before the lesson in those after it, so that nothing is lost")
            ->check(CLI::Range(0.0, 1.0))
            ->capture_default_str()
            ->group(kGroup);
        app.add_option("--without-hints", teaching.withoutHints, "Pictures whose hints do not count")
            ->delimiter(',')
            ->group(kGroup);
    }

    Train m_request;
    std::string m_network;
    bool m_isFull = false;
    int m_threads = 0;
};

}  // namespace

std::unique_ptr<Command> makeTeachCommand() {
    return std::make_unique<TeachCommand>();
}

}  // namespace overlook
