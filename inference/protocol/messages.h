#pragma once

#include <nlohmann/json.hpp>
#include <opencv2/core.hpp>
#include <string>
#include <vector>

#include "inference/core/map.h"
#include "inference/core/model_card.h"

/// The requests of the two programs and their answers. Every struct has to_json / from_json; from_json throws
/// Error (Protocol) naming the field that is missing or of the wrong type.
namespace overlook {

/// "initialize"
struct Hello {
    int protocol = 0;
    std::string client;
    std::string device = {};  ///< to compute on, as in LoadModel, for every request that names none
};
struct Welcome {
    int protocol = 0;
    std::string version;                  ///< of the engine program
    std::string device;                   ///< in use: "CPU, 2 threads", "CUDA 1: NVIDIA H200, 2 threads"
    std::vector<Sentence> warnings = {};  ///< the device that was asked for is not there
};

/// "devices" -> DeviceList; takes no parameters.
struct DeviceDescription {
    std::string id;    ///< "cpu", "cuda:1"
    std::string name;  ///< "CPU, 2 threads", "NVIDIA H200"; "CUDA 1" where the driver tells no name
};
struct DeviceList {
    std::vector<DeviceDescription> devices;  ///< the CPU first
    Sentence obstacle = {};                  ///< why there is no GPU, an OVERLOOK_TEXT("Warning", …)
};

/// "model/load" -> ModelDescription. A TorchScript file, or a checkpoint inside a run folder.
struct LoadModel {
    std::string path;
    std::string card;    ///< card file; empty = beside the model
    std::string device;  ///< "cpu", "cuda", "cuda:1"; empty = the handshake's, or the best there is
};
/// What a network's own attention weighs, where a layer's output is such weights.
enum class AttentionRole {
    None,
    Positions,   ///< {1, h, w}: a gate or a mask, one weight a position
    Similarity,  ///< {N, h, w} or {N, N}, N = h w: row n says where position n looks
    Channels     ///< {C, 1, 1}: one weight a channel; {C, C}: row c says which channels c is mixed of
};
struct LayerDescription {
    std::string name;        ///< "features.7"
    std::string kind;        ///< "Conv2d", "ReLU", …
    std::vector<int> shape;  ///< of its output at the card's size, without the batch: {C, h, w}; empty = not run
    AttentionRole attention = AttentionRole::None;
    Sentence obstacle = {};  ///< why it cannot be captured, an OVERLOOK_TEXT("Error", …); no pattern = it can
};
struct ModelDescription {
    std::string id;  ///< content id of the file
    std::string path;
    Task task = Task::Classification;
    ClassTable classes;
    int background = -1;
    bool isMultiLabel = false;   ///< sigmoid scores
    std::vector<int> inputSize;  ///< {h, w}; empty = any
    std::vector<LayerDescription> layers;
    std::string defaultLayer;          ///< where Grad-CAM looks unless told otherwise
    std::vector<std::string> methods;  ///< ids of the methods that work with this model
    std::vector<Sentence> warnings;
};

/// "picture/predict" -> Prediction
struct Predict {
    std::string model;  ///< path
    std::string image;  ///< path
    std::string size;   ///< "", "HxW" or "native"
};
struct Prediction {
    Task task = Task::Classification;
    std::vector<float> logits;            ///< classification: one a class
    std::vector<float> probabilities;     ///< classification: one a class; segmentation: share of pixels a class
    cv::Mat1b labels;                     ///< segmentation: class index a pixel at the picture's size
    std::vector<Sentence> warnings = {};  ///< of this picture: it had to be reduced, …
};

/// "attention/compute" -> MapSet
struct Explain {
    std::string model;
    std::string image;
    std::string method;        ///< id of the method table; several, with commas in between, share what they compute
    std::string layer;         ///< empty = default; several, with commas in between, for the methods that fuse layers
    std::vector<int> classes;  ///< class indices
    std::string size;          ///< as in Predict
    /// Segmentation: whose score is explained: "predicted" (default), "x,y" (one pixel of the picture) or a mask file's
    /// path.
    std::string region;
};
struct MapSet {
    std::vector<Map> maps;
    std::vector<Sentence> warnings = {};  ///< of this picture: it had to be reduced, …; from_json gives each map a copy
};

/// "scenes/generate" -> DataFolder
struct GenerateScenes {
    std::string kind = "biased-boats";
    std::string out;
    int count = 240;  ///< training pictures
    int seed = 1;
    int size = 160;  ///< side, pixels
    int tests = 0;   ///< pictures of each test set; 0 = count / 4, at least 1
};
struct DataFolder {
    std::string path;
};

void to_json(nlohmann::json& json, const Hello& value);
void from_json(const nlohmann::json& json, Hello& value);
void to_json(nlohmann::json& json, const Welcome& value);
void from_json(const nlohmann::json& json, Welcome& value);
void to_json(nlohmann::json& json, const DeviceList& value);
void from_json(const nlohmann::json& json, DeviceList& value);
void to_json(nlohmann::json& json, const LoadModel& value);
void from_json(const nlohmann::json& json, LoadModel& value);
void to_json(nlohmann::json& json, const ModelDescription& value);
void from_json(const nlohmann::json& json, ModelDescription& value);
void to_json(nlohmann::json& json, const Predict& value);
void from_json(const nlohmann::json& json, Predict& value);
void to_json(nlohmann::json& json, const Prediction& value);
void from_json(const nlohmann::json& json, Prediction& value);
void to_json(nlohmann::json& json, const Explain& value);
void from_json(const nlohmann::json& json, Explain& value);
void to_json(nlohmann::json& json, const MapSet& value);
void from_json(const nlohmann::json& json, MapSet& value);
void to_json(nlohmann::json& json, const GenerateScenes& value);
void from_json(const nlohmann::json& json, GenerateScenes& value);
void to_json(nlohmann::json& json, const DataFolder& value);
void from_json(const nlohmann::json& json, DataFolder& value);

}  // namespace overlook
