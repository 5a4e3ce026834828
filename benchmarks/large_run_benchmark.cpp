// A large run in the real window (offscreen). 200 epochs of 20 classes over 1,000 pictures: what opening and scrubbing
// take, and how much memory the window's process has with it. Scores are of all pictures and epochs; maps (14×14 cells)
// only of the first two pictures, which are 8,000 files instead of four million. Then 100,000 pictures of another
// run, ordered by values of it: from the choice to the painted list.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <QApplication>
#include <QListView>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <vector>

#include "app/controllers/epoch_values.h"
#include "app/controllers/workspace.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "app/window/theme.h"
#include "benchmarks/window_timing.h"
#include "inference/core/files.h"
#include "inference/core/run_folder.h"
#include "widgets/canvas/canvas.h"
#include "widgets/panels/image_list.h"
#include "widgets/panels/image_list_look.h"

namespace overlook {
namespace {

namespace fs = std::filesystem;

constexpr int kClasses = 20;
constexpr int kWithMaps = 2;  // pictures
constexpr int kStride = 10;   // epochs

struct Size {
    int pictures;
    int epochs;
    cv::Size picture;
};

/// MiB; `line` is "VmRSS:" or "VmHWM:".
double memory(const std::string& name) {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.rfind(name, 0) == 0)
            return std::stod(line.substr(name.size())) / 1024;
    return 0;
}

void printMemory(const char* what) {
    std::printf("%-58s %8.0f MiB resident, %.0f at most\n", what, memory("VmRSS:"), memory("VmHWM:"));
}

std::string idOf(int picture) {
    return "p" + std::to_string(100'000 + picture);
}

/// One picture under many names: it is decoded for each, but lies on the disk once.
void writePictures(const fs::path& data, const Size& size) {
    cv::RNG random(7);
    cv::Mat3b small(size.picture.height / 8 + 1, size.picture.width / 8 + 1);
    random.fill(small, cv::RNG::UNIFORM, 0, 255);
    cv::Mat3b picture;
    cv::resize(small, picture, size.picture, 0, 0, cv::INTER_CUBIC);
    std::vector<std::uint8_t> jpeg;
    cv::imencode(".jpg", picture, jpeg);
    const auto file = [&data](int index) { return data / "JPEGImages" / (idOf(index) + ".jpg"); };
    constexpr int kMostLinks = 50'000;  // file systems allow no more than 65,000
    for (int index = 0; index < size.pictures; ++index)
        if (index % kMostLinks == 0)
            writeAtomically(file(index), jpeg.data(), jpeg.size());
        else
            fs::create_hard_link(file(index / kMostLinks * kMostLinks), file(index));
    std::string labels;
    for (int label = 0; label < kClasses; ++label)
        labels += "class " + std::to_string(label) + "\n";
    writeAtomically(data / "labels.txt", labels);
}

void writeEpoch(const RunFolder& run, const Size& size, int epoch, cv::RNG& random) {
    cv::Mat1f map(14, 14);
    for (int picture = 0; picture < std::min(kWithMaps, size.pictures); ++picture)
        for (int label = 0; label < kClasses; ++label) {
            random.fill(map, cv::RNG::UNIFORM, -1, 4);
            run.writeMap("maps", idOf(picture), label, epoch, map);
        }
    std::map<std::string, Scores> scores;
    for (int picture = 0; picture < size.pictures; ++picture) {
        Scores& ofPicture = scores[idOf(picture)];
        for (int label = 0; label < kClasses; ++label)
            ofPicture.push_back(random.uniform(0.F, 1.F));
    }
    run.writeScores(epoch, scores);
    run.appendMetrics({epoch, {{"loss", 1.0 / epoch}}});
}

void writeRun(const fs::path& folder, const Size& size) {
    writePictures(folder / "voc", size);
    const RunFolder run(folder / "run");
    nlohmann::json classes;
    for (int label = 0; label < kClasses; ++label)
        classes.push_back({{"id", label}, {"name", "class " + std::to_string(label)}});
    run.writeDescription(
        {{"data", utf8(folder / "voc")}, {"epochs", size.epochs}, {"classes", classes}, {"finished", true}});
    cv::RNG random(11);
    for (int epoch = 1; epoch <= size.epochs; ++epoch)
        writeEpoch(run, size, epoch, random);
}

class LargeRun {
 public:
    explicit LargeRun(const fs::path& folder)
        : m_settings(QString::fromStdString((folder / "settings.ini").string()), QSettings::IniFormat) {
        m_theme.apply(Theme::Scheme::Light);
        m_window = std::make_unique<MainWindow>(MainWindow::Services{m_workspace, m_settings, m_theme, m_language, {}});
        m_window->resize(1920, 1080);
        m_window->show();
        (void)QTest::qWaitForWindowExposed(m_window.get());
    }
    void open(const fs::path& folder, const Size& size) {
        const double time = milliseconds([&] {
            m_workspace.open({QString::fromStdString((folder / "run").string())});
            waitFor(
                [&] { return static_cast<int>(document().pictures().size()) == size.pictures && shows(size.epochs); });
            m_window->canvas().repaint();
        });
        std::printf("%-58s %8.0f ms\n", "opened, to the first picture with its map", time);
    }
    /// Every tenth epoch of every class of every picture that has maps.
    void lookAtEverything(const Size& size) {
        std::vector<double> steps;
        for (int picture = 0; picture < kWithMaps; ++picture) {
            document().selectPicture(picture);
            for (int label = 0; label < kClasses; ++label) {
                document().selectClass(label);
                waitFor([&] { return shows(document().selection().epoch, picture, label); });
                for (int epoch = 1 + label % kStride; epoch <= size.epochs; epoch += kStride)
                    steps.push_back(timeOf(epoch, picture, label));
            }
        }
        print("step of ten epochs, first visits included", steps);
    }
    /// Until its value is known for every epoch.
    void showCurve(const char* name, EpochQuantity quantity) {
        EpochValues& values = EpochValues::of(m_workspace);
        const double time = milliseconds([&] {
            values.want(quantity);
            waitFor([&values] {
                const std::vector<double> known = values.rows().front().values;
                return std::none_of(known.begin(), known.end(), [](double value) { return std::isnan(value); });
            });
        });
        std::printf("%-58s %8.0f ms\n", name, time);
    }
    void scrub(const char* name, const Size& size) {
        std::vector<double> steps;
        for (int epoch = 1; epoch <= size.epochs; ++epoch)
            steps.push_back(timeOf(epoch, kWithMaps - 1, kClasses - 1));
        print(name, steps);
    }
    void chooseClass(int label) { document().selectClass(label); }
    void order(const char* name, PictureOrder by) {
        ImageList& list = *m_window->findChild<ImageList*>();
        ImageListLook look = list.look();
        look.order = by;
        look.direction = worstFirst(by);
        const auto first = [&list] { return list.findChild<QListView*>()->model()->index(0, 0); };
        const double time = milliseconds([&] {
            list.setLook(look);
            waitFor([&] { return first().data(ImageValueRole).isValid(); });
            (void)list.grab();
        });
        std::printf("%-58s %8.0f ms\n", name, time);
        list.setLook({});
    }

 private:
    [[nodiscard]] Document& document() { return m_workspace.document(); }
    [[nodiscard]] bool shows(int epoch, int picture = -1, int label = -1) {
        const auto& map = document().map();
        return map && map->origin.epoch == epoch && (label < 0 || map->origin.classIndex == label) &&
               (picture < 0 || document().selection().picture == picture) && document().picture();
    }
    [[nodiscard]] double timeOf(int epoch, int picture, int label) {
        return milliseconds([&] {
            document().selectEpoch(epoch);
            waitFor([&] { return shows(epoch, picture, label); });
            m_window->canvas().repaint();
        });
    }
    /// Ends the program when it never comes.
    static void waitFor(const std::function<bool()>& condition) {
        QElapsedTimer timer;
        timer.start();
        while (!condition()) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
            if (timer.elapsed() > 120'000) {
                std::fprintf(stderr, "waited in vain\n");
                std::exit(1);
            }
        }
    }

    QSettings m_settings;
    Theme m_theme;
    Language m_language;
    Workspace m_workspace{{}};
    std::unique_ptr<MainWindow> m_window;
};

void measureRun(const fs::path& folder) {
    const Size size{1000, 200, {1920, 1080}};
    writeRun(folder, size);
    LargeRun run(folder);
    printMemory("the empty window");
    run.open(folder, size);
    printMemory("with 200 epochs × 20 classes × 1,000 pictures open");
    run.lookAtEverything(size);
    printMemory("after every tenth epoch of all classes of two pictures");
    run.scrub("step of one epoch, the loss as curve", size);
    run.showCurve("score of a class of one picture over 200 epochs", EpochQuantity::ClassScore);
    run.showCurve("area of its map over 200 epochs", EpochQuantity::Area);
    run.scrub("step of one epoch, the area as curve", size);
    run.order("1,000 pictures by the score's spread over 200 epochs", PictureOrder::EpochSpread);
    printMemory("after that");
}

void measureOrders(const fs::path& folder) {
    const Size size{100'000, 2, {64, 48}};
    writeRun(folder, size);
    LargeRun run(folder);
    run.open(folder, size);
    run.chooseClass(3);
    run.order("100,000 pictures by entropy", PictureOrder::Entropy);
    run.order("100,000 pictures by the score of the class", PictureOrder::ClassScore);
    run.order("again", PictureOrder::ClassScore);
    run.order("100,000 pictures by the score's spread over two epochs", PictureOrder::EpochSpread);
    printMemory("with 100,000 pictures");
}

int run(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    printHeads();
    measureRun(fs::path(folder.path().toStdString()) / "epochs");
    measureOrders(fs::path(folder.path().toStdString()) / "pictures");
    return 0;
}

}  // namespace
}  // namespace overlook

int main(int argc, char** argv) {
    return overlook::run(argc, argv);
}
