#include "inference/core/sha256.h"

#include <gtest/gtest.h>

namespace overlook {
namespace {

std::string hashOf(const std::string& text) {
    Sha256 hash;
    hash.add(text.data(), text.size());
    return hash.hexText();
}

// The examples of FIPS 180-4 and of NIST's test vectors.
TEST(Sha256, GivesTheHashesOfTheStandard) {
    EXPECT_EQ(hashOf(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(hashOf("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(hashOf("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    EXPECT_EQ(hashOf(std::string(1'000'000, 'a')), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Sha256, DoesNotDependOnThePieces) {
    std::string text;
    for (int i = 0; i < 1000; ++i)
        text += static_cast<char>(i * 7);
    Sha256 pieces;
    for (std::size_t at = 0, size = 1; at < text.size(); at += size, size = size % 130 + 1)
        pieces.add(text.data() + at, std::min(size, text.size() - at));
    EXPECT_EQ(pieces.hexText(), hashOf(text));
}

TEST(Sha256, GoesOnAfterItWasAskedFor) {
    Sha256 hash;
    hash.add("a", 1);
    (void)hash.hexText();
    hash.add("bc", 2);
    EXPECT_EQ(hash.hexText(), hashOf("abc"));
}

TEST(Sha256, KnowsWhatCanBeItsText) {
    EXPECT_TRUE(Sha256::isHexText(hashOf("abc")));
    EXPECT_FALSE(Sha256::isHexText("../" + hashOf("abc").substr(3)));
    EXPECT_FALSE(Sha256::isHexText("abc"));
}

}  // namespace
}  // namespace overlook
