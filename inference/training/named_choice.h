#pragma once

#include <string>

#include "inference/core/error.h"

namespace overlook {

/// A value of an enumeration under the name by which people choose it.
template <typename Value>
struct NamedChoice {
    const char* name;
    Value value;
};

/// The value with this name. `option` is what is chosen. Throws Error (BadRequest) listing the names.
template <typename Choices>
auto chosenByName(const Choices& choices, const char* option, const std::string& name) {
    std::string names;
    for (const auto& choice : choices) {
        if (name == choice.name)
            return choice.value;
        names += (names.empty() ? "" : ", ") + std::string(choice.name);
    }
    throw Error(Error::Kind::BadRequest,
                OVERLOOK_TEXT("Error", "The option “%1” of a training cannot be “%2”. Choose one of: %3."),
                {option, name, names});
}

}  // namespace overlook
