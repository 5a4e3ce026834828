#include "app/window/key_presets.h"

namespace overlook {

namespace {

// An action that a preset takes a key from is listed too, with what is left to it.

constexpr PresetKeys kLabelme[] = {
    {"zoom_fit", "Ctrl+F Ctrl+9"}, {"hide_overlay", "T Ctrl+H"},  {"new_project", "Ctrl+Alt+N"},
    {"open_run", "Ctrl+Shift+R"},  {"tool_polygon", "Ctrl+N O"},  {"tool_rectangle", "Ctrl+R U"},
    {"tool_wand", "Shift+W W"},    {"tool_attention", "Shift+T"}, {"flag_picture", "Ctrl+Alt+F"},
};

constexpr PresetKeys kNapari[] = {
    {"zoom_fit", "Ctrl+R Ctrl+9"},
    {"open_run", "Ctrl+Shift+R"},
    {"play", "Ctrl+Alt+P"},
    {"tool_none", "6 Z Q"},
    {"tool_brush", "2 P B"},
    {"tool_eraser", "1 E"},
    {"tool_polygon", "3 O"},
    {"tool_fill", "4 F G"},
    // Its digits are tools.
    {"class_rank_1", "Alt+1"},
    {"class_rank_2", "Alt+2"},
    {"class_rank_3", "Alt+3"},
    {"class_rank_4", "Alt+4"},
    {"class_rank_5", "Alt+5"},
    {"class_rank_6", "Alt+6"},
    {"class_rank_7", "Alt+7"},
    {"class_rank_8", "Alt+8"},
    {"class_rank_9", "Alt+9"},
    {"relief", "Ctrl+Alt+1"},
    {"epoch_volume", "Ctrl+Alt+2"},
    {"medical_volume", "Ctrl+Alt+3"},
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
