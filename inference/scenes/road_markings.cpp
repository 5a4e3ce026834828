#include "inference/scenes/road_markings.h"

#include <vector>

namespace overlook {

namespace {

Colour paintColour(Random& random) {
    return random.chance(0.75F) ? Colour(0.93F, 0.93F, 0.9F) : Colour(0.93F, 0.78F, 0.25F);
}

cv::Point2f between(cv::Point2f a, cv::Point2f b, float share) {
    return a + (b - a) * share;
}

}  // namespace

void markCrossingRoad(Painter& painter, const Outline& road, Random& random) {
    const Colour kerb = mix(rgb(0xB9B6AE), rgb(0x77756E), random.uniform(0, 1));
    painter.fill(bar(road[0], road[1], 0.014F), kerb);
    painter.fill(bar(road[3], road[2], 0.02F), kerb);
    if (random.chance(0.2F))
        return;
    const Colour colour = paintColour(random);
    const cv::Point2f left = between(road[0], road[3], 0.48F);
    const cv::Point2f right = between(road[1], road[2], 0.48F);
    const int dashes = random.integer(5, 9);
    const float offset = random.uniform(0, 1) / static_cast<float>(dashes);
    for (int i = -1; i < dashes; ++i) {
        const float from = static_cast<float>(i) / static_cast<float>(dashes) + offset;
        const float to = from + 0.55F / static_cast<float>(dashes);
        painter.fill(bar(between(left, right, from), between(left, right, to), 0.014F), colour, 0.9F);
    }
}

void markVanishingRoad(Painter& painter, const Outline& road, Random& random) {
    const Colour colour = paintColour(random);
    const auto stripe = [&](float side, float width, cv::Vec2f stretch) {
        const auto point = [&](float across, float down) {
            return between(between(road[0], road[1], across), between(road[3], road[2], across), down);
        };
        painter.fill({point(side - width, stretch[0]), point(side + width, stretch[0]), point(side + width, stretch[1]),
                      point(side - width, stretch[1])},
                     colour, 0.9F);
    };
    if (random.chance(0.7F)) {
        stripe(0.06F, 0.012F, {0.02F, 1});
        stripe(0.94F, 0.012F, {0.02F, 1});
    }
    float down = random.uniform(0.02F, 0.06F);  // dashes grow with nearness
    while (down < 1) {
        stripe(0.5F, 0.014F, {down, down * 1.35F + 0.01F});
        down = down * 1.75F + 0.03F;
    }
}

}  // namespace overlook
