#include "inference/scenes/house.h"

#include <vector>

namespace overlook {

namespace {

struct HouseLook {
    Colour wall;
    Colour roof;
    Colour frame;
    Colour glass;
    bool isBrick;  ///< otherwise boards
};

HouseLook chooseLook(Random& random) {
    static const std::vector<unsigned> kWalls{0xE9E2D0, 0xD9B98F, 0xC7694A, 0xB5483A, 0xE6D27A, 0x9FB7C4,
                                              0x8FA58A, 0xC9C4BC, 0x7A5B42, 0xF0EFEA, 0xD99A8A, 0x6B7B8C};
    static const std::vector<unsigned> kRoofs{0x8C3F2E, 0xA8553A, 0x4A4F57, 0x5B4636, 0x6B7078, 0x3F5B5A, 0x7A2E2E};
    HouseLook look;
    look.wall = scaled(rgb(random.pick(kWalls)), random.uniform(0.85F, 1.05F));
    look.roof = scaled(rgb(random.pick(kRoofs)), random.uniform(0.85F, 1.15F));
    look.frame = random.chance(0.6F) ? Colour(0.94F, 0.93F, 0.9F) : rgb(0x5A4636);
    look.glass = random.chance(0.2F) ? rgb(0xF6DC8A) : rgb(0x3F5566);
    look.isBrick = random.chance(0.5F);
    return look;
}

void drawWindow(const ObjectPen& pen, const HouseLook& look, const cv::Rect2f& area) {
    const float rim = 0.014F;
    pen.flat(box(area.x - rim, area.y - rim, area.x + area.width + rim, area.y + area.height + rim), look.frame);
    pen.flat(box(area.x, area.y, area.x + area.width, area.y + area.height), look.glass);
    const float middle = area.x + area.width / 2;
    pen.flat(box(middle - 0.006F, area.y, middle + 0.006F, area.y + area.height), look.frame);
}

/// Rows of bricks or boards, which tell a wall from a field of its colour.
void drawCourses(const ObjectPen& pen, const HouseLook& look, const cv::Rect2f& wall) {
    constexpr float kRow = 0.05F;
    constexpr float kBrick = 0.1F;
    const Colour joint = scaled(look.wall, 0.72F);
    int row = 0;
    for (float y = wall.y + kRow; y < wall.y + wall.height; y += kRow, ++row) {
        pen.flat(box(wall.x, y - 0.006F, wall.x + wall.width, y + 0.006F), joint, 0.7F);
        if (!look.isBrick)
            continue;
        for (float x = wall.x + (row % 2 == 0 ? 0.5F : 1.0F) * kBrick; x < wall.x + wall.width; x += kBrick)
            pen.flat(box(x - 0.005F, y - kRow, x + 0.005F, y), joint, 0.7F);
    }
}

/// Windows evenly over a wall, with a door in the ground floor when `door` is a column.
void drawFront(const ObjectPen& pen, const HouseLook& look, const cv::Rect2f& wall, cv::Vec3i columnsFloorsDoor) {
    drawCourses(pen, look, wall);
    const float stepX = wall.width / static_cast<float>(columnsFloorsDoor[0]);
    const float stepY = wall.height / static_cast<float>(columnsFloorsDoor[1]);
    for (int floor = 0; floor < columnsFloorsDoor[1]; ++floor) {
        for (int column = 0; column < columnsFloorsDoor[0]; ++column) {
            const float x = wall.x + stepX * (static_cast<float>(column) + 0.28F);
            const float y = wall.y + stepY * (static_cast<float>(floor) + 0.25F);
            const bool isDoor = floor == columnsFloorsDoor[1] - 1 && column == columnsFloorsDoor[2];
            if (isDoor)
                pen.flat(box(x, y, x + stepX * 0.44F, wall.y + wall.height), scaled(look.roof, 0.8F));
            else
                drawWindow(pen, look, {x, y, stepX * 0.44F, stepY * 0.48F});
        }
    }
}

void drawChimney(const ObjectPen& pen, cv::Point2f foot, const HouseLook& look) {
    pen.fill(box(foot.x - 0.035F, foot.y - 0.14F, foot.x + 0.035F, foot.y + 0.05F),
             mix(look.wall, rgb(0x7A3F2E), 0.6F));
}

void drawGableFront(const ObjectPen& pen, Random& random) {
    const HouseLook look = chooseLook(random);
    const float half = random.uniform(0.3F, 0.42F);
    const int floors = random.integer(1, 2);
    const float wall = floors == 1 ? random.uniform(0.3F, 0.4F) : random.uniform(0.5F, 0.62F);
    const float ridge = wall + random.uniform(0.2F, 0.42F);
    if (random.chance(0.5F))
        drawChimney(pen, {half * 0.5F, -(wall + ridge) / 2}, look);
    pen.fill({{-half, 0}, {-half, -wall}, {0, -ridge}, {half, -wall}, {half, 0}}, look.wall);
    const float over = 0.05F;
    pen.fill({{-half - over, -wall + 0.04F},
              {0, -ridge + 0.02F},
              {half + over, -wall + 0.04F},
              {half + over, -wall - 0.02F},
              {0, -ridge - 0.06F},
              {-half - over, -wall - 0.02F}},
             look.roof);
    const int columns = random.integer(2, 3);
    drawFront(pen, look, {-half, -wall, half * 2, wall}, {columns, floors, random.integer(0, columns - 1)});
    if (random.chance(0.6F))
        pen.flat(ellipse({0, -wall - (ridge - wall) * 0.35F}, 0.045F, 0.05F), look.glass);
}

void drawEavesSide(const ObjectPen& pen, Random& random) {
    const HouseLook look = chooseLook(random);
    const float half = random.uniform(0.42F, 0.56F);
    const int floors = random.integer(1, 2);
    const float wall = floors == 1 ? random.uniform(0.26F, 0.34F) : random.uniform(0.46F, 0.56F);
    const float ridge = wall + random.uniform(0.18F, 0.3F);
    const float inset = random.uniform(0, 0.16F);
    drawChimney(pen, {random.uniform(-half * 0.6F, half * 0.6F), -ridge}, look);
    pen.fill(box(-half, -wall, half, 0), look.wall);
    pen.fill({{-half - 0.04F, -wall + 0.02F},
              {-half + inset, -ridge},
              {half - inset, -ridge},
              {half + 0.04F, -wall + 0.02F}},
             look.roof);
    const int columns = random.integer(3, 5);
    drawFront(pen, look, {-half, -wall, half * 2, wall}, {columns, floors, random.integer(0, columns - 1)});
}

void drawCornerView(const ObjectPen& pen, Random& random) {
    const HouseLook look = chooseLook(random);
    const float corner = random.uniform(-0.18F, 0.02F);  // gable left of it, eaves side right of it
    const float wall = random.uniform(0.32F, 0.46F);
    const float ridge = wall + random.uniform(0.2F, 0.32F);
    const float middle = (-0.5F + corner) / 2;
    HouseLook shaded = look;
    shaded.wall = scaled(look.wall, 0.82F);
    pen.fill({{-0.5F, -0.03F}, {-0.5F, -wall}, {middle, -ridge}, {corner, -wall}, {corner, 0}}, shaded.wall);
    pen.fill({{corner, 0}, {corner, -wall}, {0.5F, -wall + 0.02F}, {0.5F, -0.03F}}, look.wall);
    pen.fill(
        {{corner - 0.02F, -wall + 0.03F}, {middle, -ridge - 0.02F}, {0.36F, -ridge + 0.02F}, {0.54F, -wall + 0.04F}},
        look.roof);
    drawFront(pen, look, {corner, -wall, 0.5F - corner, wall}, {random.integer(2, 3), 1, 1});
    drawFront(pen, shaded, {-0.5F, -wall, corner + 0.5F, wall}, {1, 1, -1});
}

void drawBarn(const ObjectPen& pen, Random& random) {
    HouseLook look = chooseLook(random);
    look.wall = random.chance(0.6F) ? rgb(0x9A3A2E) : rgb(0x7A5F45);
    pen.fill(
        {{-0.45F, 0}, {-0.45F, -0.36F}, {-0.32F, -0.58F}, {0, -0.7F}, {0.32F, -0.58F}, {0.45F, -0.36F}, {0.45F, 0}},
        look.wall);
    const Outline roofLine{{-0.48F, -0.35F}, {-0.34F, -0.6F}, {0, -0.73F}, {0.34F, -0.6F}, {0.48F, -0.35F}};
    for (std::size_t i = 0; i + 1 < roofLine.size(); ++i)
        pen.fill(bar(roofLine[i], roofLine[i + 1], 0.06F), look.roof);
    drawCourses(pen, look, {-0.45F, -0.36F, 0.9F, 0.36F});
    pen.flat(box(-0.17F, -0.32F, 0.17F, 0), Colour(0.93F, 0.92F, 0.88F));
    pen.flat(box(-0.15F, -0.3F, 0.15F, 0), scaled(look.wall, 0.8F));
    pen.flat(bar({-0.15F, -0.3F}, {0.15F, 0}, 0.02F), Colour(0.93F, 0.92F, 0.88F));
    pen.flat(bar({0.15F, -0.3F}, {-0.15F, 0}, 0.02F), Colour(0.93F, 0.92F, 0.88F));
}

void drawFlats(const ObjectPen& pen, Random& random) {
    const HouseLook look = chooseLook(random);
    const float half = random.uniform(0.24F, 0.38F);
    const int floors = random.integer(3, 5);
    const float height = static_cast<float>(floors) * 0.22F;
    pen.fill(box(-half, -height, half, 0), look.wall);
    pen.fill(box(-half - 0.02F, -height - 0.03F, half + 0.02F, -height + 0.01F), scaled(look.wall, 0.7F));
    drawFront(pen, look, {-half, -height, half * 2, height}, {random.integer(3, 4), floors, 1});
}

void drawTower(const ObjectPen& pen, Random& random) {
    const HouseLook look = chooseLook(random);
    pen.fill({{0.08F, 0}, {0.08F, -0.3F}, {0.14F, -0.46F}, {0.46F, -0.46F}, {0.52F, -0.3F}, {0.52F, 0}}, look.wall);
    pen.fill({{0.04F, -0.28F}, {0.13F, -0.5F}, {0.47F, -0.5F}, {0.56F, -0.28F}}, look.roof);
    pen.fill(box(-0.16F, -0.72F, 0.12F, 0), look.wall);
    pen.fill({{-0.2F, -0.7F}, {-0.02F, -random.uniform(1.0F, 1.25F)}, {0.16F, -0.7F}}, look.roof);
    drawCourses(pen, look, {-0.16F, -0.72F, 0.28F, 0.72F});
    drawWindow(pen, look, {-0.07F, -0.62F, 0.1F, 0.13F});
    pen.flat(box(-0.07F, -0.2F, 0.03F, 0), scaled(look.roof, 0.8F));
    for (const float x : {0.2F, 0.36F})
        drawWindow(pen, look, {x, -0.22F, 0.08F, 0.12F});
}

}  // namespace

void drawHouse(const ObjectPen& pen, Random random) {
    using Draw = void (*)(const ObjectPen&, Random&);
    static const std::vector<Draw> kKinds{drawGableFront, drawGableFront, drawEavesSide, drawEavesSide, drawCornerView,
                                          drawCornerView, drawBarn,       drawFlats,     drawTower};
    random.pick(kKinds)(pen, random);
}

}  // namespace overlook
