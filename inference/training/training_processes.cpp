#include "inference/training/training_processes.h"

#include <ATen/Functions.h>

#include <cstdint>
#include <cstdlib>
#include <limits>

#include "inference/core/csv.h"
#include "inference/core/error.h"
#include "inference/training/gloo_processes.h"

namespace overlook {

namespace {

class OneProcess : public TrainingProcesses {
 public:
    OneProcess() : TrainingProcesses(0, 1) {}
    at::Tensor sum(const at::Tensor& values) override { return values; }
};

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? "" : value;
}

int numberIn(const char* name, int smallest, int largest) {
    int number = 0;
    if (!parseNumber(variable(name), number) || number < smallest || number > largest)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "To train in several processes, the environment variable %1 must be a number from "
                                  "%2 to %3, but it is “%4”."),
                    {name, std::to_string(smallest), std::to_string(largest), variable(name)});
    return number;
}

}  // namespace

bool TrainingProcesses::owns(const std::string& pictureId) const {
    std::uint64_t hash = 14695981039346656037U;  // FNV-1a: the same on every machine
    for (const char character : pictureId)
        hash = (hash ^ static_cast<unsigned char>(character)) * 1099511628211U;
    return hash % static_cast<std::uint64_t>(m_count) == static_cast<std::uint64_t>(m_rank);
}

void TrainingProcesses::wait() {
    (void)sum(at::zeros({1}));
}

std::unique_ptr<TrainingProcesses> oneProcess() {
    return std::make_unique<OneProcess>();
}

std::unique_ptr<TrainingProcesses> processesOfEnvironment() {
    constexpr int kMostProcesses = 4096;
    if (variable("WORLD_SIZE").empty())
        return oneProcess();
    const int count = numberIn("WORLD_SIZE", 1, kMostProcesses);
    if (count == 1)
        return oneProcess();
    GlooMeeting meeting;
    meeting.rank = numberIn("RANK", 0, count - 1);
    meeting.count = count;
    meeting.address = variable("MASTER_ADDR").empty() ? "127.0.0.1" : variable("MASTER_ADDR");
    meeting.port = numberIn("MASTER_PORT", 1, std::numeric_limits<std::uint16_t>::max());
    return glooProcesses(meeting);
}

}  // namespace overlook
