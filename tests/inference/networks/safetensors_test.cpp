#include <gmock/gmock.h>
#include <torch/types.h>

#include "inference/core/files.h"
#include "inference/networks/weights_file.h"
#include "tests/inference/core/picture_bytes.h"
#include "tests/inference/networks/weights_bytes.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

using testing::HasSubstr;

std::string safetensorsOf(const std::string& header, const std::string& numbers) {
    return littleBytes(header.size(), 8) + header + numbers;
}

/// One float32 tensor "w" with this shape and place.
std::string headerOf(const std::string& shape, const std::string& place) {
    return R"({"w":{"dtype":"F32","shape":)" + shape + R"(,"data_offsets":)" + place + "}}";
}

class Safetensors : public testing::Test {
 protected:
    [[nodiscard]] WeightsFile read(std::string_view content) const {
        writeAtomically(m_folder / "w.safetensors", content, Flush::Later);
        return readWeights(m_folder / "w.safetensors");
    }
    [[nodiscard]] std::string complaint(std::string_view content) const {
        return complaintOf([&] { (void)read(content); });
    }
    void readBytesOf(const Bytes& bytes) const {
        overwrite(m_folder / "w.safetensors", bytes);
        (void)readWeights(m_folder / "w.safetensors");
    }

    TemporaryFolder m_folder;
};

TEST_F(Safetensors, NumbersAndShapeAreRead) {
    const auto weights = read(safetensorsOf(headerOf("[1,2]", "[0,8]"), floatBytes({3, 4})));
    ASSERT_EQ(weights.tensors.size(), 1U);
    EXPECT_EQ(weights.tensors[0].name, "w");
    EXPECT_TRUE(torch::equal(weights.tensors[0].value, torch::tensor({{3.F, 4.F}})));
}

TEST_F(Safetensors, HalfPrecisionIsRead) {
    const auto file = safetensorsOf(R"({"a":{"dtype":"F16","shape":[1],"data_offsets":[0,2]},)"
                                    R"("b":{"dtype":"BF16","shape":[1],"data_offsets":[2,4]}})",
                                    littleBytes(0x3E00, 2) + littleBytes(0x3FC0, 2));
    const auto weights = read(file);
    ASSERT_EQ(weights.tensors.size(), 2U);
    EXPECT_EQ(weights.tensors[0].value.to(torch::kFloat).item<float>(), 1.5F);
    EXPECT_EQ(weights.tensors[1].value.to(torch::kFloat).item<float>(), 1.5F);
}

TEST_F(Safetensors, AreToldByTheirContentToo) {
    writeAtomically(m_folder / "w.bin", safetensorsOf(headerOf("[1]", "[0,4]"), floatBytes({3})));
    EXPECT_TRUE(isWeightsFile(m_folder / "w.bin"));
}

TEST_F(Safetensors, AHugeClaimIsRefusedBeforeMemoryIsTaken) {
    EXPECT_THAT(complaint(safetensorsOf(headerOf("[5000000000]", "[0,20000000000]"), "")), HasSubstr("cut off"));
}

TEST_F(Safetensors, AHugeHeaderIsRefused) {
    EXPECT_THAT(complaint(littleBytes(~std::uint64_t{0}, 8) + "{}"), HasSubstr("header is longer"));
}

TEST_F(Safetensors, AShapeThatOverflowsIsRefused) {
    EXPECT_THAT(complaint(safetensorsOf(headerOf("[4294967296,4294967296]", "[0,0]"), "")), HasSubstr("contradict"));
}

TEST_F(Safetensors, ANegativeSizeIsRefused) {
    EXPECT_THAT(complaint(safetensorsOf(headerOf("[-1]", "[0,4]"), floatBytes({3}))), HasSubstr("contradict"));
}

TEST_F(Safetensors, APlaceTooShortForTheShapeIsRefused) {
    EXPECT_THAT(complaint(safetensorsOf(headerOf("[2]", "[0,4]"), floatBytes({3}))), HasSubstr("contradict"));
}

TEST_F(Safetensors, OverlappingTensorsAreRefused) {
    const auto file = safetensorsOf(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
                                    R"("b":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}})",
                                    floatBytes({1, 2, 3}));
    EXPECT_THAT(complaint(file), HasSubstr("do not follow"));
}

TEST_F(Safetensors, BytesAfterTheLastTensorAreRefused) {
    EXPECT_THAT(complaint(safetensorsOf(headerOf("[1]", "[0,4]"), floatBytes({3, 4}))), HasSubstr("bytes after"));
}

TEST_F(Safetensors, AnUnknownTypeIsNamed) {
    EXPECT_THAT(complaint(safetensorsOf(R"({"w":{"dtype":"F8_E4M3","shape":[1],"data_offsets":[0,1]}})", "x")),
                HasSubstr("F8_E4M3"));
}

TEST_F(Safetensors, AHeaderThatIsNoJsonIsRefused) {
    EXPECT_THAT(complaint(safetensorsOf("{nonsense", "")), HasSubstr("not JSON"));
}

TEST_F(Safetensors, CutOffAnywhereIsRefused) {
    const Bytes file = bytesOf(safetensorsOf(headerOf("[2]", "[0,8]"), floatBytes({3, 4})));
    EXPECT_EQ(badTruncations(file, [&](const Bytes& bytes) { readBytesOf(bytes); }), "");
    EXPECT_EQ(successfulTruncations(file, [&](const Bytes& bytes) { readBytesOf(bytes); }), 0);
}

TEST_F(Safetensors, DamagedAnywhereIsReadOrRefused) {
    const Bytes file = bytesOf(safetensorsOf(headerOf("[2]", "[0,8]"), floatBytes({3, 4})));
    EXPECT_EQ(badCorruptions(file, [&](const Bytes& bytes) { readBytesOf(bytes); }), "");
}

/// Saved and read again, in the format of the file's name.
class WeightsWriting : public testing::TestWithParam<const char*> {
 protected:
    [[nodiscard]] WeightsFile readBack(const std::vector<NamedTensor>& tensors) const {
        writeWeights(m_folder / GetParam(), tensors);
        return readWeights(m_folder / GetParam());
    }
    /// The value of the only tensor after a round trip.
    [[nodiscard]] at::Tensor returned(const at::Tensor& value) const {
        return readBack({{"w", value}}).tensors.at(0).value;
    }

    TemporaryFolder m_folder;
};

TEST_P(WeightsWriting, GivesBackNumbersAndShape) {
    const auto value = torch::arange(24, torch::kFloat).view({2, 3, 4});
    EXPECT_TRUE(torch::equal(returned(value), value));
}

TEST_P(WeightsWriting, GivesBackHalfPrecision) {
    const auto value = torch::arange(6, torch::kHalf);
    EXPECT_EQ(returned(value).scalar_type(), torch::kHalf);
    EXPECT_TRUE(torch::equal(returned(value), value));
}

TEST_P(WeightsWriting, GivesBackACounter) {
    EXPECT_EQ(returned(torch::tensor(std::int64_t{1} << 40)).item<std::int64_t>(), std::int64_t{1} << 40);
}

TEST_P(WeightsWriting, GivesBackTransposedTensors) {
    const auto value = torch::arange(6, torch::kFloat).view({2, 3}).t();
    EXPECT_TRUE(torch::equal(returned(value), value));
}

TEST_P(WeightsWriting, GivesBackAnEmptyTensor) {
    EXPECT_EQ(returned(torch::zeros({0, 3})).sizes(), at::IntArrayRef({0, 3}));
}

TEST_P(WeightsWriting, GivesBackEveryName) {
    const auto weights = readBack({{"a.weight", torch::zeros({2})}, {"б 模", torch::ones({3}, torch::kLong)}});
    ASSERT_EQ(weights.tensors.size(), 2U);
    EXPECT_EQ(weights.tensors[0].name + weights.tensors[1].name,
              std::string(GetParam()) == "w.pt" ? "a.weightб 模" : "б 模a.weight");
}

TEST_P(WeightsWriting, RefusesNumbersThatWeightsDoNotHave) {
    EXPECT_THAT(complaintOf([&] { (void)returned(torch::zeros({2}, torch::kComplexFloat)); }), HasSubstr("“w”"));
}

INSTANTIATE_TEST_SUITE_P(Formats, WeightsWriting, testing::Values("w.pt", "w.safetensors"), [](const auto& tested) {
    return std::string(tested.param) == "w.pt" ? "Torch" : "Safetensors";
});

}  // namespace
}  // namespace overlook::test
