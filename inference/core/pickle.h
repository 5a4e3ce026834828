#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "inference/core/byte_view.h"

namespace overlook {

/// One value that a Python pickle describes. Values are known by their index, so that a hostile file can neither nest
/// them until the stack overflows nor tie them into rings that are never freed.
struct PickleNode {
    using Index = std::uint32_t;
    enum class Kind {
        None,
        Bool,        ///< `integer` is 0 or 1
        Integer,     ///< `integer`
        BigInteger,  ///< `text` holds its bytes, little-endian two's complement
        Real,        ///< `real`
        Text,        ///< `text`, as UTF-8, or the bytes of a bytes object
        Sequence,    ///< list, tuple or set: `parts` are its members
        Dictionary,  ///< `parts` are key, value, key, value, …
        Global,      ///< a class or function: `text` is its full name, "torch._utils._rebuild_tensor_v2"
        Call,        ///< what `callee` would return for `arguments`; entries added to it later are in `parts`
        Outside      ///< kept outside the pickle under the id `arguments`
    };

    Kind kind = Kind::None;
    std::int64_t integer = 0;
    double real = 0;
    std::string text;
    Index callee = 0;
    Index arguments = 0;
    std::vector<Index> parts;
};

/// What a pickle would build, as values that only say so: classes and functions stay names, calls stay unmade.
struct Pickle {
    std::vector<PickleNode> nodes;  ///< each named value once, in the order of the file
    PickleNode::Index root = 0;
    std::size_t end = 0;  ///< offset of the first byte after the pickle

    [[nodiscard]] const PickleNode& node(PickleNode::Index index) const { return nodes[index]; }
};

/// Reads a pickle of protocol 2 to 5 from `start` on; nothing in it is ever executed. Attributes given to an object
/// after its creation are left out. Throws Error (BadModel) when it is cut off, malformed, uses an instruction that
/// state dictionaries do not need, or describes more than two million values.
[[nodiscard]] Pickle readPickle(const ByteView& bytes, std::size_t start = 0);

}  // namespace overlook
