#include "inference/core/error.h"

#include <array>
#include <utility>

namespace overlook {

namespace {
constexpr std::array<std::pair<Error::Kind, const char*>, 9> kKindNames{{
    {Error::Kind::Missing, "Missing"},
    {Error::Kind::Unreadable, "Unreadable"},
    {Error::Kind::BadModel, "BadModel"},
    {Error::Kind::BadData, "BadData"},
    {Error::Kind::BadRequest, "BadRequest"},
    {Error::Kind::Storage, "Storage"},
    {Error::Kind::Protocol, "Protocol"},
    {Error::Kind::Engine, "Engine"},
    {Error::Kind::Cancelled, "Cancelled"},
}};
}  // namespace

Error::Error(Kind kind, std::string pattern, std::vector<std::string> arguments)
    : Error(kind, Sentence{std::move(pattern), std::move(arguments), {}}) {}

Error::Error(Kind kind, Sentence sentence)
    : m_kind(kind), m_sentence(std::move(sentence)), m_english(m_sentence.english()) {}

Error Error::at(const std::string& place) const {
    if (m_english.find(place) != std::string::npos)
        return *this;
    return Error(m_kind, Sentence{m_sentence.pattern, m_sentence.arguments, place});
}

const char* errorKindName(Error::Kind kind) {
    for (const auto& [known, name] : kKindNames)
        if (known == kind)
            return name;
    return "Engine";
}

Error::Kind errorKindFromName(const std::string& name) {
    for (const auto& [kind, known] : kKindNames)
        if (name == known)
            return kind;
    return Error::Kind::Engine;
}

}  // namespace overlook
