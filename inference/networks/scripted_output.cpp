#include "inference/networks/scripted_output.h"

#include <ATen/core/function_schema.h>
#include <ATen/core/ivalue.h>
#include <ATen/core/jit_type.h>
#include <ATen/ops/flatten.h>

#include <charconv>
#include <string>
#include <vector>

#include "inference/core/error.h"
#include "inference/networks/capture.h"

namespace overlook {

namespace {

/// One of several outputs; the name is empty in plain tuples and lists.
struct NamedOutput {
    std::string name;
    c10::IValue value;
};

std::vector<NamedOutput> outputsIn(const c10::IValue& returned) {
    std::vector<NamedOutput> outputs;
    if (returned.isGenericDict()) {
        for (const auto& entry : returned.toGenericDict())
            outputs.push_back({entry.key().isString() ? entry.key().toStringRef() : "", entry.value()});
    } else if (returned.isTuple()) {
        const auto type = returned.type()->cast<c10::TupleType>();
        const bool isNamed = type && type->schema();
        const auto& elements = returned.toTupleRef().elements();
        for (std::size_t i = 0; i < elements.size(); ++i)
            outputs.push_back({isNamed ? type->schema()->arguments()[i].name() : "", elements[i]});
    } else if (returned.isList()) {
        for (const auto& element : returned.toListRef())
            outputs.push_back({"", element});
    }
    return outputs;
}

std::optional<std::size_t> asIndex(const std::string& text) {
    std::size_t index = 0;
    const auto* end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, index);
    return result.ec == std::errc() && result.ptr == end ? std::optional(index) : std::nullopt;
}

/// "0, 1" or "0 (out), 1 (aux)"
std::string listed(const std::vector<NamedOutput>& outputs) {
    std::string text;
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        text += (i > 0 ? ", " : "") + std::to_string(i);
        if (!outputs[i].name.empty())
            text += " (" + outputs[i].name + ")";
    }
    return text;
}

const c10::IValue& chosen(const std::vector<NamedOutput>& outputs, const std::string& wanted) {
    if (wanted.empty() && !outputs.empty())
        return outputs.front().value;
    if (const auto index = asIndex(wanted); index && *index < outputs.size())
        return outputs[*index].value;
    for (const auto& output : outputs)
        if (!output.name.empty() && output.name == wanted)
            return output.value;
    throw Error(Error::Kind::BadModel,
                OVERLOOK_TEXT("Error",
                              "The model card asks for the output “%1”, but the model returns the outputs %2. Correct "
                              "“output” in the card."),
                {wanted, listed(outputs)});
}

[[noreturn]] void throwWrongRank(const at::Tensor& scores, Task task) {
    const std::string found = shapeText(scores.sizes());
    if (task == Task::Classification && scores.dim() == 4)
        throw Error(
            Error::Kind::BadModel,
            OVERLOOK_TEXT("Error",
                          "The model gives scores of the shape %1, but classification needs [pictures, "
                          "classes]. If this is a segmentation model, set “task” to “segmentation” in its card."),
            {found});
    if (task == Task::Segmentation && scores.dim() == 2)
        throw Error(
            Error::Kind::BadModel,
            OVERLOOK_TEXT("Error",
                          "The model gives scores of the shape %1, but segmentation needs [pictures, classes, "
                          "height, width]. If this is a classifier, set “task” to “classification” in its card."),
            {found});
    const char* needed = task == Task::Classification ? "[1, K]" : "[1, K, h, w]";
    throw Error(
        Error::Kind::BadModel,
        OVERLOOK_TEXT("Error",
                      "The model gives scores of the shape %1, but %2 is needed. Choose another “output” in its "
                      "card, or export a model that returns scores."),
        {found, needed});
}

at::Tensor withRankOf(Task task, const at::Tensor& scores) {
    if (task == Task::Segmentation && scores.dim() == 4)
        return scores;
    if (task == Task::Classification && scores.dim() == 2)
        return scores;
    if (task == Task::Classification && scores.dim() == 4 && scores.size(2) == 1 && scores.size(3) == 1)
        return scores.flatten(1);
    throwWrongRank(scores, task);
}

bool isAttention(const at::Tensor& tensor) {
    if (tensor.dim() != 4 || tensor.size(2) != tensor.size(3) || tensor.size(2) < 2 || !tensor.is_floating_point())
        return false;
    const auto matrices = tensor.detach();
    return matrices.min().item<double>() >= 0 && matrices.sum(3).sub(1).abs().max().item<double>() < 1e-2;
}

void collectAttentions(const c10::IValue& value, std::vector<at::Tensor>& found) {
    for (const auto& output : outputsIn(value))
        collectAttentions(output.value, found);
    if (!value.isTensor() || !isAttention(value.toTensor()))
        return;
    if (found.empty() || found.front().size(2) == value.toTensor().size(2))
        found.push_back(value.toTensor());
}

}  // namespace

std::vector<at::Tensor> attentionsAmong(const c10::IValue& returned) {
    std::vector<at::Tensor> found;
    if (!returned.isTensor())  // that is the scores
        collectAttentions(returned, found);
    return found;
}

at::Tensor scoresAmong(const c10::IValue& returned, const ModelCard& card) {
    const auto outputs = outputsIn(returned);
    const c10::IValue& output = outputs.empty() ? returned : chosen(outputs, card.output);
    if (!output.isTensor())
        throw Error(Error::Kind::BadModel,
                    OVERLOOK_TEXT("Error",
                                  "The model returns %1 where a tensor of scores is needed. Choose another “output” in "
                                  "its card, or export a model that returns scores."),
                    {output.tagKind()});
    return withRankOf(card.task, output.toTensor().to(at::kFloat));
}

}  // namespace overlook
