#include <algorithm>

#include "inference/core/error.h"
#include "inference/training/methods/classify.h"
#include "inference/training/training_method.h"

namespace overlook {

const std::vector<TrainingMethodEntry>& trainingMethodTable() {
    static const std::vector<TrainingMethodEntry> table{
        {"classify",
         Task::Classification,
         {},
         "Image-level labels, every class on its own",
         "Zhou et al., CVPR 2016",
         makeClassify},
    };
    return table;
}

const TrainingMethodEntry& trainingMethodEntry(const std::string& id) {
    const auto& table = trainingMethodTable();
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto& entry) { return id == entry.id; });
    if (found != table.end())
        return *found;
    std::string ids;
    for (const TrainingMethodEntry& entry : table)
        ids += (ids.empty() ? "" : ", ") + std::string(entry.id);
    throw Error(Error::Kind::BadRequest,
                OVERLOOK_TEXT("Error", "There is no training method “%1”. The methods are: %2."), {id, ids});
}

}  // namespace overlook
