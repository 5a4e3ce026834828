#include "inference/training/methods/batch_masks.h"

#include "inference/core/error.h"

namespace overlook {

const at::Tensor& masksOf(const LearningBatch& batch) {
    if (!batch.masks.defined())
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error",
                                  "This training method learns from the classes of pixels, but the pictures have no "
                                  "masks. Choose a data set with SegmentationClass/<picture>.png, or another method."));
    return batch.masks;
}

}  // namespace overlook
