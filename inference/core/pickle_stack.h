#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "inference/core/pickle.h"

namespace overlook {

/// The memory of the pickle machine: the values so far, the stack with its marks, and the memo. Whatever a pickle asks
/// for that is not there throws Error (BadModel).
class PickleStack {
 public:
    using Index = PickleNode::Index;

    PickleStack() { m_nodes.emplace_back(); }  // None, needed once

    void pushNone() { m_stack.push_back(0); }
    void pushInteger(std::int64_t value, PickleNode::Kind kind = PickleNode::Kind::Integer);
    void pushReal(double value);
    void pushText(std::string_view text, PickleNode::Kind kind = PickleNode::Kind::Text);
    void pushParts(PickleNode::Kind kind, std::vector<Index> parts = {});
    void pushCall(Index callee, Index arguments);
    void pushOutside(Index id);
    void pushAgain(Index index) { m_stack.push_back(index); }

    [[nodiscard]] Index top() const;
    Index popped();
    std::vector<Index> poppedMany(std::size_t count);
    std::vector<Index> poppedToMark();
    void mark() { m_marks.push_back(m_stack.size()); }

    /// Adds members, or keys and values, to the collection on top, or to an object that is a collection of its own.
    void addToTop(PickleNode::Kind kind, const std::vector<Index>& parts);

    void remember(std::uint64_t name) { m_memo[name] = top(); }
    void rememberNext() { remember(m_memo.size()); }
    [[nodiscard]] Index remembered(std::uint64_t name) const;

    [[nodiscard]] const std::string& text(Index index) const;
    [[nodiscard]] std::vector<PickleNode> takenNodes() { return std::move(m_nodes); }

 private:
    void push(PickleNode node);

    std::vector<PickleNode> m_nodes;
    std::vector<Index> m_stack;
    std::vector<std::size_t> m_marks;  ///< heights of the stack
    std::unordered_map<std::uint64_t, Index> m_memo;
};

}  // namespace overlook
