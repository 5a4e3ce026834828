#include <CLI/CLI.hpp>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/engine/commands/commands.h"
#include "inference/engine/commands/model_options.h"
#include "inference/engine/console.h"
#include "inference/networks/weights_file.h"

namespace overlook {

namespace {

namespace fs = std::filesystem;

/// `overlook-engine convert`: state dictionaries from one file format to another.
class ConvertCommand : public Command {
 public:
    void addOptions(CLI::App& app) override {
        app.add_option("IN", m_in, "Weights: .pt, .pth or .safetensors")->required();
        app.add_option("OUT", m_out, "The same weights; the format follows from the name: .pt, .pth or .safetensors")
            ->required();
        app.footer(
            "Names and types of the numbers are kept. Nothing in a .pt or .pth file is executed.\n"
            "An existing OUT is replaced, but only by a complete file.");
    }

    ExitCode run(CommandEnvironment& environment) override {
        const fs::path from = pathFromUtf8(m_in);
        const fs::path to = pathFromUtf8(m_out);
        check(from, to);
        const WeightsFile weights = readWeightsAsNamed(from);
        warnAll(weights.notes, environment.console);
        writeWeights(to, weights.tensors);
        if (environment.console.isJson())
            environment.console.print(nlohmann::ordered_json{{"weights", m_out}, {"tensors", weights.tensors.size()}});
        else
            environment.console.print(m_out + "  " + std::to_string(weights.tensors.size()) + " tensors");
        return ExitCode::Done;
    }

 private:
    void check(const fs::path& from, const fs::path& to) const {
        const fs::path kind = to.extension();
        if (kind != ".pt" && kind != ".pth" && kind != ".safetensors")
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error",
                                      "The name “%1” says no format of weights. Let it end in .pt, .pth or "
                                      ".safetensors."),
                        {m_out});
        std::error_code notThere;
        if (fs::equivalent(from, to, notThere))
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error", "“%1” would overwrite itself. Choose another name for the result."),
                        {m_in});
    }

    std::string m_in;
    std::string m_out;
};

}  // namespace

std::unique_ptr<Command> makeConvertCommand() {
    return std::make_unique<ConvertCommand>();
}

}  // namespace overlook
