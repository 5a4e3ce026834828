#pragma once

#include <cstdint>

namespace overlook {

/// Instructions of the pickle machine, as far as pickles of data need them; the codes are those of Python's
/// pickletools.
enum class PickleOp : std::uint8_t {
    Mark = '(',
    Stop = '.',
    Pop = '0',
    PopMark = '1',
    Duplicate = '2',
    None = 'N',
    BinInt = 'J',
    BinInt1 = 'K',
    BinInt2 = 'M',
    BinFloat = 'G',
    BinString = 'T',
    ShortBinString = 'U',
    BinUnicode = 'X',
    BinBytes = 'B',
    ShortBinBytes = 'C',
    BinPersistentId = 'Q',
    Reduce = 'R',
    Append = 'a',
    Appends = 'e',
    Build = 'b',
    GlobalName = 'c',
    DictionaryOfMark = 'd',
    EmptyDictionary = '}',
    ListOfMark = 'l',
    EmptyList = ']',
    TupleOfMark = 't',
    EmptyTuple = ')',
    SetItem = 's',
    SetItems = 'u',
    BinGet = 'h',
    LongBinGet = 'j',
    BinPut = 'q',
    LongBinPut = 'r',
    Protocol = 0x80,
    NewObject = 0x81,
    Tuple1 = 0x85,
    Tuple2 = 0x86,
    Tuple3 = 0x87,
    NewTrue = 0x88,
    NewFalse = 0x89,
    Long1 = 0x8A,
    Long4 = 0x8B,
    ShortBinUnicode = 0x8C,
    BinUnicode8 = 0x8D,
    BinBytes8 = 0x8E,
    EmptySet = 0x8F,
    AddItems = 0x90,
    FrozenSet = 0x91,
    NewObjectWithNames = 0x92,
    StackGlobal = 0x93,
    Memoize = 0x94,
    Frame = 0x95
};

}  // namespace overlook
