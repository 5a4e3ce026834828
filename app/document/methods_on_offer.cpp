#include "app/document/methods_on_offer.h"

#include <algorithm>

#include "app/document/document.h"
#include "inference/protocol/attention_layers.h"

namespace overlook {

namespace {

AttentionRole roleOf(const QString& method) {
    if (method == QLatin1String("spatial_attention"))
        return AttentionRole::Positions;
    return method == QLatin1String("similarity") ? AttentionRole::Similarity : AttentionRole::None;
}

template <std::size_t Count>
bool isAmong(const char* const (&methods)[Count], const QString& id) {
    return std::any_of(std::begin(methods), std::end(methods),
                       [&id](const char* method) { return id == QLatin1String(method); });
}

}  // namespace

bool isShare(const QString& method) {
    static constexpr const char* kShares[] = {"probability", "reverse", "spatial_attention", kAccumulatedMethod};
    return isAmong(kShares, method);
}

bool isAccumulated(const QString& method) {
    return method == QLatin1String(kAccumulatedMethod) || method == QLatin1String(kWinnerMethod);
}

bool isExpensive(const QString& method) {
    static constexpr const char* kExpensive[] = {"ablation_cam", "score_cam", "rise"};
    return isAmong(kExpensive, method);
}

std::vector<QString> methodsOnOffer(const Document& document) {
    std::vector<QString> ids;
    if (document.model())
        for (const std::string& id : document.model()->methods)
            ids.push_back(QString::fromStdString(id));
    else if (document.run())
        ids.push_back(QString::fromLatin1(kStoredMethod));
    if (document.run())
        for (const char* const id : {kAccumulatedMethod, kWinnerMethod})
            ids.push_back(QString::fromLatin1(id));
    return ids;
}

std::vector<LayerDescription> layersOnOffer(const ModelDescription& model, const QString& method) {
    return layersWithRole(model.layers, roleOf(method));
}

QString defaultLayer(const ModelDescription& model, const QString& method) {
    const bool isAny = roleOf(method) == AttentionRole::None;
    return QString::fromStdString(isAny ? model.defaultLayer : finestLayer(layersOnOffer(model, method)));
}

}  // namespace overlook
