#include "inference/datasets/errors_of.h"

#include <opencv2/core.hpp>

namespace overlook {

std::vector<std::optional<Error>> errorsOf(std::size_t count, const std::function<void(std::size_t)>& work) {
    std::vector<std::optional<Error>> errors(count);
    cv::parallel_for_(cv::Range(0, static_cast<int>(count)), [&](const cv::Range& range) {
        for (auto i = static_cast<std::size_t>(range.start); i < static_cast<std::size_t>(range.end); ++i) {
            try {
                work(i);
            } catch (const Error& error) {
                errors[i] = error;
            }
        }
    });
    return errors;
}

}  // namespace overlook
