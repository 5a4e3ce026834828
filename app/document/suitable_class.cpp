#include "app/document/suitable_class.h"

#include "app/document/document.h"

namespace overlook {

namespace {

bool isBackground(const std::optional<ModelDescription>& model, int id) {
    return model ? id == model->background : id == 0;
}

}  // namespace

int suitableClass(const Document& document) {
    if (document.classes().isEmpty())
        return -1;
    const std::vector<int> labels = document.currentLabels();
    if (!labels.empty())
        return labels.front();
    if (!document.prediction())  // another program's maps are of the classes that it looked at
        return document.run() && !document.model() ? document.classes().entries().front().id : -1;
    int best = -1;
    const std::vector<float>& scores = document.prediction()->probabilities;
    for (int id = 0; id < static_cast<int>(scores.size()); ++id)
        if (!isBackground(document.model(), id) && (best < 0 || scores[id] > scores[best]))
            best = id;
    return best;
}

}  // namespace overlook
