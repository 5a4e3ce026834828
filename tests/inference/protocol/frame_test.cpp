#include "inference/protocol/frame.h"

#include <gtest/gtest.h>

#include "inference/core/error.h"
#include "inference/protocol/cbor_check.h"

namespace overlook {
namespace {

using Bytes = std::vector<std::uint8_t>;

Bytes frameAround(const Bytes& payload) {
    Bytes frame{'O', 'V', 'L', '1'};
    for (unsigned i = 0; i < 4; ++i)
        frame.push_back(static_cast<std::uint8_t>(payload.size() >> (8 * i)));
    frame.insert(frame.end(), payload.begin(), payload.end());
    return frame;
}

const nlohmann::json kMessage = {{"jsonrpc", "2.0"},
                                 {"id", 7},
                                 {"method", "picture/predict"},
                                 {"params", {{"image", "사진/图.png"}, {"values", {1.5, -2, nullptr, true}}}}};

TEST(Frame, DecodesWhatWasEncoded) {
    const Bytes frame = encodeFrame(kMessage);
    FrameDecoder decoder;
    decoder.append(frame.data(), frame.size());
    EXPECT_EQ(decoder.next(), kMessage);
}

TEST(Frame, MayArriveByteByByte) {
    const Bytes frame = encodeFrame(kMessage);
    FrameDecoder decoder;
    int messages = 0;
    for (const std::uint8_t byte : frame) {
        decoder.append(&byte, 1);
        messages += decoder.next().has_value() ? 1 : 0;
    }
    EXPECT_EQ(messages, 1);
}

TEST(Frame, SeveralMayArriveAtOnce) {
    Bytes stream = encodeFrame(1);
    const Bytes second = encodeFrame("two");
    stream.insert(stream.end(), second.begin(), second.end());
    FrameDecoder decoder;
    decoder.append(stream.data(), stream.size());
    EXPECT_EQ(decoder.next(), nlohmann::json(1));
    EXPECT_EQ(decoder.next(), nlohmann::json("two"));
    EXPECT_EQ(decoder.next(), std::nullopt);
}

TEST(Frame, BinaryValuesArriveUnchanged) {
    const nlohmann::json message = {{"values", nlohmann::json::binary({0, 255, 10, 13, 26})}};
    const Bytes frame = encodeFrame(message);
    FrameDecoder decoder;
    decoder.append(frame.data(), frame.size());
    EXPECT_EQ(decoder.next(), message);
}

TEST(Frame, CutOffFrameIsWaitedFor) {
    const Bytes frame = encodeFrame(kMessage);
    for (std::size_t size = 0; size < frame.size(); ++size) {
        FrameDecoder decoder;
        decoder.append(frame.data(), size);
        EXPECT_EQ(decoder.next(), std::nullopt) << "after " << size << " bytes";
    }
}

TEST(Frame, WrongFirstByteBreaksTheStreamAtOnce) {
    FrameDecoder decoder;
    const std::uint8_t byte = 'x';
    decoder.append(&byte, 1);
    EXPECT_THROW((void)decoder.next(), Error);
    EXPECT_TRUE(decoder.isBroken());
}

TEST(Frame, OversizedLengthBreaksTheStreamBeforeItsBytesArrive) {
    const Bytes header{'O', 'V', 'L', '1', 0xFF, 0xFF, 0xFF, 0xFF};
    FrameDecoder decoder;
    decoder.append(header.data(), header.size());
    EXPECT_THROW((void)decoder.next(), Error);
    EXPECT_TRUE(decoder.isBroken());
}

TEST(Frame, BrokenStreamGivesNothingMore) {
    const std::uint8_t byte = 'x';
    const Bytes frame = encodeFrame(kMessage);
    FrameDecoder decoder;
    decoder.append(&byte, 1);
    EXPECT_THROW((void)decoder.next(), Error);
    decoder.append(frame.data(), frame.size());
    EXPECT_EQ(decoder.next(), std::nullopt);
}

TEST(Frame, PayloadThatIsNotCborCostsOneFrameOnly) {
    Bytes stream = frameAround({0xFF, 0x00, 0x13});
    const Bytes good = encodeFrame(kMessage);
    stream.insert(stream.end(), good.begin(), good.end());
    FrameDecoder decoder;
    decoder.append(stream.data(), stream.size());
    EXPECT_THROW((void)decoder.next(), Error);
    EXPECT_FALSE(decoder.isBroken());
    EXPECT_EQ(decoder.next(), kMessage);
}

TEST(Frame, EmptyPayloadIsAnError) {
    const Bytes frame = frameAround({});
    FrameDecoder decoder;
    decoder.append(frame.data(), frame.size());
    EXPECT_THROW((void)decoder.next(), Error);
}

TEST(Frame, DeepNestingIsAnErrorAndNotAStackOverflow) {
    Bytes payload(8U << 20U, 0x81);  // array of one array of one array …
    payload.push_back(0x00);
    const Bytes frame = frameAround(payload);
    FrameDecoder decoder;
    decoder.append(frame.data(), frame.size());
    EXPECT_THROW((void)decoder.next(), Error);
}

TEST(Frame, NestedIndefiniteTextIsAnErrorAndNotAStackOverflow) {
    const Bytes frame = frameAround(Bytes(8U << 20U, 0x7F));
    FrameDecoder decoder;
    decoder.append(frame.data(), frame.size());
    EXPECT_THROW((void)decoder.next(), Error);
}

TEST(Frame, FlippedByteNeverDoesMoreThanFail) {
    const Bytes frame = encodeFrame(kMessage);
    int survivors = 0;
    for (std::size_t place = 0; place < frame.size() * 255; ++place) {
        Bytes bytes = frame;
        bytes[place / 255] = static_cast<std::uint8_t>(bytes[place / 255] ^ (place % 255 + 1));
        FrameDecoder decoder;
        decoder.append(bytes.data(), bytes.size());
        try {
            survivors += decoder.next().has_value() ? 1 : 0;
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), Error::Kind::Protocol);
        }
    }
    EXPECT_GT(survivors, 0);  // some flips only change a letter
}

TEST(Cbor, TruncatedPayloadIsAProblemAtEveryPlace) {
    const Bytes payload = nlohmann::json::to_cbor(kMessage);
    for (std::size_t size = 0; size < payload.size(); ++size)
        EXPECT_NE(cborProblem(payload.data(), size), nullptr) << size;
    EXPECT_EQ(cborProblem(payload.data(), payload.size()), nullptr);
}

TEST(Cbor, ClaimedLengthBeyondTheBytesIsAProblem) {
    const Bytes huge{0x9B, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x00};
    EXPECT_NE(cborProblem(huge.data(), huge.size()), nullptr);
}

TEST(Cbor, MoreItemsThanAllowedAreAProblem) {
    Bytes items{0x9A, 0x00, 0x50, 0x00, 0x00};  // array of 0x500000 items
    items.resize(items.size() + 0x500000, 0xF6);
    EXPECT_STREQ(cborProblem(items.data(), items.size()), "too many items");
}

TEST(Cbor, BytesAfterTheItemAreAProblem) {
    const Bytes two{0x01, 0x02};
    EXPECT_NE(cborProblem(two.data(), two.size()), nullptr);
}

TEST(Cbor, NestingUpToTheLimitIsAccepted) {
    Bytes nested(kMaxCborDepth, 0x81);
    nested.push_back(0x00);
    EXPECT_EQ(cborProblem(nested.data(), nested.size()), nullptr);
    nested.insert(nested.begin(), 0x81);
    EXPECT_NE(cborProblem(nested.data(), nested.size()), nullptr);
}

}  // namespace
}  // namespace overlook
