#include "inference/core/class_table.h"

#include <gtest/gtest.h>

namespace overlook::test {
namespace {

TEST(ClassTable, ColoursAreThoseOfTheVocPalette) {
    EXPECT_EQ(vocColour(0), 0x000000U);
    EXPECT_EQ(vocColour(1), 0x800000U);
    EXPECT_EQ(vocColour(15), 0xC08080U);  // person
    EXPECT_EQ(vocColour(20), 0x004080U);  // tvmonitor
    EXPECT_EQ(vocColour(255), 0xE0E0C0U);
}

TEST(ClassTable, NamesGetIdsInOrder) {
    const ClassTable table({"cat", "dog"});

    EXPECT_EQ(table.idOf("dog"), 1);
}

TEST(ClassTable, NumberIsAnIdWhereThereIsNoSuchName) {
    EXPECT_EQ(ClassTable({"cat", "dog"}).idOf("1"), 1);
}

TEST(ClassTable, NameThatLooksLikeANumberComesFirst) {
    EXPECT_EQ(ClassTable({"1", "0"}).idOf("0"), 1);
}

TEST(ClassTable, UnknownNameHasNoId) {
    EXPECT_EQ(ClassTable({"cat"}).idOf("bird"), std::nullopt);
}

TEST(ClassTable, NumberBeyondTheTableHasNoId) {
    EXPECT_EQ(ClassTable({"cat"}).idOf("1"), std::nullopt);
}

TEST(ClassTable, NumberWithATailHasNoId) {
    EXPECT_EQ(ClassTable({"cat"}).idOf("0x"), std::nullopt);
}

TEST(ClassTable, IdWithoutANameIsNumbered) {
    EXPECT_EQ(ClassTable({"cat"}).nameOf(7), "class 7");
}

TEST(ClassTable, IdsNeedNotBeInOrder) {
    ClassTable table;
    table.add({9, "cat", 1});
    table.add({4, "dog", 2});

    EXPECT_EQ(table.find(4)->name, "dog");
}

TEST(ClassTable, SameIdIsTheSameClassUnderANewName) {
    ClassTable table({"cat", "dog"});

    table.add({1, "wolf", 3});

    EXPECT_EQ(table.size(), 2U);
    EXPECT_EQ(table.nameOf(1), "wolf");
}

TEST(ClassTable, NegativeIdIsNotThere) {
    EXPECT_EQ(ClassTable({"cat"}).find(-1), nullptr);
}

}  // namespace
}  // namespace overlook::test
