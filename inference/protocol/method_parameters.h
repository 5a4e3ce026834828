#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace overlook {

/// Guided attention (`gain`, `gain-ext`): α, ω and how a class's map becomes a mask over the picture. The paper leaves
/// most of this open; where published programs chose what lets small networks unlearn their classes, the default is
/// another one (docs/results.md).
struct GuidedAttentionParameters {
    double attentionWeight = 1;              ///< α, of what is still recognised when the attended part is hidden
    double hintWeight = 6;                   ///< ω, of the distance to hints
    double maskSteepness = 10;               ///< of the soft threshold
    double maskThreshold = 0.5;              ///< of the map
    std::string normalisation = "attached";  ///< of the map: "detached", "attached", "probability", "none"
    std::string score = "sigmoid";           ///< of a hidden class: "sigmoid", "softmax", "logit"
    bool hidesClassesTogether = false;       ///< one masked picture for all labels, instead of one a label
    /// Masked pictures are normalised by the network's averages, and do not shape them. Where other pictures are
    /// normalised by their batch, a network can then learn to recognise a class there and to miss it whenever it
    /// counts.
    bool freezesBatchNorm = false;
    bool holdsHead = false;                  ///< the classifier's weights within the maps count as constants
    bool comparesAtFeatures = true;          ///< hints shrink to the maps, instead of maps growing to the hints
    bool comparesSigned = true;              ///< hints are compared with maps before their ReLU
    std::string hintReduction = "balanced";  ///< over a map's known pixels: "mean", "balanced", "sum"
};

/// Accumulated attention (`oaa`, `oaa-drop`, `oaa+`).
struct AccumulationParameters {
    std::string fusion = "max";       ///< as fusionFromName() knows
    std::string acceptance = "rank";  ///< as acceptanceFromName() knows
    double probability = 0.5;         ///< which the acceptance "probability" asks for
    bool skipsFirstEpoch = true;
    bool fillsInAtTheEnd = true;      ///< a class that was never accepted gets the last map
    double dropRate = 0.5;            ///< `oaa-drop`: share of the pictures from which attended pixels are dropped
    double dropThreshold = 0.6;       ///< `oaa-drop`: of the accumulated map, 0 … 1
    std::string run;                  ///< `oaa+`: run folder whose accumulated maps are learnt
    std::string averaging = "joint";  ///< `oaa+`: "joint", "per-class", "cross-entropy"
};

/// Networks that give every pixel a class (`segment`, `ran`).
struct SegmentationParameters {
    double auxiliaryWeight = 0.4;  ///< of every auxiliary head
    double originalWeight = 1;     ///< of the branches of a reverse attention network
    double reverseWeight = 1;
    double combinedWeight = 1;
};

/// Counterexamples made from hints (`caipi`).
struct CounterexampleParameters {
    double keptWeight = 0.05;     ///< λ₊, of the class in another context
    double refusedWeight = 0.05;  ///< λ₋, of the context without the class
};

/// Numbers and choices of the training methods; each method reads its own.
struct MethodParameters {
    bool isSingleLabel =
        false;  ///< `classify`, `oaa`, `caipi`: a picture shows one class, so classes exclude each other
    GuidedAttentionParameters guided;
    AccumulationParameters accumulation;
    SegmentationParameters segmentation;
    CounterexampleParameters counterexamples;
    double equivarianceWeight = 1;   ///< `seam`
    double equivarianceScale = 0.3;  ///< `seam`: of the resized picture
    double gradientWeight = 1;       ///< `rrr`: of the pixels' gradients
};

void to_json(nlohmann::json& json, const MethodParameters& value);
/// Throws Error (Protocol).
void from_json(const nlohmann::json& json, MethodParameters& value);

}  // namespace overlook
