// What a frame of each 3-D view costs, at rest and during a drag: medians, in milliseconds. Needs a display with
// OpenGL; under xvfb-run that is Mesa's software rendering, where the ratio of drag to rest is what counts.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <QApplication>
#include <QOpenGLFunctions>
#include <QTest>
#include <vector>

#include "widgets/three_d/epoch_volume_view.h"
#include "widgets/three_d/mask_view.h"
#include "widgets/three_d/open_gl_support.h"
#include "widgets/three_d/relief_view.h"

namespace overlook {
namespace {

constexpr int kFrames = 15;

cv::Mat1f hill(int side, double height) {
    cv::Mat1f values(side, side);
    for (int row = 0; row < side; ++row)
        for (int column = 0; column < side; ++column)
            values(row, column) = static_cast<float>(
                height * std::exp(-(std::pow(column - side * 0.6, 2) + std::pow(row - side * 0.4, 2)) / (side * 2)));
    return values;
}

double median(std::vector<double> values) {
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

/// Each frame from another side.
double medianOfTurning(VtkWidget& view, const std::function<void()>& turn) {
    std::vector<double> times;
    for (int i = 0; i < kFrames; ++i) {
        turn();
        (void)view.picture();  // paints at once
        times.push_back(view.lastFrameMilliseconds());
    }
    return median(times);
}

void measure(const char* name, VtkWidget& view) {
    for (const QSize size : {QSize(480, 360), QSize(960, 640)}) {
        view.resize(size);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
        (void)view.picture();
        const double atRest = medianOfTurning(view, [&] { view.turnCamera(3, 0); });
        QPoint at(size.width() - 10, size.height() / 2);  // beside the planes that can be dragged
        QTest::mousePress(&view, Qt::LeftButton, {}, at);
        const double inDrag = medianOfTurning(view, [&] { QTest::mouseMove(&view, at -= QPoint(6, 0)); });
        QTest::mouseRelease(&view, Qt::LeftButton, {}, at);
        std::printf("%-28s %4d x %-4d  at rest %7.1f ms   in a drag %7.1f ms   ratio %.2f\n", name, size.width(),
                    size.height(), atRest, inDrag, inDrag / atRest);
    }
    view.hide();
}

EpochVolumeContent epochs(int count, int side) {
    EpochVolumeContent content;
    content.picture = cv::Mat3b(480, 480, cv::Vec3b(80, 90, 120));
    for (int epoch = 1; epoch <= count; ++epoch) {
        content.maps.epochs.push_back(epoch);
        content.maps.maps.push_back(hill(side, static_cast<double>(epoch) / count));
    }
    content.epoch = count / 2;
    return content;
}

SliceContent ball(int side) {
    auto volume = std::make_shared<MedicalVolume>();
    volume->size = {side, side, side};
    volume->voxels.assign(static_cast<std::size_t>(side) * side * side, 0.0F);
    auto labels = std::make_shared<std::vector<std::uint8_t>>(volume->voxels.size(), 0);
    for (int k = 0; k < side; ++k)
        for (int j = 0; j < side; ++j)
            for (int i = 0; i < side; ++i) {
                const double radius =
                    std::sqrt(std::pow(i - side / 2, 2) + std::pow(j - side / 2, 2) + std::pow(k - side / 2, 2));
                (*labels)[volume->indexOf(i, j, k)] = radius < side * 0.3 ? 1 : radius < side * 0.4 ? 2 : 0;
            }
    SliceContent content;
    content.volume = volume;
    content.labels = labels;
    return content;
}

void measureAll() {
    ReliefView relief;
    relief.setContent({cv::Mat3b(480, 480, cv::Vec3b(80, 90, 120)), {hill(56, 1), {}}});
    measure("relief, map of 56 x 56", relief);
    EpochVolumeView volume;
    volume.setContent(epochs(30, 56));
    measure("30 epochs: surface", volume);
    volume.setVolumeShown(true);
    measure("30 epochs: volume", volume);
    volume.setContent(epochs(100, 128));
    measure("100 epochs of 128 x 128", volume);
    MaskView mask;
    mask.setContent(ball(128));
    measure("mask of 128^3: surfaces", mask);
    mask.setForm(MaskView::Form::Labels);
    measure("mask of 128^3: cloud", mask);
}

}  // namespace
}  // namespace overlook

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    if (const QString reason = overlook::whyNoOpenGl(); !reason.isEmpty()) {
        std::printf("skipped: %s\n", qUtf8Printable(reason));
        return 0;
    }
    overlook::measureAll();
    return 0;
}
