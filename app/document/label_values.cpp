#include "app/document/label_values.h"

#include "app/document/document.h"

namespace overlook {

int labelValue(const Document& document, int classId) {
    const std::string name = document.classes().nameOf(classId);
    const ClassTable& data = document.dataClasses();
    const bool isBackgroundMissing = data.find(0) && data.nameOf(0) != "background";
    for (const ClassEntry& entry : data.entries())
        if (entry.name == name && !name.empty())
            return isBackgroundMissing ? entry.id + 1 : entry.id;
    const bool isSegmentation = document.model() && document.model()->task == Task::Segmentation;
    return isSegmentation ? classId : classId + 1;
}

}  // namespace overlook
