#pragma once

#include <QString>
#include <vector>

#include "inference/protocol/messages.h"

namespace overlook {

class Document;

/// Method id of the accumulated map of a run.
inline constexpr const char* kAccumulatedMethod = "oaa";
/// Method id of the map that shows which epoch gave the accumulated map each of its pixels.
inline constexpr const char* kWinnerMethod = "oaa_epoch";
/// Method id of the map of what a segmentation model's prediction overlooks.
inline constexpr const char* kReverseMethod = "reverse";
/// Method id of the raw maps that a run keeps of every epoch.
inline constexpr const char* kStoredMethod = "cam";

/// Ids of what can be shown now: the model's methods, and the accumulated maps when a run is open.
[[nodiscard]] std::vector<QString> methodsOnOffer(const Document& document);

/// The model's layers that a method can look at: those of the network's own attention that the method shows, any layer
/// for all other methods.
[[nodiscard]] std::vector<LayerDescription> layersOnOffer(const ModelDescription& model, const QString& method);
/// The one of them that is looked at while none is chosen.
[[nodiscard]] QString defaultLayer(const ModelDescription& model, const QString& method);

/// Whether a method puts the maps of several epochs together.
[[nodiscard]] bool isAccumulated(const QString& method);

/// Whether the values of a method are 0 … 1 by definition, so that a stretched scale would exaggerate them.
[[nodiscard]] bool isShare(const QString& method);

/// Whether a method takes many passes through the network, so that it starts only when somebody chose it.
[[nodiscard]] bool isExpensive(const QString& method);

}  // namespace overlook
