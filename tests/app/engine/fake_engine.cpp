// An engine without LibTorch that speaks the protocol and misbehaves on command. Words in the paths of a request say
// how: "bad" refuses, "dies" aborts, "dies-once" aborts the first time, "hangs" never answers, "patient" works until it
// is cancelled, "late" answers with a result although it was cancelled, "huge" answers with a large picture, "garbage"
// writes nonsense, "large" is fed at a reduced size, "frozen" knows RISE alone; a model with "channels" weighs
// three channels, a model or network with "warn" is answered with a warning, "fails_METHOD" refuses that
// method, a training of "pausable" data waits until it was paused and is to go on, "thresholds" segments what is
// brighter than medium grey and gives its greys as maps; at the size "native" it segments all as bright if it is called
// "sized" too, and other maps have as many cells as the picture has pixels; with "mortal" it dies of slice_2.png, with
// "lingers" it works on that until it is cancelled. FAKE_ENGINE says how it starts: "wrong-version", "old-program",
// "refuses", "garbage", "mute", "dies"; with "two-gpus" it has the devices cuda:0 and cuda:1.
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

#include "inference/core/files.h"
#include "inference/core/indexed_png.h"
#include "inference/core/picture.h"
#include "inference/core/run_folder.h"
#include "inference/engine/file_cache.h"
#include "inference/evaluation/stored_evaluation.h"
#include "inference/protocol/channel_attention.h"
#include "inference/protocol/evaluation_messages.h"
#include "inference/protocol/file_messages.h"
#include "inference/protocol/frame.h"
#include "inference/protocol/messages.h"
#include "inference/protocol/pause_messages.h"
#include "inference/protocol/rpc.h"
#include "inference/protocol/training_choices.h"
#include "inference/protocol/training_messages.h"

namespace {

using namespace overlook;
using nlohmann::json;
namespace fs = std::filesystem;

FrameDecoder g_decoder;  // one thread, one stream

void send(const json& message) {
    const std::vector<std::uint8_t> frame = encodeFrame(message);
    std::cout.write(reinterpret_cast<const char*>(frame.data()), static_cast<std::streamsize>(frame.size()));
    std::cout.flush();
}

json nextMessage() {
    while (true) {
        if (auto message = g_decoder.next())
            return *message;
        std::uint8_t bytes[4096];
        const ssize_t count = read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0)
            _exit(0);
        g_decoder.append(bytes, static_cast<std::size_t>(count));
    }
}

void waitForCancel(RequestId id) {
    while (true) {
        const json message = nextMessage();
        if (message.value("method", "") == kCancelMethod && message["params"]["id"] == id)
            return;
        if (message.value("method", "") == kPauseMethod)
            send(notificationMessage(kPausedMethod, message["params"]));
    }
}

Error cancelled() {
    return Error(Error::Kind::Cancelled, "Stopped.");
}

/// Goes on after a pause.
void waitForPause(RequestId id) {
    while (true) {
        const json message = nextMessage();
        if (message.value("method", "") == kCancelMethod && message["params"]["id"] == id)
            throw cancelled();
        if (message.value("method", "") != kPauseMethod)
            continue;
        send(notificationMessage(kPausedMethod, message["params"]));
        if (message["params"]["isPaused"] == false)
            return;
    }
}

/// Does what the words in `text` say; returns when the request is to be answered as usual.
void misbehave(const std::string& text, RequestId id) {
    const auto says = [&text](const char* word) { return text.find(word) != std::string::npos; };
    const std::string marker = std::getenv("FAKE_ENGINE_MARKER") ? std::getenv("FAKE_ENGINE_MARKER") : "";
    if (says("dies-once") && !fs::exists(marker)) {
        std::ofstream(marker) << "died";
        std::abort();
    }
    if (says("dies") && !says("dies-once")) {
        std::cerr << "a tensor was too large\n2026-01-01 00:00:00.000 overlook-engine info: still here" << std::endl;
        std::abort();
    }
    if (says("hangs"))
        while (true)
            pause();
    if (says("bad"))
        throw Error(Error::Kind::BadModel, "The model %1 cannot be used.", {"100%2.pt"});
    if (says("garbage"))
        std::cout << "OpenBLAS warning: this is not a frame\n" << std::flush;
    if (says("patient")) {
        send(notificationMessage(kProgressMethod,
                                 {{"id", id}, {"fraction", 0.5}, {"step", Sentence{"Half of %1", {"it"}}}}));
        waitForCancel(id);
        throw cancelled();
    }
}

bool isThreshold(const std::string& model) {
    return model.find("thresholds") != std::string::npos;
}

json loadModel(const LoadModel& request) {
    ModelDescription model;
    model.id = model.path = request.path;
    model.classes = ClassTable({"boat", "car", "tree"});
    model.methods = {"cam", "grad_cam"};
    model.layers = {{"features.7", "ReLU", {8, 2, 2}}};
    model.defaultLayer = "features.7";
    model.isMultiLabel = true;
    if (request.path.find("frozen") != std::string::npos) {
        model.methods = {"rise"};
        model.layers.clear();
        model.defaultLayer.clear();
    }
    if (isThreshold(request.path)) {
        model.task = Task::Segmentation;
        model.classes = ClassTable({"background", "bright"});
        model.background = 0;
        model.isMultiLabel = false;
    }
    if (request.path.find("channels") != std::string::npos)
        model.layers.push_back({"se.gate", "Sigmoid", {3, 1, 1}, AttentionRole::Channels});
    if (request.path.find("warn") != std::string::npos)
        model.warnings = {{"There is no card beside %1.", {"it"}}};
    return model;
}

std::vector<Sentence> warningsOf(const std::string& image) {
    if (image.find("large") == std::string::npos)
        return {};
    return {{"The picture was fed at %1.", {"32×32"}}};
}

cv::Mat1b greysOf(const std::string& image) {
    cv::Mat1b greys;
    cv::extractChannel(readPicture(pathFromUtf8(image)).rgb, greys, 0);
    return greys;
}

void stumble(const std::string& model, const std::string& image, RequestId id) {
    if (fs::path(image).filename() != "slice_2.png")
        return;
    if (model.find("mortal") != std::string::npos)
        std::abort();
    if (model.find("lingers") != std::string::npos) {
        waitForCancel(id);
        throw cancelled();
    }
}

json predict(const Predict& request, RequestId id) {
    stumble(request.model, request.image, id);
    Prediction prediction;
    if (isThreshold(request.model)) {
        prediction.task = Task::Segmentation;
        prediction.labels = cv::Mat1b((greysOf(request.image) > 127) / 255);
        if (request.size == "native" && request.model.find("sized") != std::string::npos)
            prediction.labels.setTo(1);
        prediction.probabilities = {0.5F, 0.5F};
        return prediction;
    }
    prediction.logits = {0, 1, -1};
    prediction.probabilities = {0.5F, 0.7F, 0.3F};
    if (request.model.find("segment") != std::string::npos || request.image.find("huge") != std::string::npos) {
        prediction.task = Task::Segmentation;
        const int side = request.image.find("huge") != std::string::npos ? 8000 : 4;
        prediction.labels = cv::Mat1b(side, side, std::uint8_t(1));
    }
    prediction.warnings = warningsOf(request.image);
    return prediction;
}

/// A map whose values tell what was asked: 100 × epoch + class.
json explain(const Explain& request, RequestId id) {
    stumble(request.model, request.image, id);
    if (fs::path(request.model).stem() == "fails_" + request.method)
        throw Error(Error::Kind::BadModel, "The model %1 cannot be used.", {"100%2.pt"});
    if (request.model.find("late") != std::string::npos && request.classes.front() == 0)
        waitForCancel(id);
    const std::string stem = fs::path(request.model).stem().string();
    const int epoch = stem.rfind("epoch_", 0) == 0 ? std::stoi(stem.substr(6)) : 0;
    Map map;
    const cv::Size cells = request.size == "native" ? greysOf(request.image).size() : cv::Size(2, 2);
    map.values = cv::Mat1f(cells, 100.0F * static_cast<float>(epoch) + static_cast<float>(request.classes.front()));
    if (isThreshold(request.model))
        greysOf(request.image).convertTo(map.values, CV_32F);
    map.origin.method = request.method;
    map.origin.layer = request.layer;
    map.origin.classIndex = request.classes.front();
    return MapSet{{map}, warningsOf(request.image)};
}

void writePicture(const fs::path& path, std::uint8_t grey) {
    writeAtomically(path, "P6\n4 4\n255\n" + std::string(48, static_cast<char>(grey)));
}

json generate(const GenerateScenes& request) {
    const fs::path root = pathFromUtf8(request.out);
    writeAtomically(root / "labels.txt", "background\nboat\ncar\ntree\n");
    const char* const lists[] = {"train", "as_trained", "boat_without_water", "water_without_boat"};
    for (const char* list : lists) {
        writePicture(root / "JPEGImages" / (std::string(list) + "_1.ppm"), 90);
        writeIndexedPng(root / "SegmentationClass" / (std::string(list) + "_1.png"), cv::Mat1b(4, 4, std::uint8_t(1)));
    }
    for (const char* folder : {"Main", "Segmentation"})
        for (const char* list : lists)
            writeAtomically(root / "ImageSets" / folder / (std::string(list) + ".txt"), std::string(list) + "_1\n");
    return DataFolder{request.out};
}

void describeRun(const RunFolder& run, const Train& request, bool isFinished) {
    json classes = json::array();
    for (const auto& [id, name] : {std::pair(1, "boat"), std::pair(2, "car"), std::pair(3, "tree")})
        classes.push_back({{"id", id}, {"name", name}});
    run.writeDescription({{"data", request.data},
                          {"epochs", request.epochs},
                          {"classes", classes},
                          {"finished", isFinished},
                          {"request", request}});
}

LearningLook lookOf(const Train& request, RequestId id) {
    LearningLook look;
    look.id = id;
    look.image = request.teaching.look;
    look.output = request.teaching.lookClass;
    look.probability = 0.5F;
    look.map = cv::Mat1f(2, 2, 7.0F);
    look.share = 0.5;
    return look;
}

json train(const Train& request, RequestId id) {
    const RunFolder run(pathFromUtf8(request.out));
    describeRun(run, request, false);
    for (int epoch = 1; epoch <= request.epochs; ++epoch) {
        for (const char* picture : {"train_1", "as_trained_1", "boat_without_water_1"}) {
            run.writeMap("maps", picture, 0, epoch, cv::Mat1f(2, 2, 1000.0F + static_cast<float>(epoch)));
            if (epoch > 1)
                run.writeMap("accumulated", picture, 0, epoch, cv::Mat1f(2, 2, 1.0F));
        }
        run.writeScores(epoch, {{"as_trained_1", {0.9F, 0.2F, 0.1F}}});
        writeAtomically(run.checkpointPath(epoch), "weights");
        EpochMetrics metrics{epoch, {{"loss", 1.0 / epoch}}};
        run.appendMetrics(metrics);
        if (epoch == request.epochs)
            describeRun(run, request, true);
        send(notificationMessage("train/epoch", EpochDone{id, metrics, request.epochs}));
        if (epoch != 2)
            continue;
        if (!request.teaching.look.empty())
            send(notificationMessage("train/look", lookOf(request, id)));
        if (request.data.find("pausable") != std::string::npos)
            waitForPause(id);
        misbehave(request.network, id);
    }
    TrainSummary summary{request.out, request.epochs, {}};
    if (request.network.find("warn") != std::string::npos)
        summary.warnings = {{"Batches of %1 pictures did not fit.", {"8"}}};
    return summary;
}

/// Figures of the pictures 1 and 2 and the class 0; a truth called "half" has a mask of one of them only.
json evaluate(const EvaluateMaps& request) {
    StoredEvaluation found;
    found.kind = request.kind;
    found.truth = request.truth;
    found.measures = request.measures;
    const fs::path run = pathFromUtf8(request.run);
    found.lastEpoch = RunFolder(run).epochs().back().epoch;
    for (const int epoch : request.epochs.empty() ? std::vector<int>{found.lastEpoch} : request.epochs) {
        EvaluatedEpoch evaluated;
        evaluated.epoch = epoch;
        for (const auto& [picture, energy] : {std::pair("1", 0.25), std::pair("2", 0.125 * epoch)})
            evaluated.maps.push_back({MapFigures::Scope::Map, epoch, picture, 0, "boat", 1, {{"energy", energy}}});
        const std::vector<MapFigures> rows = allFigures({evaluated});
        found.rows.insert(found.rows.end(), rows.begin(), rows.end());
        found.curves.push_back({epoch, {{0, 0.5}, {0.5, 0.75}}});
    }
    writeAtomically(evaluationPage(run, request.kind), "<p>the report</p>");
    writeEvaluation(evaluationFile(run, request.kind), found);
    EvaluationSummary summary{utf8(evaluationFile(run, request.kind)), static_cast<int>(found.rows.size()), 0, {}, {}};
    if (fs::path(request.truth).filename() == "half") {
        summary.failures = 1;
        summary.problems = {{"The mask of %1 is not there.", {"2"}}};
    }
    return summary;
}

std::string mannerOfStart() {
    return std::getenv("FAKE_ENGINE") ? std::getenv("FAKE_ENGINE") : "";
}

DeviceList devices() {
    if (mannerOfStart() != "two-gpus")
        return {{{"cpu", "a pretended CPU"}}, {"This engine has no GPU.", {}}};
    return {{{"cpu", "a pretended CPU"}, {"cuda:0", "Pretended GPU A"}, {"cuda:1", "Pretended GPU B"}}};
}

json answer(const std::string& method, const json& params, RequestId id) {
    if (method == "train/start")
        return train(params.get<Train>(), id);
    for (const char* field : {"path", "model", "image", "out", "run"})
        if (params.contains(field))
            misbehave(fs::path(params[field].get<std::string>()).filename().string(), id);
    static FileCache files;
    if (method == kArrangeFilesMethod)
        return files.arrange(params.get<ArrangeFiles>());
    if (method == kPutFileMethod) {
        files.put(params.get<FilePiece>());
        return nullptr;
    }
    if (method == "devices")
        return devices();
    if (method == "train/choices")
        return TrainingChoices{{{"classify", {"tiny", "patient"}, false, false, "Labels."},
                                {"gain-ext", {"tiny"}, false, true, "Labels and hints."}}};
    if (method == "model/load")
        return loadModel(params.get<LoadModel>());
    if (method == "picture/predict")
        return predict(params.get<Predict>(), id);
    if (method == "attention/compute")
        return explain(params.get<Explain>(), id);
    if (method == "attention/channels")
        return ChannelAttentions{{{"se.gate", {0.25F, 0.75F, 0.5F}}}, {}};
    if (method == kEvaluateMethod)
        return evaluate(params.get<EvaluateMaps>());
    if (method == "scenes/generate")
        return generate(params.get<GenerateScenes>());
    throw Error(Error::Kind::BadRequest, "There is no request %1.", {method});
}

void greet(const json& hello) {
    const std::string manner = mannerOfStart();
    if (manner == "dies")
        std::abort();
    if (manner == "mute")
        while (true)
            pause();
    if (manner == "garbage")
        std::cout << "Usage: some other program [options]\n" << std::flush;
    if (manner == "refuses")
        send(errorMessage(hello["id"], Error(Error::Kind::Protocol, "Version %1 is not mine.", {"1"})));
    const int protocol = manner == "wrong-version" ? kProtocolVersion + 1 : kProtocolVersion;
    Welcome welcome{protocol, manner == "old-program" ? "0.0" : OVERLOOK_VERSION, "a pretended device"};
    const std::string device = hello["params"]["device"];
    const std::vector<DeviceDescription> known = devices().devices;
    const auto found = std::find_if(known.begin(), known.end(), [&](const auto& it) { return it.id == device; });
    if (found != known.end())
        welcome.device = found->name;
    else if (!device.empty())
        welcome.warnings = {{"The device %1 is not there.", {device}}};
    send(resultMessage(hello["id"].get<RequestId>(), welcome));
}

}  // namespace

int main() {
    greet(nextMessage());
    while (true) {
        const json message = nextMessage();
        if (!message.contains("id"))
            continue;
        const auto id = message["id"].get<RequestId>();
        try {
            send(resultMessage(id, answer(message["method"].get<std::string>(), message["params"], id)));
        } catch (const Error& error) {
            send(errorMessage(id, error));
        }
    }
}
