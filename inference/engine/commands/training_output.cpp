#include "inference/engine/commands/training_output.h"

#include <array>
#include <cstdio>
#include <string>

#include "inference/engine/console.h"

namespace overlook {

namespace {

using nlohmann::ordered_json;

std::string epochText(const EpochMetrics& metrics, int epochs) {
    std::string text = "epoch " + std::to_string(metrics.epoch) + "/" + std::to_string(epochs);
    for (const auto& [name, value] : metrics.values) {
        std::array<char, 64> number{};
        std::snprintf(number.data(), number.size(), "%.4g", value);
        text += "  " + name + " " + number.data();
    }
    return text;
}

}  // namespace

EpochObserver epochPrinter(Console& console) {
    return [&console](const EpochMetrics& metrics, int epochs) {
        if (console.isJson())
            console.print(ordered_json{{"epoch", metrics.epoch}, {"epochs", epochs}, {"metrics", metrics.values}});
        else
            console.print(epochText(metrics, epochs));
    };
}

void printSummary(const TrainSummary& summary, Console& console) {
    for (const Sentence& warning : summary.warnings)
        console.warn(warning);
    if (console.isJson())
        console.print(ordered_json{{"run", summary.run}, {"epochs", summary.epochs}});
    else
        console.print(summary.run);
}

}  // namespace overlook
