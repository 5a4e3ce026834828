#include "app/controllers/value_changes.h"

#include <algorithm>

#include "inference/store/image_table.h"

namespace overlook {

bool isOfClass(const ValueChange& change) {
    return change.field != ValueChange::Field::ImageStatus && change.field != ValueChange::Field::ImageLabels;
}

void showValues(Document& document, const std::vector<ValueChange>& values) {
    for (const ValueChange& change : values) {
        const int place = isOfClass(change) ? -1 : placeOf(document, change.id);
        if (place < 0)
            continue;
        PictureEntry state = document.pictures()[static_cast<std::size_t>(place)];
        if (change.field == ValueChange::Field::ImageStatus)
            state.status = static_cast<ImageStatus>(std::stoi(change.value));
        else
            state.labels = labelsOfText(change.value);
        document.setPictureState(place, state);
    }
}

int placeOf(const Document& document, std::int64_t image) {
    const PictureEntry* current = document.currentEntry();
    if (current && current->inProject == image)
        return document.selection().picture;
    const std::vector<PictureEntry>& pictures = document.pictures();
    const auto found = std::find_if(pictures.begin(), pictures.end(),
                                    [image](const PictureEntry& entry) { return entry.inProject == image; });
    return found == pictures.end() ? -1 : static_cast<int>(found - pictures.begin());
}

}  // namespace overlook
