#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "inference/datasets/data_set.h"
#include "inference/protocol/messages.h"

namespace overlook {

/// Which classes of each picture are explained: "top1", "top5", "labels", names and indices, in any combination.
class ClassChoice {
 public:
    /// Throws Error (BadRequest) for a name the model does not have.
    ClassChoice(std::vector<std::string> wanted, const ModelDescription& model);

    /// A picture's classes, as far as they are known without a prediction. Throws as classesOf().
    struct Chosen {
        std::vector<int> classes;  ///< labels, names and indices
        std::size_t best = 0;      ///< so many of the best ones, which may be among them; at most the model's classes
    };
    [[nodiscard]] Chosen chosen(const std::filesystem::path& picture);
    /// The same; nothing where only a prediction tells how many the best are.
    [[nodiscard]] std::optional<Chosen> known(const std::filesystem::path& picture);

    /// Class indices for one picture, each once. `predict` is called only for the best ones. Throws Error (BadData)
    /// when the picture has no known labels and those are wanted.
    [[nodiscard]] std::vector<int> classesOf(const std::filesystem::path& picture,
                                             const std::function<Prediction()>& predict);

 private:
    /// Whether the best classes are among them.
    [[nodiscard]] bool needsScores() const;
    [[nodiscard]] std::vector<int> labelled(const std::filesystem::path& picture);
    [[nodiscard]] const DataSet& folderOf(const std::filesystem::path& picture);

    std::vector<std::string> m_wanted;
    const ModelDescription& m_model;
    std::map<std::filesystem::path, DataSet> m_folders;  ///< read once each
};

}  // namespace overlook
