#pragma once

#include <span>

namespace overlook {

/// The keys of one action in a preset, as in ActionEntry::shortcuts.
struct PresetKeys {
    const char* id;
    const char* shortcuts;
};

/// Keys that people know from another program: how they differ from the table's.
struct KeyPreset {
    const char* name;
    std::span<const PresetKeys> keys;
};

/// The first one is Overlook's own. To add one: a table and a line in key_presets.cpp.
[[nodiscard]] std::span<const KeyPreset> keyPresets();

}  // namespace overlook
