#include "inference/core/pickle.h"

#include <cstring>
#include <utility>

#include "inference/core/error.h"
#include "inference/core/pickle_ops.h"
#include "inference/core/pickle_stack.h"

namespace overlook {

namespace {

using Kind = PickleNode::Kind;

constexpr std::size_t kLongestInteger = 8;  ///< bytes that fit into std::int64_t

/// Reads the operands of instructions.
class PickleBytes {
 public:
    PickleBytes(const ByteView& bytes, std::size_t at) : m_bytes(bytes), m_at(at) {}

    [[nodiscard]] std::size_t at() const { return m_at; }
    std::uint64_t number(std::size_t count) { return m_bytes.little(std::exchange(m_at, m_at + count), count); }
    std::string_view text(std::uint64_t count) {
        const auto found = m_bytes.text(m_at, count);
        m_at += count;
        return found;
    }
    std::string_view line() {
        std::size_t end = m_at;
        while (m_bytes.byte(end) != '\n')
            ++end;
        const auto found = text(end - m_at);
        ++m_at;
        return found;
    }
    double real() {
        const std::uint64_t bits = m_bytes.big(m_at, sizeof(double));
        m_at += sizeof(double);
        double value = 0;
        std::memcpy(&value, &bits, sizeof value);
        return value;
    }

 private:
    const ByteView& m_bytes;
    std::size_t m_at;
};

/// The pickle machine with its stack and memo, except that it makes no calls.
class PickleMachine {
 public:
    PickleMachine(const ByteView& bytes, std::size_t start) : m_bytes(bytes, start) {}

    Pickle run() {
        while (true) {
            const auto instruction = static_cast<PickleOp>(m_bytes.number(1));
            if (instruction == PickleOp::Stop)
                break;
            if (!readNumber(instruction) && !readText(instruction) && !readCollection(instruction) &&
                !readAddition(instruction) && !readObject(instruction) && !readBookkeeping(instruction))
                throw Error(Error::Kind::BadModel,
                            OVERLOOK_TEXT("Error",
                                          "The Python pickle in it uses instruction %1, which a state dictionary has "
                                          "no use for. In Python, save model.state_dict() with torch.save."),
                            {std::to_string(static_cast<int>(instruction))});
        }
        Pickle pickle;
        pickle.root = m_stack.popped();
        pickle.end = m_bytes.at();
        pickle.nodes = m_stack.takenNodes();
        return pickle;
    }

 private:
    bool readNumber(PickleOp instruction) {
        switch (instruction) {
            case PickleOp::None:
                m_stack.pushNone();
                return true;
            case PickleOp::NewTrue:
            case PickleOp::NewFalse:
                m_stack.pushInteger(instruction == PickleOp::NewTrue ? 1 : 0, Kind::Bool);
                return true;
            case PickleOp::BinInt:
                m_stack.pushInteger(static_cast<std::int32_t>(m_bytes.number(4)));
                return true;
            case PickleOp::BinInt1:
                m_stack.pushInteger(static_cast<std::int64_t>(m_bytes.number(1)));
                return true;
            case PickleOp::BinInt2:
                m_stack.pushInteger(static_cast<std::int64_t>(m_bytes.number(2)));
                return true;
            case PickleOp::Long1:
            case PickleOp::Long4:
                pushLong(m_bytes.text(m_bytes.number(instruction == PickleOp::Long1 ? 1 : 4)));
                return true;
            case PickleOp::BinFloat:
                m_stack.pushReal(m_bytes.real());
                return true;
            default:
                return false;
        }
    }
    void pushLong(std::string_view bytes) {
        if (bytes.size() > kLongestInteger)
            return m_stack.pushText(bytes, Kind::BigInteger);
        const bool isNegative = !bytes.empty() && (static_cast<std::uint8_t>(bytes.back()) & 0x80) != 0;
        std::uint64_t value = isNegative ? ~std::uint64_t{0} : 0;
        for (std::size_t i = bytes.size(); i > 0; --i)
            value = value << 8 | static_cast<std::uint8_t>(bytes[i - 1]);
        m_stack.pushInteger(static_cast<std::int64_t>(value));
    }

    bool readText(PickleOp instruction) {
        switch (instruction) {
            case PickleOp::ShortBinString:
            case PickleOp::ShortBinUnicode:
            case PickleOp::ShortBinBytes:
                m_stack.pushText(m_bytes.text(m_bytes.number(1)));
                return true;
            case PickleOp::BinString:
            case PickleOp::BinUnicode:
            case PickleOp::BinBytes:
                m_stack.pushText(m_bytes.text(m_bytes.number(4)));
                return true;
            case PickleOp::BinUnicode8:
            case PickleOp::BinBytes8:
                m_stack.pushText(m_bytes.text(m_bytes.number(8)));
                return true;
            default:
                return false;
        }
    }

    bool readCollection(PickleOp instruction) {
        switch (instruction) {
            case PickleOp::EmptyDictionary:
                m_stack.pushParts(Kind::Dictionary);
                return true;
            case PickleOp::EmptyList:
            case PickleOp::EmptyTuple:
            case PickleOp::EmptySet:
                m_stack.pushParts(Kind::Sequence);
                return true;
            case PickleOp::Tuple1:
            case PickleOp::Tuple2:
            case PickleOp::Tuple3:
                m_stack.pushParts(Kind::Sequence, m_stack.poppedMany(tupleSize(instruction)));
                return true;
            case PickleOp::TupleOfMark:
            case PickleOp::ListOfMark:
            case PickleOp::FrozenSet:
                m_stack.pushParts(Kind::Sequence, m_stack.poppedToMark());
                return true;
            case PickleOp::DictionaryOfMark:
                m_stack.pushParts(Kind::Dictionary, m_stack.poppedToMark());
                return true;
            default:
                return false;
        }
    }
    static std::size_t tupleSize(PickleOp instruction) {
        return static_cast<std::size_t>(instruction) - static_cast<std::size_t>(PickleOp::Tuple1) + 1;
    }

    bool readAddition(PickleOp instruction) {
        switch (instruction) {
            case PickleOp::Append:
                m_stack.addToTop(Kind::Sequence, m_stack.poppedMany(1));
                return true;
            case PickleOp::Appends:
            case PickleOp::AddItems:
                m_stack.addToTop(Kind::Sequence, m_stack.poppedToMark());
                return true;
            case PickleOp::SetItem:
                m_stack.addToTop(Kind::Dictionary, m_stack.poppedMany(2));
                return true;
            case PickleOp::SetItems:
                m_stack.addToTop(Kind::Dictionary, m_stack.poppedToMark());
                return true;
            default:
                return false;
        }
    }

    bool readObject(PickleOp instruction) {
        switch (instruction) {
            case PickleOp::GlobalName: {
                const std::string module(m_bytes.line());
                m_stack.pushText(module + "." + std::string(m_bytes.line()), Kind::Global);
                return true;
            }
            case PickleOp::StackGlobal: {
                const auto names = m_stack.poppedMany(2);
                m_stack.pushText(m_stack.text(names[0]) + "." + m_stack.text(names[1]), Kind::Global);
                return true;
            }
            case PickleOp::Reduce:
            case PickleOp::NewObject:
                pushCall(2);
                return true;
            case PickleOp::NewObjectWithNames:
                pushCall(3);
                return true;
            case PickleOp::BinPersistentId:
                m_stack.pushOutside(m_stack.popped());
                return true;
            case PickleOp::Build:
                m_stack.popped();
                (void)m_stack.top();
                return true;
            default:
                return false;
        }
    }
    /// Callee, arguments and perhaps named arguments, which nothing here needs.
    void pushCall(std::size_t operands) {
        const auto found = m_stack.poppedMany(operands);
        m_stack.pushCall(found[0], found[1]);
    }

    bool readBookkeeping(PickleOp instruction) {
        switch (instruction) {
            case PickleOp::Protocol:
                (void)m_bytes.number(1);
                return true;
            case PickleOp::Frame:
                (void)m_bytes.number(8);
                return true;
            case PickleOp::Mark:
                m_stack.mark();
                return true;
            case PickleOp::Pop:
                m_stack.popped();
                return true;
            case PickleOp::PopMark:
                m_stack.poppedToMark();
                return true;
            case PickleOp::Duplicate:
                m_stack.pushAgain(m_stack.top());
                return true;
            case PickleOp::BinPut:
            case PickleOp::LongBinPut:
                m_stack.remember(m_bytes.number(instruction == PickleOp::BinPut ? 1 : 4));
                return true;
            case PickleOp::Memoize:
                m_stack.rememberNext();
                return true;
            case PickleOp::BinGet:
            case PickleOp::LongBinGet:
                m_stack.pushAgain(m_stack.remembered(m_bytes.number(instruction == PickleOp::BinGet ? 1 : 4)));
                return true;
            default:
                return false;
        }
    }

    PickleBytes m_bytes;
    PickleStack m_stack;
};

}  // namespace

Pickle readPickle(const ByteView& bytes, std::size_t start) {
    try {
        return PickleMachine(bytes, start).run();
    } catch (const std::out_of_range&) {
        throw Error(Error::Kind::BadModel,
                    OVERLOOK_TEXT("Error", "The Python pickle in it is cut off. Copy or download the file again."));
    }
}

}  // namespace overlook
