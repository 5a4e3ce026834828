#include "tests/inference/store/numbered_stroke.h"

#include "tests/inference/store/store_test_project.h"

namespace overlook::test {

ProjectEdit numberedStroke(TriMask& mask, int number) {
    cv::RNG random(static_cast<std::uint64_t>(number) + 1000);
    const cv::Point centre(random.uniform(0, kStrokeImageWidth), random.uniform(0, kStrokeImageHeight));
    const int radius = random.uniform(2, 80);
    ProjectEdit edit = stroke(mask, 1, 1, centre, radius, number % 2 == 0 ? Hint::Attend : Hint::Ignore);
    edit.name = std::to_string(number);
    return edit;
}

}  // namespace overlook::test
