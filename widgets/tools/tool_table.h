#pragma once

#include <memory>
#include <span>

#include "inference/hints/hint_board.h"
#include "widgets/tools/hint_tool.h"
#include "widgets/tools/tool_options.h"

namespace overlook {

/// A hint tool: what people see of it, and how it is made.
struct ToolEntry {
    /// The options that it uses, of those in ToolOptions.
    enum Option : unsigned {
        None = 0,
        Brush = 1,        ///< brushDiameter
        Soft = 2,         ///< isSoft, softTolerance
        Wand = 4,         ///< wandTolerance, isContiguous
        Threshold = 8,    ///< threshold
        Superpixel = 16,  ///< superpixelSide
        Erases = 32       ///< whatever is chosen to be drawn
    };

    const char* id;  ///< "brush"; never shown, never changed
    const char* title;
    const char* icon;  ///< resources/icons/<icon>.svg
    const char* shortcut;
    const char* help;  ///< one line, in English
    std::unique_ptr<HintTool> (*create)(HintBoard&, ToolOptions&);
    unsigned options;
};

/// All tools in the order in which they are shown. Titles and help are of the context "Tools". A new one is a file and
/// a line in this table.
[[nodiscard]] std::span<const ToolEntry> toolTable();

}  // namespace overlook
