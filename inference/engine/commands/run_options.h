#pragma once

namespace CLI {
class App;
}

namespace overlook {

struct Train;

/// Declares what every training is asked for: list, epochs (`fewestEpochs` or more), batch, learning rate, seed,
/// device.
void addLearningOptions(CLI::App& app, Train& request, int fewestEpochs);

/// Declares the options that say from where a training starts and what it keeps; `request` must outlive the parsing.
void addRunOptions(CLI::App& app, Train& request);

}  // namespace overlook
