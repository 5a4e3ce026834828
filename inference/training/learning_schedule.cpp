#include "inference/training/learning_schedule.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "inference/core/csv.h"
#include "inference/core/error.h"

namespace overlook {

namespace {

constexpr double kFirstShare = 0.1;  ///< of the learning rate, at the beginning of the warm-up
constexpr double kLastShare = 0.01;  ///< at the end of a cosine

double cosineShare(double progress) {
    constexpr double kPi = 3.14159265358979323846;
    return kLastShare + (1 - kLastShare) * (1 + std::cos(kPi * progress)) / 2;
}

double stepShare(const OptimiserParameters& parameters, double epochsDone) {
    const auto steps = std::count_if(parameters.stepEpochs.begin(), parameters.stepEpochs.end(),
                                     [epochsDone](int epoch) { return epoch <= epochsDone; });
    return std::pow(parameters.stepFactor, static_cast<double>(steps));
}

template <std::size_t kCount>
void checkName(const char* option, const std::string& name, const std::array<const char*, kCount>& known) {
    std::string names;
    for (const char* candidate : known) {
        if (name == candidate)
            return;
        names += (names.empty() ? "" : ", ") + std::string(candidate);
    }
    throw Error(Error::Kind::BadRequest,
                OVERLOOK_TEXT("Error", "The option “%1” of a training cannot be “%2”. Choose one of: %3."),
                {option, name, names});
}

void checkRange(const char* option, double value, double smallest, double largest) {
    if (value >= smallest && value <= largest)
        return;
    throw Error(Error::Kind::BadRequest,
                OVERLOOK_TEXT("Error", "The option “%1” of a training must lie between %2 and %3, but it is %4."),
                {option, csvNumber(smallest), csvNumber(largest), csvNumber(value)});
}

}  // namespace

double learningShare(const OptimiserParameters& parameters, double epochsDone, int epochs) {
    const double warmUp = std::min(parameters.warmUpEpochs, epochs / 2.0);
    if (epochsDone < warmUp)
        return kFirstShare + (1 - kFirstShare) * epochsDone / warmUp;
    const double progress = (epochsDone - warmUp) / (epochs - warmUp);
    if (parameters.schedule == "cosine")
        return cosineShare(progress);
    if (parameters.schedule == "poly")
        return std::pow(1 - std::min(progress, 1.0), parameters.polyPower);
    return parameters.schedule == "step" ? stepShare(parameters, epochsDone) : 1;
}

void checkOptimiserParameters(const OptimiserParameters& parameters) {
    constexpr double kLarge = 1e6;
    checkName("optimiser", parameters.optimiser, std::array{"adamw", "sgd"});
    checkName("schedule", parameters.schedule, std::array{"cosine", "constant", "poly", "step"});
    checkName("precision", parameters.precision, std::array{"float32", "bf16"});
    checkRange("momentum", parameters.momentum, 0, 0.9999);
    checkRange("weight decay", weightDecay(parameters), 0, 1);
    checkRange("head factor", parameters.headFactor, 0, kLarge);
    checkRange("largest gradient", parameters.largestGradient, 0, kLarge);
    checkRange("averaging", parameters.averaging, 0, 0.999999);
    checkRange("warm-up epochs", parameters.warmUpEpochs, 0, kLarge);
    checkRange("power of poly", parameters.polyPower, 0, 100);
    checkRange("factor of a step", parameters.stepFactor, 0, 1);
    if (parameters.isNesterov && (parameters.optimiser != "sgd" || parameters.momentum == 0))
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "Nesterov's step needs the optimiser “sgd” with a momentum above zero."));
}

}  // namespace overlook
