#include "inference/core/pickle.h"

#include <gmock/gmock.h>

#include "inference/core/printable.h"
#include "tests/inference/core/picture_bytes.h"

namespace overlook::test {
namespace {

using Kind = PickleNode::Kind;
using testing::HasSubstr;

Pickle read(const Bytes& bytes) {
    return readPickle(ByteView(bytes));
}

/// The root of a pickle of these instructions, between the protocol number and the stop.
PickleNode rootOf(const std::string& instructions) {
    const Pickle pickle = read(bytesOf("\x80\x02" + instructions + "."));
    return pickle.node(pickle.root);
}

std::string complaint(const Bytes& bytes) {
    return complaintOf([&] { (void)read(bytes); });
}

TEST(Pickle, SmallNumbersAreRead) {
    EXPECT_EQ(rootOf("K\x07").integer, 7);
}

TEST(Pickle, NegativeNumbersAreRead) {
    EXPECT_EQ(rootOf("J\xFE\xFF\xFF\xFF").integer, -2);
}

TEST(Pickle, LongNumbersAreRead) {
    EXPECT_EQ(rootOf("\x8A\x05\x01\x02\x03\x04\x05").integer, 0x0504030201);
}

TEST(Pickle, NegativeLongNumbersAreRead) {
    EXPECT_EQ(rootOf("\x8A\x01\xFF").integer, -1);
}

TEST(Pickle, NumbersTooLongForAnIntegerKeepTheirBytes) {
    const PickleNode node = rootOf("\x8A\x09\x01\x01\x01\x01\x01\x01\x01\x01\x01");
    EXPECT_EQ(node.kind, Kind::BigInteger);
    EXPECT_EQ(node.text.size(), 9U);
}

TEST(Pickle, FloatingPointNumbersAreRead) {
    EXPECT_EQ(read({0x80, 2, 'G', 0x3F, 0xF8, 0, 0, 0, 0, 0, 0, '.'}).nodes.back().real, 1.5);
}

TEST(Pickle, AListKeepsItsOrder) {
    const Pickle pickle =
        read(bytesOf("\x80\x02](K\x05K\x06"
                     "e."));
    const PickleNode& list = pickle.node(pickle.root);
    ASSERT_EQ(list.parts.size(), 2U);
    EXPECT_EQ(pickle.node(list.parts[1]).integer, 6);
}

TEST(Pickle, ADictionaryHasKeysAndValuesInTurn) {
    const Pickle pickle =
        read(bytesOf("\x80\x02}U\x01"
                     "aK\x05s."));
    const PickleNode& dictionary = pickle.node(pickle.root);
    ASSERT_EQ(dictionary.kind, Kind::Dictionary);
    EXPECT_EQ(pickle.node(dictionary.parts[0]).text, "a");
    EXPECT_EQ(pickle.node(dictionary.parts[1]).integer, 5);
}

TEST(Pickle, ACallIsNotMade) {
    const Pickle pickle =
        read(bytesOf("\x80\x02"
                     "cposix\nsystem\nU\x04"
                     "exit\x85R."));
    const PickleNode& call = pickle.node(pickle.root);
    EXPECT_EQ(call.kind, Kind::Call);
    EXPECT_EQ(pickle.node(call.callee).text, "posix.system");
}

TEST(Pickle, WhatWasRememberedIsTheSameValueAgain) {
    const Pickle pickle = read(bytesOf("\x80\x02U\x01xq\x05h\x05\x86."));
    const PickleNode& pair = pickle.node(pickle.root);
    EXPECT_EQ(pair.parts[0], pair.parts[1]);
}

TEST(Pickle, SeveralFollowEachOtherInAFile) {
    const Bytes bytes = bytesOf("K\x01.K\x02.");
    const Pickle first = read(bytes);
    const Pickle second = readPickle(ByteView(bytes), first.end);
    EXPECT_EQ(second.node(second.root).integer, 2);
}

TEST(Pickle, NestedAMillionTimesDoesNoHarm) {
    const Pickle pickle = read(bytesOf(std::string(1'000'000, ']') + std::string(999'999, 'a') + "."));
    EXPECT_EQ(pickle.node(pickle.root).parts.size(), 1U);
}

TEST(Pickle, ARingDoesNoHarm) {
    const Pickle pickle =
        read(bytesOf("]q\x01h\x01"
                     "a."));
    EXPECT_EQ(pickle.node(pickle.root).parts.front(), pickle.root);
}

TEST(Pickle, OfTooManyValuesIsRefused) {
    EXPECT_THAT(complaint(bytesOf(std::string(2'000'001, ']') + ".")), HasSubstr("two million"));
}

TEST(Pickle, WithAnUnknownInstructionIsRefusedByItsNumber) {
    EXPECT_THAT(complaint(bytesOf("I5\n.")), HasSubstr("instruction 73"));
}

TEST(Pickle, ThatTakesFromAnEmptyStackIsDamaged) {
    EXPECT_THAT(complaint(bytesOf("0.")), HasSubstr("damaged"));
}

TEST(Pickle, ThatTakesAcrossAMarkIsDamaged) {
    EXPECT_THAT(complaint(bytesOf("K\x01(\x85.")), HasSubstr("damaged"));
}

TEST(Pickle, WhoseTextClaimsMoreThanThereIsIsCutOff) {
    EXPECT_THAT(complaint({0x8D, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 'a', '.'}), HasSubstr("cut off"));
}

const std::string kVaried(
    "\x80\x02}q\x01(U\x01"
    "a\x8A\x02\x01\x02U\x01"
    "bG\x3F\xF8\x01\x01\x01\x01\x01\x01U\x01"
    "c]q\x02(K\x01h\x01"
    "eU\x01"
    "dccollections\nOrderedDict\n)RU\x01"
    "e(NtQu.");

TEST(Pickle, CutOffAnywhereIsRefused) {
    EXPECT_EQ(badTruncations(bytesOf(kVaried), [](const Bytes& bytes) { (void)read(bytes); }), "");
    EXPECT_EQ(successfulTruncations(bytesOf(kVaried), [](const Bytes& bytes) { (void)read(bytes); }), 0);
}

TEST(Pickle, DamagedAnywhereIsReadOrRefused) {
    EXPECT_EQ(complaint(bytesOf(kVaried)), "");
    EXPECT_EQ(badCorruptions(bytesOf(kVaried), [](const Bytes& bytes) { (void)read(bytes); }), "");
}

TEST(Printable, ControlCharactersAndForeignBytesAreReplaced) {
    EXPECT_EQ(printable("a\n\xFFz"), "a??z");
}

TEST(Printable, LongNamesAreCut) {
    EXPECT_EQ(printable(std::string(500, 'x')), std::string(80, 'x') + "…");
}

TEST(FirstNames, SayThatThereAreMore) {
    EXPECT_EQ(firstNames({"a", "b", "c", "d"}), "a, b, c, …");
}

}  // namespace
}  // namespace overlook::test
