#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace overlook {

/// Which pictures are learnt from, and how they are varied.
struct DataParameters {
    std::string kind;          ///< of the data set ("voc", "coco", …); empty = recognised
    bool skipsBroken = false;  ///< leaves out pictures with a problem instead of refusing the set
    int side = 0;              ///< pictures are brought to side × side pixels; 0 = a common size stays

    bool mirrors = true;  ///< half of the pictures, from left to right
    double smallest = 1;  ///< scale of a picture, drawn evenly between these
    double largest = 1;
    int crop = 0;             ///< side of the square that is cut out; 0 = as large as the pictures
    double brightness = .12;  ///< colours are multiplied by 1 ± this
    double contrast = 0;      ///< their distance from middle grey by 1 ± this
    double saturation = 0;    ///< their distance from their grey by 1 ± this
    double tint = .06;        ///< each of red, green and blue by 1 ± this

    std::string hints;                     ///< folder of hint masks; empty = none
    int hintCount = -1;                    ///< of training pictures with hints; -1 = all
    std::vector<std::string> hintClasses;  ///< names or ids of the classes whose hints count; empty = all

    int loaders = 2;  ///< threads that decode and vary pictures ahead of the trainer
};

void to_json(nlohmann::json& json, const DataParameters& value);
/// Throws Error (Protocol).
void from_json(const nlohmann::json& json, DataParameters& value);

}  // namespace overlook
