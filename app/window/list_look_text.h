#pragma once

#include <map>
#include <string>

#include "widgets/panels/image_list_look.h"

namespace overlook {

/// What a project remembers of the list of pictures: settings "list/…" as texts, the same in every language.
[[nodiscard]] std::map<std::string, std::string> textsOf(const ImageListLook& look);

/// What is missing, or not understood, is as in a list that nobody touched.
[[nodiscard]] ImageListLook listLookOf(const std::map<std::string, std::string>& texts);

}  // namespace overlook
