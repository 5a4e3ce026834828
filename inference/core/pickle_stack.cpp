#include "inference/core/pickle_stack.h"

#include <utility>

#include "inference/core/error.h"

namespace overlook {

namespace {

using Index = PickleNode::Index;
using Kind = PickleNode::Kind;

constexpr std::size_t kMostNodes = 2'000'000;

[[noreturn]] void throwDamaged() {
    throw Error(Error::Kind::BadModel,
                OVERLOOK_TEXT("Error", "The Python pickle in it is damaged. Copy or save the file again."));
}

PickleNode nodeOf(Kind kind) {
    PickleNode node;
    node.kind = kind;
    return node;
}

}  // namespace

void PickleStack::push(PickleNode node) {
    if (m_nodes.size() >= kMostNodes)
        throw Error(Error::Kind::BadModel,
                    OVERLOOK_TEXT("Error",
                                  "The Python pickle in it describes more than two million values, too many for a "
                                  "state dictionary. In Python, save model.state_dict() alone."));
    m_stack.push_back(static_cast<Index>(m_nodes.size()));
    m_nodes.push_back(std::move(node));
}

void PickleStack::pushInteger(std::int64_t value, Kind kind) {
    PickleNode node = nodeOf(kind);
    node.integer = value;
    push(std::move(node));
}

void PickleStack::pushReal(double value) {
    PickleNode node = nodeOf(Kind::Real);
    node.real = value;
    push(std::move(node));
}

void PickleStack::pushText(std::string_view text, Kind kind) {
    PickleNode node = nodeOf(kind);
    node.text = text;
    push(std::move(node));
}

void PickleStack::pushParts(Kind kind, std::vector<Index> parts) {
    if (kind == Kind::Dictionary && parts.size() % 2 != 0)
        throwDamaged();
    PickleNode node = nodeOf(kind);
    node.parts = std::move(parts);
    push(std::move(node));
}

void PickleStack::pushCall(Index callee, Index arguments) {
    PickleNode node = nodeOf(Kind::Call);
    node.callee = callee;
    node.arguments = arguments;
    push(std::move(node));
}

void PickleStack::pushOutside(Index id) {
    PickleNode node = nodeOf(Kind::Outside);
    node.arguments = id;
    push(std::move(node));
}

Index PickleStack::top() const {
    const std::size_t floor = m_marks.empty() ? 0 : m_marks.back();
    if (m_stack.size() <= floor)
        throwDamaged();
    return m_stack.back();
}

Index PickleStack::popped() {
    const Index index = top();
    m_stack.pop_back();
    return index;
}

std::vector<Index> PickleStack::poppedMany(std::size_t count) {
    const std::size_t floor = m_marks.empty() ? 0 : m_marks.back();
    if (m_stack.size() - floor < count)
        throwDamaged();
    std::vector<Index> found(m_stack.end() - static_cast<std::ptrdiff_t>(count), m_stack.end());
    m_stack.resize(m_stack.size() - count);
    return found;
}

std::vector<Index> PickleStack::poppedToMark() {
    if (m_marks.empty())
        throwDamaged();
    auto found = poppedMany(m_stack.size() - m_marks.back());
    m_marks.pop_back();
    return found;
}

void PickleStack::addToTop(Kind kind, const std::vector<Index>& parts) {
    PickleNode& collection = m_nodes[top()];
    const bool isWhole = kind != Kind::Dictionary || parts.size() % 2 == 0;
    if (!isWhole || (collection.kind != kind && collection.kind != Kind::Call))
        throwDamaged();
    collection.parts.insert(collection.parts.end(), parts.begin(), parts.end());
}

Index PickleStack::remembered(std::uint64_t name) const {
    const auto found = m_memo.find(name);
    if (found == m_memo.end())
        throwDamaged();
    return found->second;
}

const std::string& PickleStack::text(Index index) const {
    if (m_nodes[index].kind != Kind::Text)
        throwDamaged();
    return m_nodes[index].text;
}

}  // namespace overlook
