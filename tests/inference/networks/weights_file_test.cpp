#include "inference/networks/weights_file.h"

#include <gmock/gmock.h>
#include <torch/csrc/jit/api/module.h>
#include <torch/types.h>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "tests/inference/core/picture_bytes.h"
#include "tests/inference/networks/script_modules.h"
#include "tests/inference/networks/weights_bytes.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;

const char* const kOrdered = "collections";

class WeightsReading : public testing::Test {
 protected:
    [[nodiscard]] std::filesystem::path write(std::string_view content, const std::string& name = "weights.pth") const {
        writeAtomically(m_folder / name, content, Flush::Later);
        return m_folder / name;
    }
    [[nodiscard]] WeightsFile read(std::string_view content, const std::string& name = "weights.pth") const {
        return readWeights(write(content, name));
    }
    [[nodiscard]] std::string complaint(std::string_view content, const std::string& name = "weights.pth") const {
        return complaintOf([&] { (void)read(content, name); });
    }
    /// What is said about a zip file with this pickle and six numbers.
    [[nodiscard]] std::string complaintAboutPickle(const std::string& value) const {
        return complaint(torchZipOf(value, sixNumbers()));
    }

    TemporaryFolder m_folder;
};

std::vector<std::string> namesOf(const WeightsFile& weights) {
    std::vector<std::string> names;
    for (const auto& tensor : weights.tensors)
        names.push_back(tensor.name);
    return names;
}

std::string oneWeight(const std::string& name) {
    return pickledDictionary({{name, pickledTensor({{6}, {1}, 6})}});
}

TEST_F(WeightsReading, ZipIsRead) {
    const auto weights = read(torchZipOf(pickledTwoViews(), sixNumbers()));
    ASSERT_THAT(namesOf(weights), ElementsAre("a", "b"));
    EXPECT_TRUE(torch::equal(weights.tensors[0].value, torch::arange(6, torch::kFloat).view({2, 3})));
}

TEST_F(WeightsReading, TransposedTensorsAreTransposed) {
    const auto weights = read(torchZipOf(pickledTwoViews(), sixNumbers()));
    EXPECT_TRUE(torch::equal(weights.tensors[1].value, torch::arange(6, torch::kFloat).view({2, 3}).t()));
}

TEST_F(WeightsReading, TensorsThatShareNumbersShareThemStill) {
    const auto weights = read(torchZipOf(pickledTwoViews(), sixNumbers()));
    EXPECT_TRUE(weights.tensors[0].value.storage().is_alias_of(weights.tensors[1].value.storage()));
}

TEST_F(WeightsReading, LegacyFormatIsRead) {
    const auto weights = read(legacyTorchOf(pickledTwoViews(), sixNumbers()));
    ASSERT_THAT(namesOf(weights), ElementsAre("a", "b"));
    EXPECT_TRUE(torch::equal(weights.tensors[1].value, torch::arange(6, torch::kFloat).view({2, 3}).t()));
}

TEST_F(WeightsReading, APartOfABlockStartsAtItsOffset) {
    const auto value = pickledDictionary({{"w", pickledTensor({{2}, {1}, 6, 4})}});
    EXPECT_TRUE(torch::equal(read(torchZipOf(value, sixNumbers())).tensors[0].value, torch::tensor({4.F, 5.F})));
}

TEST_F(WeightsReading, ANumberWithoutDimensionsIsRead) {
    const auto value = pickledDictionary({{"n", pickledTensor({{}, {}, 1, 0, "0", "LongStorage"})}});
    const auto weights = read(torchZipOf(value, {{"0", littleBytes(77, 8)}}));
    EXPECT_EQ(weights.tensors[0].value.item<std::int64_t>(), 77);
}

TEST_F(WeightsReading, AnEmptyTensorIsRead) {
    const auto value = pickledDictionary({{"n", pickledTensor({{0, 4}, {4, 1}, 0})}});
    EXPECT_EQ(read(torchZipOf(value, {{"0", ""}})).tensors[0].value.sizes(), at::IntArrayRef({0, 4}));
}

TEST_F(WeightsReading, Bfloat16IsRead) {
    const auto value = pickledDictionary({{"n", pickledTensor({{1}, {1}, 1, 0, "0", "BFloat16Storage"})}});
    const auto weights = read(torchZipOf(value, {{"0", littleBytes(0x3FC0, 2)}}));
    EXPECT_EQ(weights.tensors[0].value.to(torch::kFloat).item<float>(), 1.5F);
}

TEST_F(WeightsReading, ParametersAreRead) {
    const std::string parameter = pickledGlobal("torch._utils", "_rebuild_parameter") + "(" +
                                  pickledTensor({{6}, {1}, 6}) + "\x88" + pickledGlobal(kOrdered, "OrderedDict") +
                                  ")RtR";
    EXPECT_THAT(namesOf(read(torchZipOf(pickledDictionary({{"w", parameter}}), sixNumbers()))), ElementsAre("w"));
}

TEST_F(WeightsReading, AnOrderedDictionaryWithAttributesIsRead) {
    const std::string ordered = pickledGlobal(kOrdered, "OrderedDict") + ")R(" + pickledText("w") +
                                pickledTensor({{6}, {1}, 6}) + "u}" + pickledText("_metadata") + "}sb";
    EXPECT_THAT(namesOf(read(torchZipOf(ordered, sixNumbers()))), ElementsAre("w"));
}

TEST_F(WeightsReading, AnOrderedDictionaryOfPython2IsRead) {
    const std::string ordered =
        pickledGlobal(kOrdered, "OrderedDict") + "]](" + pickledText("w") + pickledTensor({{6}, {1}, 6}) + "ea\x85R";
    EXPECT_THAT(namesOf(read(torchZipOf(ordered, sixNumbers()))), ElementsAre("w"));
}

TEST_F(WeightsReading, ACheckpointIsUnwrappedAndThatIsSaid) {
    const auto checkpoint = pickledDictionary({{"epoch", "K\x05"}, {"state_dict", oneWeight("w")}});
    const auto weights = read(torchZipOf(checkpoint, sixNumbers()));
    EXPECT_THAT(namesOf(weights), ElementsAre("w"));
    ASSERT_EQ(weights.notes.size(), 1U);
    EXPECT_THAT(weights.notes[0].english(), HasSubstr("“state_dict”"));
}

TEST_F(WeightsReading, ACheckpointInACheckpointIsUnwrapped) {
    const auto checkpoint = pickledDictionary({{"model", pickledDictionary({{"state_dict", oneWeight("w")}})}});
    EXPECT_THAT(namesOf(read(torchZipOf(checkpoint, sixNumbers()))), ElementsAre("w"));
}

TEST_F(WeightsReading, ThePrefixOfDataParallelIsLeftOutAndThatIsSaid) {
    const auto weights = read(torchZipOf(oneWeight("module.w"), sixNumbers()));
    EXPECT_THAT(namesOf(weights), ElementsAre("w"));
    ASSERT_EQ(weights.notes.size(), 1U);
    EXPECT_THAT(weights.notes[0].english(), HasSubstr("“module.”"));
}

TEST_F(WeightsReading, ThePrefixOfCompiledNetworksIsLeftOut) {
    EXPECT_THAT(namesOf(read(torchZipOf(oneWeight("_orig_mod.module.w"), sixNumbers()))), ElementsAre("w"));
}

TEST_F(WeightsReading, EntriesThatAreNoTensorsAreLeftOutAndThatIsSaid) {
    const auto value = pickledDictionary({{"w", pickledTensor({{6}, {1}, 6})}, {"epoch", "K\x05"}});
    const auto weights = read(torchZipOf(value, sixNumbers()));
    EXPECT_THAT(namesOf(weights), ElementsAre("w"));
    ASSERT_EQ(weights.notes.size(), 1U);
    EXPECT_THAT(weights.notes[0].english(), HasSubstr("epoch"));
}

TEST_F(WeightsReading, OptionsOfTheTrainingScriptDoNoHarm) {
    const std::string options = pickledGlobal("argparse", "Namespace") + ")\x81}" + pickledText("lr") + "K\x01sb";
    const auto value = pickledDictionary({{"args", options}, {"state_dict", oneWeight("w")}});
    EXPECT_THAT(namesOf(read(torchZipOf(value, sixNumbers()))), ElementsAre("w"));
}

TEST_F(WeightsReading, ACommandIsRefusedByItsName) {
    const auto value = pickledDictionary(
        {{"w", pickledTensor({{6}, {1}, 6})}, {"x", pickledGlobal("os", "system") + pickledText("true") + "\x85R"}});
    EXPECT_THAT(complaintAboutPickle(value), AllOf(HasSubstr("BadModel"), HasSubstr("“os.system”")));
}

TEST_F(WeightsReading, AWholeModelIsRefusedByItsClass) {
    EXPECT_THAT(complaintAboutPickle(pickledGlobal("models", "Net") + ")\x81}b"),
                AllOf(HasSubstr("whole pickled Python object"), HasSubstr("“models.Net”"), HasSubstr("state_dict()")));
}

TEST_F(WeightsReading, NumbersThatTheFileDoesNotHaveAreRefusedBeforeMemoryIsTaken) {
    const std::int64_t claimed = 5'000'000'000;
    EXPECT_THAT(complaintAboutPickle(pickledDictionary({{"w", pickledTensor({{claimed}, {1}, claimed})}})),
                HasSubstr("damaged"));
}

TEST_F(WeightsReading, TheSameGoesForTheLegacyFormat) {
    const std::int64_t claimed = 5'000'000'000;
    auto file = legacyTorchOf(pickledDictionary({{"w", pickledTensor({{claimed}, {1}, claimed})}}), {{"0", ""}});
    file.replace(file.size() - 8, 8, littleBytes(static_cast<std::uint64_t>(claimed), 8));
    EXPECT_THAT(complaint(file), HasSubstr("damaged"));
}

TEST_F(WeightsReading, ATensorBeyondItsNumbersIsRefused) {
    EXPECT_THAT(complaintAboutPickle(pickledDictionary({{"w", pickledTensor({{2, 3}, {4, 1}, 6})}})),
                HasSubstr("damaged"));
}

TEST_F(WeightsReading, AnOffsetBeforeTheNumbersIsRefused) {
    EXPECT_THAT(complaintAboutPickle(pickledDictionary({{"w", pickledTensor({{2}, {1}, 6, -1})}})),
                HasSubstr("damaged"));
}

TEST_F(WeightsReading, StridesThatOverflowAreRefused) {
    const std::int64_t huge = std::int64_t{1} << 62;
    EXPECT_THAT(complaintAboutPickle(pickledDictionary({{"w", pickledTensor({{5, 5}, {huge, huge}, 6})}})),
                HasSubstr("damaged"));
}

TEST_F(WeightsReading, ADictionaryWithoutTensorsIsRefusedWithItsKeys) {
    EXPECT_THAT(complaintAboutPickle(pickledDictionary({{"epoch", "K\x05"}})),
                AllOf(HasSubstr("no state dictionary"), HasSubstr("epoch")));
}

TEST_F(WeightsReading, AnotherZipFileIsRefused) {
    const std::string empty = "PK\x05\x06" + std::string(18, '\0');
    EXPECT_THAT(complaint(empty), HasSubstr("not one of PyTorch"));
}

TEST_F(WeightsReading, AMissingFileIsMissing) {
    EXPECT_THAT(complaintOf([&] { (void)readWeights(m_folder / "none.pth"); }), HasSubstr("Missing"));
}

TEST_F(WeightsReading, TextIsNoWeights) {
    EXPECT_THAT(complaint("hello"), HasSubstr("does not hold weights"));
}

TEST_F(WeightsReading, WeightsAreToldFromModelsByTheirContent) {
    EXPECT_TRUE(isWeightsFile(write(torchZipOf(pickledTwoViews(), sixNumbers()), "a.pt")));
    EXPECT_TRUE(isWeightsFile(write(legacyTorchOf(pickledTwoViews(), sixNumbers()), "b.pt")));
    EXPECT_FALSE(isWeightsFile(write("hello", "c.pt")));
    EXPECT_FALSE(isWeightsFile(m_folder / "none.pt"));
}

TEST_F(WeightsReading, TorchScriptIsNotTakenForWeights) {
    scriptClassifier(4, 3).save((m_folder / "model.pt").string());
    EXPECT_FALSE(isWeightsFile(m_folder / "model.pt"));
}

TEST_F(WeightsReading, ZipCutOffAnywhereIsRefused) {
    const Bytes file = bytesOf(torchZipOf(oneWeight("w"), sixNumbers()));
    const auto path = m_folder / "cut.pth";
    const auto reading = [&](const Bytes& bytes) {
        overwrite(path, bytes);
        (void)readWeights(path);
    };
    EXPECT_EQ(badTruncations(file, reading), "");
    EXPECT_EQ(successfulTruncations(file, reading), 0);
}

TEST_F(WeightsReading, ZipDamagedAnywhereIsReadOrRefused) {
    const auto path = m_folder / "damaged.pth";
    EXPECT_EQ(badCorruptions(bytesOf(torchZipOf(oneWeight("w"), sixNumbers())),
                             [&](const Bytes& bytes) {
                                 overwrite(path, bytes);
                                 (void)readWeights(path);
                             }),
              "");
}

TEST_F(WeightsReading, LegacyCutOffAnywhereIsRefused) {
    const Bytes file = bytesOf(legacyTorchOf(oneWeight("w"), sixNumbers()));
    const auto path = m_folder / "cut.pth";
    const auto reading = [&](const Bytes& bytes) {
        overwrite(path, bytes);
        (void)readWeights(path);
    };
    EXPECT_EQ(badTruncations(file, reading), "");
    EXPECT_EQ(successfulTruncations(file, reading), 0);
}

TEST_F(WeightsReading, LegacyDamagedAnywhereIsReadOrRefused) {
    const auto path = m_folder / "damaged.pth";
    EXPECT_EQ(badCorruptions(bytesOf(legacyTorchOf(oneWeight("w"), sixNumbers())),
                             [&](const Bytes& bytes) {
                                 overwrite(path, bytes);
                                 (void)readWeights(path);
                             }),
              "");
}

}  // namespace
}  // namespace overlook::test
