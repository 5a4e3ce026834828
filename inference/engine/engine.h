#pragma once

#include <memory>
#include <string>
#include <vector>

#include "inference/core/job_control.h"
#include "inference/core/picture.h"
#include "inference/engine/altered_pictures.h"
#include "inference/engine/explain_top.h"
#include "inference/engine/sanity_check.h"
#include "inference/protocol/channel_attention.h"
#include "inference/protocol/messages.h"

namespace overlook {

/// Everything that can be computed, as functions from values to values; the server and the command line call only this.
/// Keeps the most recently used models and decoded pictures. Used from one thread. No torch type in this header.
class Engine {
 public:
    /// `threads` = 0: all cores. `isReduced`: convolutions and matrix products in bfloat16, which a GPU is needed for;
    /// maps and scores are float32 all the same.
    explicit Engine(int threads = 0, bool isReduced = false);
    ~Engine();

    /// Computes on this device, where a request names none. What it says when the device is not there stands in
    /// welcome(). Throws Error (BadRequest) for a name that no device can have.
    void useDevice(const std::string& name);
    [[nodiscard]] Welcome welcome() const;
    [[nodiscard]] DeviceList devices() const;
    [[nodiscard]] ModelDescription loadModel(const LoadModel& request, JobControl& job);
    [[nodiscard]] Prediction predict(const Predict& request, JobControl& job);
    [[nodiscard]] MapSet explain(const Explain& request, JobControl& job);
    [[nodiscard]] MapSet explain(const ExplainTop& wanted, JobControl& job);

    /// Starts to decode pictures that will be asked for in this order on other threads; errors are thrown when they are
    /// asked for.
    void expect(std::vector<std::string> images);
    /// The same of what predict() or explain() will be asked for, of one model: `atOnce` pictures (0 = 1, on a GPU
    /// 32) that have one size at the network's input run as one batch, if they fit into the memory. Where a GPU
    /// computes, it works on the next batches while the results of one are used. Results are the same but for rounding.
    /// What cannot be computed so is left to the single requests, which say why. `job` is that of the requests, and
    /// must outlive them. Throws Error (Missing, BadModel, Cancelled, …).
    void expect(const std::vector<Predict>& requests, std::size_t atOnce, JobControl& job);
    void expect(const std::vector<ExplainTop>& wanted, std::size_t atOnce, JobControl& job);
    /// What the model's own attention over channels gave for a picture. Throws Error (BadRequest) when it has none.
    [[nodiscard]] ChannelAttentions channelAttentions(const Predict& request, JobControl& job);

    /// The pixels that a classification model is fed with for a picture; Predict says at which size. Throws as
    /// predict(), and Error (BadModel) for a segmentation model.
    [[nodiscard]] FedPicture fedPicture(const Predict& request, JobControl& job);
    /// Probabilities of all classes for pictures with altered pixels, a row a picture, in batches as large as the
    /// memory allows; softmax or sigmoid as the card says. Throws as fedPicture().
    [[nodiscard]] cv::Mat1f probabilities(const std::string& model, const AlteredPictures& pictures, JobControl& job);

    /// Whether maps follow what a network has learnt: compares them with those of the network whose parameters are
    /// random, layer by layer. Works on a copy in memory. Throws as explain(), and Error (BadModel) for a model that
    /// has its parameters as constants.
    [[nodiscard]] std::vector<SanityStep> checkSanity(const SanityRequest& request, JobControl& job);

 private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace overlook
