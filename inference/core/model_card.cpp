#include "inference/core/model_card.h"

#include <cmath>
#include <utility>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/model_files.h"
#include "inference/core/text_lines.h"

namespace overlook {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr int kLargestSide = 65'536;

/// Reads the values of one card and names file and key in every complaint.
class CardReader {
 public:
    explicit CardReader(const fs::path& path) : m_path(path), m_card(json::parse(readText(path), nullptr, false)) {
        if (!m_card.is_object())
            throw Error(Error::Kind::BadModel,
                        OVERLOOK_TEXT("Error",
                                      "The model card '%1' is not a JSON object. Correct it, or remove it to "
                                      "use defaults."),
                        {utf8(path)});
    }

    [[nodiscard]] bool has(const std::string& key) const { return m_card.contains(key) && !m_card[key].is_null(); }

    /// Position of the key's text among `choices`; the first when the key is not there.
    [[nodiscard]] std::size_t choice(const std::string& key, const std::vector<std::string>& choices) const {
        if (!has(key))
            return 0;
        std::string listed;
        for (std::size_t i = 0; i < choices.size(); ++i) {
            if (m_card[key] == choices[i])
                return i;
            listed += (i > 0 ? "\" or \"" : "") + choices[i];
        }
        throw bad(key, '"' + listed + '"');
    }

    [[nodiscard]] std::string text(const std::string& key) const {
        if (!has(key))
            return {};
        if (!m_card[key].is_string())
            throw bad(key, "a text");
        return m_card[key].get<std::string>();
    }

    [[nodiscard]] std::array<float, 3> colour(const std::string& key, const std::array<float, 3>& otherwise) const {
        if (!has(key))
            return otherwise;
        const json listed = m_card[key].is_array() ? m_card[key] : json::array({m_card[key]});
        if (listed.size() != 1 && listed.size() != 3)
            throw bad(key, "a list of three numbers, or one for all channels");
        std::array<float, 3> numbers{};
        for (std::size_t i = 0; i < 3; ++i) {
            const json& value = listed[listed.size() == 1 ? 0 : i];
            numbers[i] = value.is_number() ? value.get<float>() : NAN;
            if (!std::isfinite(numbers[i]))
                throw bad(key, "a list of three numbers, or one for all channels");
        }
        return numbers;
    }

    [[nodiscard]] std::array<float, 3> deviation(const std::array<float, 3>& otherwise) const {
        const auto numbers = colour("std", otherwise);
        for (const float number : numbers)
            if (number <= 0)
                throw bad("std", "a list of three numbers above 0, or one for all channels");
        return numbers;
    }

    /// A text means that any size is taken.
    [[nodiscard]] std::optional<std::array<int, 2>> size() const {
        if (!has("size") || m_card["size"].is_string())
            return std::nullopt;
        const json& value = m_card["size"];
        if (value.is_array() && value.size() == 2)
            return std::array<int, 2>{side(value[0]), side(value[1])};
        return std::array<int, 2>{side(value), side(value)};
    }

    [[nodiscard]] std::vector<std::string> labels() const {
        if (!has("labels"))
            return {};
        const json& value = m_card["labels"];
        if (value.is_string())
            return labelFile(value.get<std::string>());
        std::vector<std::string> names;
        for (const json& name : value.is_array() ? value : json::array({0})) {
            if (!name.is_string())
                throw bad("labels", "a file name or a list of names");
            names.push_back(name.get<std::string>());
        }
        return names;
    }

    /// An index or a name; a description such as "logits [N,10]" means the first output.
    [[nodiscard]] std::string output() const {
        if (!has("output"))
            return {};
        const json& value = m_card["output"];
        if (value.is_number_unsigned())
            return std::to_string(value.get<std::uint64_t>());
        if (!value.is_string())
            throw bad("output", "an index from 0 on or a name");
        const auto name = value.get<std::string>();
        return isIndexOrName(name) ? name : std::string();
    }

    [[nodiscard]] int background(std::size_t labelCount) const {
        if (!has("background"))
            return -1;
        const json& value = m_card["background"];
        const std::int64_t index = value.is_number_integer() ? value.get<std::int64_t>() : -2;
        const std::int64_t most = labelCount > 0 ? static_cast<std::int64_t>(labelCount) - 1 : kLargestSide;
        if (index < -1 || index > most)
            throw bad("background", "a class index from 0 to " + std::to_string(most));
        return static_cast<int>(index);
    }

 private:
    [[nodiscard]] Error bad(const std::string& key, const std::string& wanted) const {
        return Error(Error::Kind::BadModel,
                     OVERLOOK_TEXT("Error", "In the model card '%1' the value of \"%2\" must be %3."),
                     {utf8(m_path), key, wanted});
    }

    [[nodiscard]] int side(const json& value) const {
        const std::int64_t pixels = value.is_number_integer() ? value.get<std::int64_t>() : 0;
        if (pixels < 1 || pixels > kLargestSide)
            throw bad("size", "[height, width] in pixels, or a text when any size is taken");
        return static_cast<int>(pixels);
    }

    [[nodiscard]] std::vector<std::string> labelFile(const std::string& name) const {
        if (const auto file = labelFileOf(m_path, name))
            return textLines(readText(*file));
        throw Error(Error::Kind::BadModel,
                    OVERLOOK_TEXT("Error",
                                  "The model card '%1' names the file '%2' under \"labels\", but it is "
                                  "neither beside the card nor in '../labels'."),
                    {utf8(m_path), name});
    }

    static bool isIndexOrName(const std::string& text) {
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
        bool isNumber = !text.empty();
        bool isName = !text.empty() && isLetter(text.front());
        for (const char c : text) {
            isNumber = isNumber && isDigit(c);
            isName = isName && (isLetter(c) || isDigit(c));
        }
        return isNumber || isName;
    }

    fs::path m_path;
    json m_card;
};

/// The commonest slip: figures for pixels of 0 … 1 where the card means 0 … 255.
void warnOfUnitRange(const fs::path& path, ModelCard& card) {
    for (int i = 0; i < 3; ++i)
        if (std::abs(card.mean[i]) > 1 || card.deviation[i] > 1)
            return;
    card.warnings.push_back(
        {OVERLOOK_TEXT("Warning",
                       "The numbers under \"mean\" and \"std\" in the model card '%1' look as if meant for "
                       "pixels from 0 to 1, but a card counts pixels from 0 to 255. Multiply them by 255."),
         {utf8(path)}});
}

}  // namespace

ClassTable ModelCard::classes(int outputs) const {
    std::vector<std::string> names;
    for (int i = 0; i < outputs; ++i) {
        const auto place = static_cast<std::size_t>(i);
        names.push_back(place < labels.size() && !labels[place].empty() ? labels[place] : "class " + std::to_string(i));
    }
    return ClassTable(names);
}

fs::path cardPathOf(const fs::path& model) {
    fs::path card = model;
    return card.replace_extension(".json");
}

ModelCard readModelCard(const fs::path& path) {
    const CardReader reader(path);
    ModelCard card;
    card.task =
        reader.choice("task", {"classification", "segmentation"}) == 0 ? Task::Classification : Task::Segmentation;
    const std::size_t order = reader.choice("order", {"RGB", "BGR", "grey", "gray"});
    card.bgr = order == 1;
    card.isGrey = order > 1;
    card.mean = reader.colour("mean", card.mean);
    card.deviation = reader.deviation(card.deviation);
    card.size = reader.size();
    card.labels = reader.labels();
    card.output = reader.output();
    card.sigmoid = reader.choice("activation", {"softmax", "sigmoid"}) == 1;
    card.features = reader.text("features");
    card.classifier = reader.text("classifier");
    card.network = reader.text("network");
    card.background = reader.background(card.labels.size());
    warnOfUnitRange(path, card);
    return card;
}

ModelCard modelCardFor(const fs::path& model) {
    if (const auto path = cardFileFor(model))
        return readModelCard(*path);
    ModelCard card;
    card.size = std::array<int, 2>{224, 224};
    card.isGuessed = true;
    card.warnings.push_back(
        {OVERLOOK_TEXT("Warning",
                       "There is no model card '%1'. The model is taken for a classifier with ImageNet "
                       "normalisation, 224 x 224 pixels and numbered classes; if that is wrong, so are the "
                       "results."),
         {utf8(cardPathOf(model))}});
    return card;
}

}  // namespace overlook
