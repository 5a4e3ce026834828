#pragma once

namespace CLI {
class App;
}

namespace overlook {

struct Train;

/// Declares the options that say from where a training starts and what it keeps; `request` must outlive the parsing.
void addRunOptions(CLI::App& app, Train& request);

}  // namespace overlook
