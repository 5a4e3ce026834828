#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <opencv2/core.hpp>
#include <string>
#include <vector>

#include "inference/core/class_table.h"
#include "inference/datasets/object_region.h"

namespace overlook {

/// One picture of a data set with what is known about it.
struct Sample {
    std::string id;  ///< unique in the set, fit for a file name
    std::filesystem::path picture;
    std::filesystem::path mask;  ///< indexed PNG of class ids; empty when there is none
    /// Ids in the file of the mask that stand for another class by now, since both were merged; null = none.
    std::shared_ptr<const std::map<int, int>> mergedClasses;
    std::vector<ObjectRegion> objects;  ///< what a mask is drawn from where there is no file
    std::vector<int> labels;            ///< ids of the classes that are in the picture, ascending; background never
    std::vector<std::string> splits;    ///< names of the lists that hold it
    cv::Size size;                      ///< of the upright picture, in pixels; empty until it is known

    [[nodiscard]] bool hasMask() const { return !mask.empty() || !objects.empty(); }
};

/// Pictures with their classes, labels, masks and lists, whatever files they come from.
struct DataSet {
    std::filesystem::path root;
    ClassTable classes;           ///< id 0 = background
    std::vector<Sample> samples;  ///< ordered by id
    /// Ids of every list, in the list's order.
    std::map<std::string, std::vector<std::string>> lists;
    bool isSingleLabel = false;  ///< every picture has exactly one label
    /// Ids of the classes in the order of a network's outputs; empty = ascending, without background.
    std::vector<int> outputs;

    /// The samples of one list ("train", "val", …), in the list's order. Throws Error (BadData) for an unknown list.
    [[nodiscard]] std::vector<Sample> split(const std::string& name) const;
    /// The same as indices of `samples`.
    [[nodiscard]] std::vector<std::size_t> indicesOf(const std::string& list) const;
    /// Names of all lists, ordered.
    [[nodiscard]] std::vector<std::string> splitNames() const;
    /// Null when there is no sample of this id.
    [[nodiscard]] const Sample* find(const std::string& id) const;
    [[nodiscard]] Sample* find(const std::string& id);
};

/// A number that stands for a sample's id: the same in every run, on every machine, whatever else is in the set.
[[nodiscard]] std::uint64_t sampleNumber(const std::string& id);

/// Makes the list "train" of all samples where there is no list.
void listAllWhereNoneIs(DataSet& set);

/// Tells the samples, which must be in the order of their ids, the lists that they are in.
void finishDataSet(DataSet& set);

}  // namespace overlook
