#pragma once

#include <exception>
#include <string>
#include <vector>

#include "inference/core/sentence.h"

namespace overlook {

/// Something a person has to know about: one sentence that says what, where and what to do.
class Error : public std::exception {
 public:
    /// Coarse sort, for exit codes and for code that treats some failures differently; never shown.
    enum class Kind {
        Missing,     ///< a file or folder is not there
        Unreadable,  ///< a file is there but cannot be decoded
        BadModel,    ///< a model, card or checkpoint cannot be used
        BadData,     ///< a data set, run folder or mask cannot be used
        BadRequest,  ///< a wrong option, class, layer or method
        Storage,     ///< writing failed (disk full, read-only)
        Protocol,    ///< the two programs do not understand each other
        Engine,      ///< the engine failed or is gone
        Cancelled    ///< the user stopped it; not shown as a failure
    };

    /// `pattern` is an OVERLOOK_TEXT("Error", …) with %1 … for the arguments.
    Error(Kind kind, std::string pattern, std::vector<std::string> arguments = {});

    Error(Kind kind, Sentence sentence);

    /// The same error, saying that it is about this file, unless the sentence names the file already.
    [[nodiscard]] Error at(const std::string& place) const;

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const Sentence& sentence() const { return m_sentence; }
    [[nodiscard]] const char* what() const noexcept override { return m_english.c_str(); }

 private:
    Kind m_kind;
    Sentence m_sentence;
    std::string m_english;
};

/// "Missing", "BadModel", … as used on the wire; `errorKindFromName` falls back to Kind::Engine.
[[nodiscard]] const char* errorKindName(Error::Kind kind);
[[nodiscard]] Error::Kind errorKindFromName(const std::string& name);

}  // namespace overlook
