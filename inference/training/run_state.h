#pragma once

#include <filesystem>

namespace overlook {

class Learner;
class TrainableNetwork;

/// Writes the checkpoint of a finished epoch: the weights to look at, and with them all that the learner needs to go on
/// as if it had never stopped. While a moving average is kept, it must have its place in the network. Throws Error
/// (Storage).
void saveRunState(const std::filesystem::path& path, TrainableNetwork& network, Learner& learner, int epoch);

/// Brings network and learner to where they were after that epoch. Throws Error (Missing, BadModel).
void loadRunState(const std::filesystem::path& path, TrainableNetwork& network, Learner& learner);

}  // namespace overlook
