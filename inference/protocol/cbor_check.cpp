#include "inference/protocol/cbor_check.h"

#include <vector>

namespace overlook {

namespace {

enum MajorType : unsigned { Unsigned = 0, Negative, Bytes, Text, Array, Object, Tag, Simple };

/// Reads item heads one after the other and counts how many items every open array or object still needs.
class CborWalk {
 public:
    CborWalk(const std::uint8_t* bytes, std::size_t size) : m_next(bytes), m_left(size) {}

    const char* problem() {
        m_open.push_back(1);
        while (!m_open.empty()) {
            if (m_open.back() == 0) {
                m_open.pop_back();
                continue;
            }
            --m_open.back();
            if (const char* wrong = item())
                return wrong;
        }
        return m_left == 0 ? nullptr : "bytes after the end";
    }

 private:
    const char* item() {
        if (++m_items > kMaxCborItems)
            return "too many items";
        if (m_left == 0)
            return "cut off";
        const unsigned head = take();
        std::uint64_t argument = 0;
        if (const char* wrong = readArgument(head & 31U, argument))
            return wrong;
        switch (head >> 5U) {
            case Bytes:
            case Text:
                return skip(argument);
            case Array:
                return open(argument, 1);
            case Object:
                return open(argument, 2);
            case Tag:
                return "tagged value";
            default:
                return nullptr;
        }
    }

    const char* readArgument(unsigned additional, std::uint64_t& argument) {
        if (additional < 24) {
            argument = additional;
            return nullptr;
        }
        if (additional > 27)
            return "length not given";
        const std::size_t count = std::size_t(1) << (additional - 24U);
        if (m_left < count)
            return "cut off";
        for (std::size_t i = 0; i < count; ++i)
            argument = (argument << 8U) | take();
        return nullptr;
    }

    const char* skip(std::uint64_t count) {
        if (count > m_left)
            return "cut off";
        m_next += count;
        m_left -= static_cast<std::size_t>(count);
        return nullptr;
    }

    const char* open(std::uint64_t count, std::uint64_t itemsEach) {
        if (count > m_left)  // every item takes a byte at least
            return "cut off";
        if (m_open.size() > kMaxCborDepth)
            return "nested too deeply";
        m_open.push_back(count * itemsEach);
        return nullptr;
    }

    unsigned take() {
        --m_left;
        return *m_next++;
    }

    const std::uint8_t* m_next;
    std::size_t m_left;
    std::size_t m_items = 0;
    std::vector<std::uint64_t> m_open;
};

}  // namespace

const char* cborProblem(const std::uint8_t* bytes, std::size_t size) {
    return CborWalk(bytes, size).problem();
}

}  // namespace overlook
