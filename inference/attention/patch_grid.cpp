#include "inference/attention/patch_grid.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "inference/core/error.h"

namespace overlook {

std::vector<std::int64_t> patchGrid(std::int64_t patches, const at::Tensor& input) {
    const double ratio = static_cast<double>(input.size(2)) / static_cast<double>(input.size(3));
    const auto rows = std::max<std::int64_t>(1, std::llround(std::sqrt(static_cast<double>(patches) * ratio)));
    if (patches % rows != 0)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "The model's attention goes to %1 patches, which do not fill a picture of these "
                                  "proportions. Choose a square input size."),
                    {std::to_string(patches)});
    return {rows, patches / rows};
}

}  // namespace overlook
