#include "app/window/key_presets.h"

namespace overlook {

namespace {

// An action that a preset takes a key from is listed too, with what is left to it.

constexpr PresetKeys kLabelme[] = {
    {"zoom_fit", "Ctrl+F Ctrl+9"},
    {"hide_overlay", "T Ctrl+H"},
};

constexpr PresetKeys kNapari[] = {
    {"zoom_fit", "Ctrl+R Ctrl+9"},
    {"open_run", "Ctrl+Shift+R"},
    {"play", "Ctrl+Alt+P"},
};

constexpr KeyPreset kPresets[] = {
    {"Overlook", {}},
    {"labelme", kLabelme},
    {"napari", kNapari},
};

}  // namespace

std::span<const KeyPreset> keyPresets() {
    return kPresets;
}

}  // namespace overlook
