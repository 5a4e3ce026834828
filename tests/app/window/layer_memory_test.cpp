#include "app/window/layer_memory.h"

#include <gtest/gtest.h>
#include <memory>
#include <QSettings>

#include "tests/support/test_files.h"

namespace overlook {
namespace {

ModelDescription modelOf(const std::string& path, const std::vector<std::string>& layers) {
    ModelDescription model;
    model.path = path;
    model.classes = ClassTable({"boat", "car"});
    model.methods = {"grad_cam", "layer_cam", "rise"};
    for (const std::string& name : layers)
        model.layers.push_back({name, "ReLU", {8, 2, 2}});
    model.defaultLayer = layers.back();
    return model;
}

const ModelDescription kSmall = modelOf("small.pt", {"features.4", "features.7"});
const ModelDescription kOther = modelOf("other.pt", {"stem", "layer4"});

RunState runIn(const QString& folder) {
    RunState run;
    run.folder = folder;
    run.epochs = {{1, {{"loss", 1.0}}}, {2, {{"loss", 0.5}}}};
    return run;
}

/// What a window has of it, which can be closed and opened again.
struct Shown {
    explicit Shown(QSettings& settings) : memory(document, settings) {}
    [[nodiscard]] QString layer() const { return document.activeLayer().layer; }

    Document document;
    LayerMemory memory;
};

class LayerMemoryTest : public testing::Test {
 protected:
    void restart() { shown = std::make_unique<Shown>(settings); }
    /// As a run is opened: what was open goes first, and the network is known later.
    void openRun(const QString& run, const ModelDescription& model) const {
        shown->document.setRun(std::nullopt);
        shown->document.setModel(std::nullopt);
        shown->document.setRun(runIn(run));
        shown->document.setModel(model);
    }

    test::TemporaryFolder folder;
    QSettings settings{QString::fromStdString((folder / "settings.ini").string()), QSettings::IniFormat};
    std::unique_ptr<Shown> shown = std::make_unique<Shown>(settings);
};

TEST_F(LayerMemoryTest, WithoutAChoiceTheDefaultStays) {
    shown->document.setModel(kSmall);
    EXPECT_EQ(shown->layer(), "");
}

TEST_F(LayerMemoryTest, AChoiceIsThereAfterARestart) {
    shown->document.setModel(kSmall);
    shown->document.selectLayer("features.4");
    restart();
    shown->document.setModel(kSmall);
    EXPECT_EQ(shown->layer(), "features.4");
}

TEST_F(LayerMemoryTest, EveryModelHasItsOwn) {
    shown->document.setModel(kSmall);
    shown->document.selectLayer("features.4");
    shown->document.setModel(kOther);
    EXPECT_EQ(shown->layer(), "");
    shown->document.selectLayer("stem");
    shown->document.setModel(kSmall);
    EXPECT_EQ(shown->layer(), "features.4");
    shown->document.setModel(kOther);
    EXPECT_EQ(shown->layer(), "stem");
}

TEST_F(LayerMemoryTest, TheDefaultIsAChoiceAsWell) {
    shown->document.setModel(kSmall);
    shown->document.selectLayer("features.4");
    shown->document.selectLayer("");
    restart();
    shown->document.setModel(kSmall);
    EXPECT_EQ(shown->layer(), "");
}

TEST_F(LayerMemoryTest, EpochsPicturesAndMethodsKeepIt) {
    openRun("run", kSmall);
    shown->document.setPictures({{"a", "a", {}, {}, {}}, {"b", "b", {}, {}, {}}});
    shown->document.selectLayer("features.4");
    shown->document.selectEpoch(1);
    shown->document.selectPicture(1);
    shown->document.selectMethod("layer_cam");
    RunState longer = runIn("run");
    longer.epochs.push_back({3, {{"loss", 0.25}}});
    shown->document.setRun(longer);
    EXPECT_EQ(shown->layer(), "features.4");
}

TEST_F(LayerMemoryTest, ALessonLooksWhereItsBaseDid) {
    openRun("run", kSmall);
    shown->document.selectLayer("features.4");
    openRun("lesson-1", kSmall);
    EXPECT_EQ(shown->layer(), "features.4");
    openRun("run", kSmall);
    EXPECT_EQ(shown->layer(), "features.4");
}

TEST_F(LayerMemoryTest, ALayerThatTheModelHasNoMoreIsLeftOut) {
    shown->document.setModel(kSmall);
    shown->document.selectLayer("features.4");
    restart();
    shown->document.setModel(modelOf("small.pt", {"stem", "features.7"}));
    EXPECT_EQ(shown->layer(), "");
}

TEST_F(LayerMemoryTest, AnotherMapLayerKeepsItsOwn) {
    shown->document.setModel(kSmall);
    shown->document.selectLayer("features.4");
    shown->document.addMapLayer();
    shown->document.selectLayer("features.7");
    shown->document.activateMapLayer(0);
    EXPECT_EQ(shown->layer(), "features.4");
    shown->document.activateMapLayer(1);
    EXPECT_EQ(shown->layer(), "features.7");
}

TEST_F(LayerMemoryTest, AMethodWithoutLayersForgetsNothing) {
    shown->document.setModel(kSmall);
    shown->document.selectLayer("features.4");
    shown->document.selectMethod("rise");
    restart();
    shown->document.setModel(kSmall);
    EXPECT_EQ(shown->layer(), "features.4");
}

TEST_F(LayerMemoryTest, OldChoicesAreForgotten) {
    for (int i = 0; i <= LayerMemory::kMost; ++i) {
        ModelDescription model = kSmall;
        model.path = "model " + std::to_string(i);
        shown->document.setModel(model);
        shown->document.selectLayer(i % 2 == 0 ? "features.4" : "features.7");
    }
    EXPECT_EQ(settings.value("target_layers/chosen").toStringList().size(), LayerMemory::kMost);
}

}  // namespace
}  // namespace overlook
