// What a user waits for, measured through the real window (offscreen): from opening a 24-megapixel JPEG to its painted
// frame, and from a step of the epoch slider to the painted frame over a 3840×2160 picture in a 1920×1080 window.
// The tree of target layers of a network with 1,000 of them: opened, and searched.
// Beside each, in the same run, the floor: decoding alone, and one memory copy of the frame.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <vector>

#include "app/controllers/workspace.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "app/window/theme.h"
#include "benchmarks/window_timing.h"
#include "inference/core/files.h"
#include "widgets/canvas/canvas.h"
#include "widgets/panels/layer_choice.h"
#include "widgets/panels/layer_picker.h"
#include "widgets/panels/layer_tree.h"

namespace overlook {
namespace {

cv::Mat3b texturedPicture(cv::Size size) {
    cv::Mat3b small(size.height / 8, size.width / 8);
    cv::RNG random(7);
    random.fill(small, cv::RNG::UNIFORM, 0, 255);
    cv::Mat3b picture;
    cv::resize(small, picture, size, 0, 0, cv::INTER_CUBIC);
    return picture;
}

void measureOpening(Workspace& workspace, FrameCounter& counter, const QString& folder) {
    std::vector<std::uint8_t> jpeg;
    cv::imencode(".jpg", texturedPicture({6000, 4000}), jpeg, {cv::IMWRITE_JPEG_QUALITY, 90});
    std::vector<double> decoding;
    std::vector<double> opening;
    for (int round = 0; round < 5; ++round) {
        decoding.push_back(milliseconds([&] { (void)cv::imdecode(jpeg, cv::IMREAD_COLOR); }));
        const QString path = folder + QStringLiteral("/large-%1.jpg").arg(round);
        writeAtomically(path.toStdString(), jpeg.data(), jpeg.size());
        workspace.document().setPictures({});
        opening.push_back(milliseconds([&] {
            workspace.open({path});
            (void)QTest::qWaitFor([&] { return workspace.document().picture() != nullptr; }, 20000);
            const int before = counter.frames;
            (void)QTest::qWaitFor([&] { return counter.frames > before; }, 20000);
        }));
    }
    print("24-megapixel JPEG: decoding alone", decoding);
    print("24-megapixel JPEG: open to painted", opening);
}

Map mapOfEpoch(int epoch) {
    Map map;
    map.values.create(14, 14);
    cv::RNG random(static_cast<std::uint64_t>(epoch));
    random.fill(map.values, cv::RNG::UNIFORM, -1, 4);
    map.origin.method = "cam";
    map.origin.epoch = epoch;
    map.origin.classIndex = 0;
    return map;
}

void measureSliderSteps(MainWindow& window, Document& document, FrameCounter& counter) {
    auto picture = std::make_shared<Picture>();
    picture->rgb = texturedPicture({3840, 2160});
    picture->original = picture->rgb;
    document.setPictures({PictureEntry{QStringLiteral("large.png"), QStringLiteral("large"), {}, {}, {}}});
    document.setPicture(picture);
    window.canvas().setFixedSize(1920, 1080);
    (void)QTest::qWaitFor([&] { return window.canvas().width() == 1920; }, 2000);
    window.canvas().fitToView();
    std::vector<double> steps;
    std::vector<double> copies;
    const cv::Mat4b frame(1080, 1920);
    cv::Mat4b copy;
    for (int epoch = 0; epoch < 60; ++epoch) {
        copies.push_back(milliseconds([&] { frame.copyTo(copy); }));
        const int before = counter.frames;
        const double time = milliseconds([&] {
            document.setMap(0, mapOfEpoch(epoch));
            while (counter.frames == before)
                QCoreApplication::processEvents();
        });
        if (epoch >= 5)  // the first ones warm the caches
            steps.push_back(time);
    }
    print("1920×1080 frame: memory copy alone", copies);
    print("3840×2160 picture, slider step to painted, 1920×1080", steps);
}

void measureLayerTree() {
    std::vector<LayerChoice> layers;
    for (int block = 0; block < 100; ++block)
        for (int layer = 0; layer < 10; ++layer)
            layers.push_back({QStringLiteral("blocks.%1.layers.%2").arg(block).arg(layer), QStringLiteral("Conv2d"),
                              QStringLiteral("64×7×7"), QString()});
    std::vector<double> opening;
    std::vector<double> searching;
    for (int round = 0; round < 20; ++round) {
        LayerPicker picker;
        picker.setLayers(layers, layers[703].name, layers.back().name);
        picker.show();
        auto& tree = *picker.findChild<LayerTree*>();
        opening.push_back(milliseconds([&] {
            picker.showPopup();
            tree.repaint();
        }));
        searching.push_back(milliseconds([&] {
            tree.search(QStringLiteral("layers.3"));
            tree.repaint();
        }));
    }
    print("target layers, 1,000: open to painted", opening);
    print("target layers, 1,000: a search to painted", searching);
}

int run(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Theme theme;
    theme.apply(Theme::Scheme::Light);
    Language language;
    Workspace workspace({});
    MainWindow window({workspace, settings, theme, language, {}});
    window.resize(1920, 1080);
    window.show();
    (void)QTest::qWaitForWindowExposed(&window);
    FrameCounter counter(window.canvas());
    printHeads();
    measureOpening(workspace, counter, folder.path());
    measureSliderSteps(window, workspace.document(), counter);
    measureLayerTree();
    return 0;
}

}  // namespace
}  // namespace overlook

int main(int argc, char** argv) {
    return overlook::run(argc, argv);
}
