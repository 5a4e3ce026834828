#include "inference/training/gloo_processes.h"

#include "inference/core/error.h"

// LibTorch can have been built without it, and the headers of Gloo are a package of their own.
#if defined(USE_C10D_GLOO) && __has_include(<gloo/algorithm.h>) && \
    __has_include(<torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>)
#define OVERLOOK_HAS_GLOO 1
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>
#else
#define OVERLOOK_HAS_GLOO 0
#endif

#include <chrono>
#include <csignal>
#include <vector>

namespace overlook {

#if OVERLOOK_HAS_GLOO

namespace {

constexpr auto kMeetingTime = std::chrono::seconds(120);
constexpr auto kLongestStep = std::chrono::minutes(30);  ///< another process may still be looking at its pictures

/// Newer LibTorch asks for libuv unless told otherwise, and refuses where it was built without it, as Debian's was.
template <typename Options>
auto useNoLibUv(Options& options, int /*preferred*/) -> decltype(options.useLibUV, void()) {
    options.useLibUV = false;
}
template <typename Options>
void useNoLibUv(Options& /*options*/, long /*older*/) {}

c10::intrusive_ptr<c10d::TCPStore> meetingPoint(const GlooMeeting& meeting) {
    c10d::TCPStoreOptions options;
    options.port = static_cast<std::uint16_t>(meeting.port);
    options.isServer = meeting.rank == 0;
    options.numWorkers = static_cast<std::size_t>(meeting.count);
    options.timeout = kMeetingTime;
    useNoLibUv(options, 0);
    return c10::make_intrusive<c10d::TCPStore>(meeting.address, options);
}

bool isThisMachine(const std::string& address) {
    return address == "localhost" || address.rfind("127.", 0) == 0;
}

class GlooProcesses : public TrainingProcesses {
 public:
    explicit GlooProcesses(const GlooMeeting& meeting)
        : TrainingProcesses(meeting.rank, meeting.count), m_store(meetingPoint(meeting)) {
        auto options = c10d::ProcessGroupGloo::Options::create(kLongestStep);
        // Among processes of one machine, its name in the network need not lead anywhere.
        options->devices.push_back(isThisMachine(meeting.address)
                                       ? c10d::ProcessGroupGloo::createDeviceForHostname(meeting.address)
                                       : c10d::ProcessGroupGloo::createDefaultDevice());
        m_group = c10::make_intrusive<c10d::ProcessGroupGloo>(m_store, meeting.rank, meeting.count, options);
    }

    at::Tensor sum(const at::Tensor& values) override {
        std::vector<at::Tensor> shared{values.detach().to(at::kCPU, values.scalar_type(), false, true).contiguous()};
        try {
            m_group->allreduce(shared)->wait();
        } catch (const std::exception&) {
            throw Error(Error::Kind::Engine,
                        OVERLOOK_TEXT("Error",
                                      "Training stopped, because another of the %1 processes that train together is "
                                      "gone. Its own output says why; then start all of them again with --resume."),
                        {std::to_string(count())});
        }
        return shared[0].to(values.device());
    }

 private:
    c10::intrusive_ptr<c10d::TCPStore> m_store;
    c10::intrusive_ptr<c10d::ProcessGroupGloo> m_group;
};

}  // namespace

bool hasGloo() {
    return true;
}

std::unique_ptr<TrainingProcesses> glooProcesses(const GlooMeeting& meeting) {
    std::signal(SIGPIPE, SIG_IGN);  // Gloo writes with writev, which raises it when the other end is gone
    try {
        return std::make_unique<GlooProcesses>(meeting);
    } catch (const std::exception&) {
        throw Error(Error::Kind::Engine,
                    OVERLOOK_TEXT("Error",
                                  "The %1 processes that are to train together did not meet at %2, port %3. Start all "
                                  "of them within two minutes, with the same MASTER_ADDR and a MASTER_PORT that is "
                                  "free."),
                    {std::to_string(meeting.count), meeting.address, std::to_string(meeting.port)});
    }
}

#else

bool hasGloo() {
    return false;
}

std::unique_ptr<TrainingProcesses> glooProcesses(const GlooMeeting& /*meeting*/) {
    throw Error(Error::Kind::Engine,
                OVERLOOK_TEXT("Error",
                              "This program was built without Gloo, so it cannot train in several processes. Unset "
                              "WORLD_SIZE, or build it where LibTorch has c10d and libgloo-dev is installed."));
}

#endif

}  // namespace overlook
