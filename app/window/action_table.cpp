#include "app/window/action_table.h"

#include <QtGlobal>
#include <string>
#include <vector>

#include "widgets/tools/tool_table.h"

namespace overlook {

namespace {

using Kind = ActionEntry::Kind;

constexpr ActionEntry separatorIn(MenuId menu) {
    return {"", menu, "", "", "", Kind::Separator};
}

// clang-format off
constexpr ActionEntry kActions[] = {
    {"file_menu", MenuId::Bar, QT_TRANSLATE_NOOP("Actions", "&File"), "", "", Kind::Submenu, MenuId::File},
    {"open_pictures", MenuId::File, QT_TRANSLATE_NOOP("Actions", "Open &Pictures…"), "picture", "Ctrl+O"},
    {"open_folder", MenuId::File, QT_TRANSLATE_NOOP("Actions", "Open &Folder…"), "folder", "Ctrl+Shift+O"},
    {"open_model", MenuId::File, QT_TRANSLATE_NOOP("Actions", "Open &Model…"), "model", "Ctrl+M"},
    {"open_run", MenuId::File, QT_TRANSLATE_NOOP("Actions", "Open &Run…"), "run", "Ctrl+R"},
    {"watch_run", MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Watch a Folder for a Run…"), "run", ""},
    {"open_project", MenuId::File, QT_TRANSLATE_NOOP("Actions", "Open Pro&ject…"), "project", "Ctrl+P"},
    {"open_volume", MenuId::File, QT_TRANSLATE_NOOP("Actions", "Open &Volume…"), "three-d", "Ctrl+Alt+O"},
    {"open_demo", MenuId::File, QT_TRANSLATE_NOOP("Actions", "Open &Demo"), "demo", ""},
    {"recent_menu", MenuId::File, QT_TRANSLATE_NOOP("Actions", "Open Re&cent"), "recent", "", Kind::Submenu, MenuId::Recent},
    {"remove_missing", MenuId::Recent, QT_TRANSLATE_NOOP("Actions", "&Remove Missing Entries"), "", ""},
    {"clear_recent", MenuId::Recent, QT_TRANSLATE_NOOP("Actions", "&Clear List"), "clear", ""},
    separatorIn(MenuId::File),
    {"new_project", MenuId::File, QT_TRANSLATE_NOOP("Actions", "&New Project of These Pictures…"), "project-new", "Ctrl+N"},
    {"add_pictures", MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Add Pictures to Project…"), "", ""},
    {"find_moved", MenuId::File, QT_TRANSLATE_NOOP("Actions", "Find Mo&ved Pictures…"), "", ""},
    {"copy_project", MenuId::File, QT_TRANSLATE_NOOP("Actions", "Save a &Copy of the Project…"), "", ""},
    {"import_hints", MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Import Hints…"), "", "Ctrl+I"},
    {"export_hints", MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Export Hints…"), "", "Ctrl+E"},
    {"close_project", MenuId::File, QT_TRANSLATE_NOOP("Actions", "Close Pro&ject"), "", ""},
    separatorIn(MenuId::File),
    {"save_view", MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Save View as Picture…"), "save", "Ctrl+S"},
    {"save_full", MenuId::File, QT_TRANSLATE_NOOP("Actions", "Save O&verlay at Full Size…"), "save", "Ctrl+Shift+S"},
    {"export_figures", MenuId::File, QT_TRANSLATE_NOOP("Actions", "Export Fi&gures…"), "save", ""},
    {"save_report", MenuId::File, QT_TRANSLATE_NOOP("Actions", "Save Repor&t…"), "save", ""},
    separatorIn(MenuId::File),
    {"quit", MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Quit"), "quit", "Ctrl+Q"},

    {"edit_menu", MenuId::Bar, QT_TRANSLATE_NOOP("Actions", "&Edit"), "", "", Kind::Submenu, MenuId::Edit},
    {"undo", MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Undo"), "undo", "Ctrl+Z"},
    {"redo", MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Redo"), "redo", "Ctrl+Shift+Z Ctrl+Y"},
    separatorIn(MenuId::Edit),
    {"copy_view", MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Copy View"), "copy", "Ctrl+C"},
    {"copy_pixel", MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Copy &Pixel Value"), "pixel", "Ctrl+Shift+C"},
    separatorIn(MenuId::Edit),
    {"classes_menu", MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "C&lasses"), "", "", Kind::Submenu, MenuId::Classes},
    {"add_class", MenuId::Classes, QT_TRANSLATE_NOOP("Actions", "&Add Class…"), "add", "Ctrl+K"},
    {"rename_class", MenuId::Classes, QT_TRANSLATE_NOOP("Actions", "&Rename Class…"), "", "F2"},
    {"recolour_class", MenuId::Classes, QT_TRANSLATE_NOOP("Actions", "&Colour of Class…"), "", ""},
    {"raise_class", MenuId::Classes, QT_TRANSLATE_NOOP("Actions", "Move Class &Up"), "up", "Alt+Up"},
    {"lower_class", MenuId::Classes, QT_TRANSLATE_NOOP("Actions", "Move Class &Down"), "down", "Alt+Down"},
    {"merge_class", MenuId::Classes, QT_TRANSLATE_NOOP("Actions", "Mer&ge Class Into…"), "", ""},
    {"remove_class", MenuId::Classes, QT_TRANSLATE_NOOP("Actions", "Re&move Class…"), "remove", ""},
    {"toggle_label", MenuId::Classes, QT_TRANSLATE_NOOP("Actions", "Class Is in This &Picture"), "", "Ctrl+Space", Kind::Toggle},

    {"view_menu", MenuId::Bar, QT_TRANSLATE_NOOP("Actions", "&View"), "", "", Kind::Submenu, MenuId::View},
    {"zoom_in", MenuId::View, QT_TRANSLATE_NOOP("Actions", "Zoom &In"), "zoom-in", "Ctrl++ Ctrl+= +", Kind::Repeating},
    {"zoom_out", MenuId::View, QT_TRANSLATE_NOOP("Actions", "Zoom &Out"), "zoom-out", "Ctrl+- -", Kind::Repeating},
    {"zoom_one", MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Actual Pixels (100 %)"), "zoom-one", "Ctrl+0"},
    {"zoom_fit", MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Fit to Window"), "zoom-fit", "F Ctrl+9"},
    separatorIn(MenuId::View),
    {"hide_overlay", MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Hide Overlays (Hold to Peek)"), "hide", "V", Kind::Toggle},
    {"show_map", MenuId::View, QT_TRANSLATE_NOOP("Actions", "Show Attention &Map"), "map", "H", Kind::Toggle},
    {"show_mask", MenuId::View, QT_TRANSLATE_NOOP("Actions", "Show Mas&k"), "mask", "M", Kind::Toggle},
    {"show_hints", MenuId::View, QT_TRANSLATE_NOOP("Actions", "Show H&ints"), "hints", "J", Kind::Toggle},
    {"map_layers_menu", MenuId::View, QT_TRANSLATE_NOOP("Actions", "Map La&yers"), "layer", "", Kind::Submenu, MenuId::MapLayers},
    {"add_map_layer", MenuId::MapLayers, QT_TRANSLATE_NOOP("Actions", "&Add Map Layer"), "add", "Ctrl+Shift+N"},
    {"remove_map_layer", MenuId::MapLayers, QT_TRANSLATE_NOOP("Actions", "&Remove Map Layer"), "remove", "Ctrl+Shift+Backspace"},
    separatorIn(MenuId::MapLayers),
    {"raise_map_layer", MenuId::MapLayers, QT_TRANSLATE_NOOP("Actions", "Move Map Layer &Up"), "up", "Ctrl+Shift+Up"},
    {"lower_map_layer", MenuId::MapLayers, QT_TRANSLATE_NOOP("Actions", "Move Map Layer &Down"), "down", "Ctrl+Shift+Down"},
    {"next_map_layer", MenuId::MapLayers, QT_TRANSLATE_NOOP("Actions", "&Next Map Layer"), "", "N"},
    {"accumulation_menu", MenuId::View, QT_TRANSLATE_NOOP("Actions", "Acc&umulation"), "", "", Kind::Submenu, MenuId::Accumulation},
    {"show_accumulated", MenuId::Accumulation, QT_TRANSLATE_NOOP("Actions", "Show &Accumulated Map"), "", "Shift+U"},
    {"show_winners", MenuId::Accumulation, QT_TRANSLATE_NOOP("Actions", "Show &Winning Epochs"), "", "Ctrl+Shift+U"},
    {"leave_epoch_out", MenuId::Accumulation, QT_TRANSLATE_NOOP("Actions", "&Leave Epoch Out, or Take It In"), "", "Ctrl+U"},
    {"accumulate_as_run", MenuId::Accumulation, QT_TRANSLATE_NOOP("Actions", "Accumulate as the &Run Did"), "", ""},
    {"map_scale_menu", MenuId::View, QT_TRANSLATE_NOOP("Actions", "Map &Scale and Contours"), "", "", Kind::Submenu, MenuId::MapScale},
    {"scale_of_map", MenuId::MapScale, QT_TRANSLATE_NOOP("Actions", "Scale of This &Map"), "", "", Kind::Choice},
    {"scale_of_picture", MenuId::MapScale, QT_TRANSLATE_NOOP("Actions", "One Scale for This &Picture"), "", "", Kind::Choice},
    {"scale_of_run", MenuId::MapScale, QT_TRANSLATE_NOOP("Actions", "One Scale for This &Run"), "", "", Kind::Choice},
    {"scale_fixed", MenuId::MapScale, QT_TRANSLATE_NOOP("Actions", "&Keep the Scale as It Is"), "", "", Kind::Choice},
    separatorIn(MenuId::MapScale),
    {"clip_more", MenuId::MapScale, QT_TRANSLATE_NOOP("Actions", "&Clip More"), "", "", Kind::Repeating},
    {"clip_less", MenuId::MapScale, QT_TRANSLATE_NOOP("Actions", "Clip &Less"), "", "", Kind::Repeating},
    {"gamma_down", MenuId::MapScale, QT_TRANSLATE_NOOP("Actions", "Bring Out &Weak Values"), "", "", Kind::Repeating},
    {"gamma_up", MenuId::MapScale, QT_TRANSLATE_NOOP("Actions", "Bring Out &Strong Values"), "", "", Kind::Repeating},
    separatorIn(MenuId::MapScale),
    {"contours", MenuId::MapScale, QT_TRANSLATE_NOOP("Actions", "C&ontours"), "", "", Kind::Toggle},
    {"contours_alone", MenuId::MapScale, QT_TRANSLATE_NOOP("Actions", "Contours Onl&y"), "", "", Kind::Toggle},
    separatorIn(MenuId::MapScale),
    {"reset_scale", MenuId::MapScale, QT_TRANSLATE_NOOP("Actions", "R&eset Scale"), "", ""},
    {"compare_menu", MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Compare Epochs"), "", "", Kind::Submenu, MenuId::Compare},
    {"pin_reference", MenuId::Compare, QT_TRANSLATE_NOOP("Actions", "&Pin Epoch as Reference"), "", "Shift+P", Kind::Toggle},
    {"show_difference", MenuId::Compare, QT_TRANSLATE_NOOP("Actions", "Show &Difference to Reference"), "", "Shift+H", Kind::Toggle},
    {"flash_reference", MenuId::Compare, QT_TRANSLATE_NOOP("Actions", "&Flash Reference (Hold Shift)"), "", "", Kind::Toggle},
    {"panes_menu", MenuId::View, QT_TRANSLATE_NOOP("Actions", "Pa&nes"), "", "", Kind::Submenu, MenuId::Panes},
    {"one_pane", MenuId::Panes, QT_TRANSLATE_NOOP("Actions", "&One Pane"), "", "Ctrl+1", Kind::Choice},
    {"two_panes", MenuId::Panes, QT_TRANSLATE_NOOP("Actions", "&Two Panes"), "", "Ctrl+2", Kind::Choice},
    {"three_panes", MenuId::Panes, QT_TRANSLATE_NOOP("Actions", "T&hree Panes"), "", "Ctrl+3", Kind::Choice},
    {"four_panes", MenuId::Panes, QT_TRANSLATE_NOOP("Actions", "&Four Panes"), "", "Ctrl+4", Kind::Choice},
    {"wipe_panes", MenuId::Panes, QT_TRANSLATE_NOOP("Actions", "&Wipe between Two Panes"), "", "Ctrl+5", Kind::Choice},
    {"blink_panes", MenuId::Panes, QT_TRANSLATE_NOOP("Actions", "&Blink between Two Panes"), "", "Ctrl+6", Kind::Choice},
    separatorIn(MenuId::Panes),
    {"compare_reference", MenuId::Panes, QT_TRANSLATE_NOOP("Actions", "&Compare with Reference Epoch"), "", "Ctrl+7"},
    {"lock_scale", MenuId::Panes, QT_TRANSLATE_NOOP("Actions", "One &Scale for All Panes"), "", "Ctrl+Shift+L", Kind::Toggle},
    {"probe_menu", MenuId::View, QT_TRANSLATE_NOOP("Actions", "Prob&e"), "pixel", "", Kind::Submenu, MenuId::Probe},
    {"pin_pixel", MenuId::Probe, QT_TRANSLATE_NOOP("Actions", "&Pin the Pixel under the Cursor"), "", "K"},
    {"pin_by_click", MenuId::Probe, QT_TRANSLATE_NOOP("Actions", "Pin by &Clicking (Ctrl-Click)"), "", "Ctrl+Alt+K", Kind::Toggle},
    {"clear_pins", MenuId::Probe, QT_TRANSLATE_NOOP("Actions", "&Remove All Pins"), "", "Shift+K"},
    {"export_probe", MenuId::Probe, QT_TRANSLATE_NOOP("Actions", "&Export Values at the Pins…"), "", ""},
    {"save_chart", MenuId::View, QT_TRANSLATE_NOOP("Actions", "Save Chart of Cur&ves…"), "save", ""},
    {"opacity_up", MenuId::View, QT_TRANSLATE_NOOP("Actions", "Overlay More Opa&que"), "opacity-up", "Shift+] }", Kind::Repeating},
    {"opacity_down", MenuId::View, QT_TRANSLATE_NOOP("Actions", "Overlay More &Transparent"), "opacity-down", "Shift+[ {", Kind::Repeating},
    separatorIn(MenuId::View),
    {"pixel_grid", MenuId::View, QT_TRANSLATE_NOOP("Actions", "Pixel &Grid from 800 %"), "grid", "Ctrl+G", Kind::Toggle},
    {"legend", MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Legend"), "legend", "Ctrl+L", Kind::Toggle},
    separatorIn(MenuId::View),
    {"three_d_menu", MenuId::View, QT_TRANSLATE_NOOP("Actions", "&3-D"), "three-d", "", Kind::Submenu, MenuId::ThreeD},
    {"relief", MenuId::ThreeD, QT_TRANSLATE_NOOP("Actions", "&Relief of the Map"), "relief", "Alt+1"},
    {"epoch_volume", MenuId::ThreeD, QT_TRANSLATE_NOOP("Actions", "&Epochs as a Volume"), "epoch-volume", "Alt+2"},
    {"medical_volume", MenuId::ThreeD, QT_TRANSLATE_NOOP("Actions", "&Medical Volume"), "three-d", "Alt+3"},
    {"open_mask", MenuId::ThreeD, QT_TRANSLATE_NOOP("Actions", "Open &Mask of the Volume…"), "mask", ""},
    {"open_slices", MenuId::ThreeD, QT_TRANSLATE_NOOP("Actions", "Open Axial &Slices as Pictures…"), "picture", ""},
    {"look_at_slices", MenuId::ThreeD, QT_TRANSLATE_NOOP("Actions", "&Look at All Slices with the Model"), "run", ""},
    {"save_volume_mask", MenuId::ThreeD, QT_TRANSLATE_NOOP("Actions", "Save the Model's Mas&k as NIfTI…"), "save", ""},
    {"save_volume_map", MenuId::ThreeD, QT_TRANSLATE_NOOP("Actions", "Save the Model's M&ap as NIfTI…"), "save", ""},
    separatorIn(MenuId::ThreeD),
    {"reset_three_d", MenuId::ThreeD, QT_TRANSLATE_NOOP("Actions", "Reset 3-D &View"), "layout", "Alt+0"},
    {"save_three_d", MenuId::ThreeD, QT_TRANSLATE_NOOP("Actions", "Save 3-D View as &Picture…"), "save", ""},
    {"save_mesh", MenuId::ThreeD, QT_TRANSLATE_NOOP("Actions", "Save Relief as &Mesh…"), "mesh", ""},
    {"docks_menu", MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Panels"), "docks", "", Kind::Submenu, MenuId::Docks},
    {"reset_layout", MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Reset Layout"), "layout", ""},
    {"full_screen", MenuId::View, QT_TRANSLATE_NOOP("Actions", "F&ull Screen"), "full-screen", "F11", Kind::Toggle},

    {"go_menu", MenuId::Bar, QT_TRANSLATE_NOOP("Actions", "&Go"), "", "", Kind::Submenu, MenuId::Go},
    {"next_picture", MenuId::Go, QT_TRANSLATE_NOOP("Actions", "&Next Picture"), "next", "D PgDown", Kind::Repeating},
    {"previous_picture", MenuId::Go, QT_TRANSLATE_NOOP("Actions", "&Previous Picture"), "previous", "A PgUp", Kind::Repeating},
    {"next_unhinted", MenuId::Go, QT_TRANSLATE_NOOP("Actions", "Next Picture without &Hints"), "", "Ctrl+Shift+D"},
    {"next_worth_hint", MenuId::Go, QT_TRANSLATE_NOOP("Actions", "Next Picture &Worth a Hint"), "", "Ctrl+Shift+W"},
    {"next_flagged", MenuId::Go, QT_TRANSLATE_NOOP("Actions", "Next Fla&gged Picture"), "", "Ctrl+Shift+F"},
    {"next_unfinished", MenuId::Go, QT_TRANSLATE_NOOP("Actions", "Next Picture Not D&one"), "", "Ctrl+Shift+G"},
    {"order_menu", MenuId::Go, QT_TRANSLATE_NOOP("Actions", "Order Pict&ures"), "", "", Kind::Submenu, MenuId::PictureOrder},
    {"order_list", MenuId::PictureOrder, QT_TRANSLATE_NOOP("Actions", "As in the &List"), "", "", Kind::Choice},
    {"order_name", MenuId::PictureOrder, QT_TRANSLATE_NOOP("Actions", "By &Name"), "", "", Kind::Choice},
    {"order_status", MenuId::PictureOrder, QT_TRANSLATE_NOOP("Actions", "By S&tatus"), "", "", Kind::Choice},
    {"order_size", MenuId::PictureOrder, QT_TRANSLATE_NOOP("Actions", "By Si&ze"), "", "", Kind::Choice},
    separatorIn(MenuId::PictureOrder),
    {"order_score", MenuId::PictureOrder, QT_TRANSLATE_NOOP("Actions", "By &Score of the Class"), "", "", Kind::Choice},
    {"order_entropy", MenuId::PictureOrder, QT_TRANSLATE_NOOP("Actions", "By &Entropy of the Scores"), "", "", Kind::Choice},
    {"order_spread", MenuId::PictureOrder, QT_TRANSLATE_NOOP("Actions", "By &Disagreement between Epochs"), "", "", Kind::Choice},
    {"order_change", MenuId::PictureOrder, QT_TRANSLATE_NOOP("Actions", "By &Change since the Reference Epoch"), "", "", Kind::Choice},
    {"order_hints", MenuId::PictureOrder, QT_TRANSLATE_NOOP("Actions", "By Energy of the Map inside the &Hints"), "", "", Kind::Choice},
    {"order_truth_energy", MenuId::PictureOrder, QT_TRANSLATE_NOOP("Actions", "By Energy of the Map inside the T&ruth"), "", "", Kind::Choice},
    {"order_truth_overlap", MenuId::PictureOrder, QT_TRANSLATE_NOOP("Actions", "By &IoU of the Map with the Truth"), "", "", Kind::Choice},
    separatorIn(MenuId::PictureOrder),
    {"order_descending", MenuId::PictureOrder, QT_TRANSLATE_NOOP("Actions", "Descendin&g"), "", "", Kind::Toggle},
    separatorIn(MenuId::Go),
    {"next_epoch", MenuId::Go, QT_TRANSLATE_NOOP("Actions", "N&ext Epoch"), "epoch-next", "Right", Kind::Repeating},
    {"previous_epoch", MenuId::Go, QT_TRANSLATE_NOOP("Actions", "P&revious Epoch"), "epoch-previous", "Left", Kind::Repeating},
    {"first_epoch", MenuId::Go, QT_TRANSLATE_NOOP("Actions", "&First Epoch"), "epoch-first", "Home"},
    {"last_epoch", MenuId::Go, QT_TRANSLATE_NOOP("Actions", "&Last Epoch"), "epoch-last", "End"},
    {"play", MenuId::Go, QT_TRANSLATE_NOOP("Actions", "Pl&ay Epochs"), "play", "P", Kind::Toggle},
    {"loop", MenuId::Go, QT_TRANSLATE_NOOP("Actions", "Repea&t Playing"), "repeat", "", Kind::Toggle},
    {"play_faster", MenuId::Go, QT_TRANSLATE_NOOP("Actions", "Play Fa&ster"), "", "", Kind::Repeating},
    {"play_slower", MenuId::Go, QT_TRANSLATE_NOOP("Actions", "Play Slo&wer"), "", "", Kind::Repeating},
    {"mark_epoch", MenuId::Go, QT_TRANSLATE_NOOP("Actions", "&Mark Epoch, or Unmark It"), "", "Ctrl+Shift+M"},
    {"next_mark", MenuId::Go, QT_TRANSLATE_NOOP("Actions", "Next Mar&ked Epoch"), "", "Ctrl+Right"},
    {"previous_mark", MenuId::Go, QT_TRANSLATE_NOOP("Actions", "Previous Marke&d Epoch"), "", "Ctrl+Left"},
    {"epoch_curve_menu", MenuId::Go, QT_TRANSLATE_NOOP("Actions", "Cur&ve over Epochs"), "", "", Kind::Submenu, MenuId::EpochCurve},
    {"curve_loss", MenuId::EpochCurve, QT_TRANSLATE_NOOP("Actions", "&Loss"), "", "", Kind::Choice},
    {"curve_score", MenuId::EpochCurve, QT_TRANSLATE_NOOP("Actions", "&Score of the Class"), "", "", Kind::Choice},
    {"curve_hints", MenuId::EpochCurve, QT_TRANSLATE_NOOP("Actions", "Energy of the Map inside the &Hints"), "", "", Kind::Choice},
    {"curve_truth", MenuId::EpochCurve, QT_TRANSLATE_NOOP("Actions", "Energy of the Map inside the &Truth"), "", "", Kind::Choice},
    {"curve_area", MenuId::EpochCurve, QT_TRANSLATE_NOOP("Actions", "&Area of the Map above the Threshold"), "", "", Kind::Choice},
    {"runs_below_menu", MenuId::Go, QT_TRANSLATE_NOOP("Actions", "Runs Underneat&h"), "", "", Kind::Submenu, MenuId::RunsBelow},
    separatorIn(MenuId::Go),
    {"rank_menu", MenuId::Go, QT_TRANSLATE_NOOP("Actions", "&Class by Rank"), "rank", "", Kind::Submenu, MenuId::ClassByRank},
    {"class_rank_1", MenuId::ClassByRank, QT_TRANSLATE_NOOP("Actions", "Most Probable Class"), "", "1"},
    {"class_rank_2", MenuId::ClassByRank, QT_TRANSLATE_NOOP("Actions", "2nd Class"), "", "2"},
    {"class_rank_3", MenuId::ClassByRank, QT_TRANSLATE_NOOP("Actions", "3rd Class"), "", "3"},
    {"class_rank_4", MenuId::ClassByRank, QT_TRANSLATE_NOOP("Actions", "4th Class"), "", "4"},
    {"class_rank_5", MenuId::ClassByRank, QT_TRANSLATE_NOOP("Actions", "5th Class"), "", "5"},
    {"class_rank_6", MenuId::ClassByRank, QT_TRANSLATE_NOOP("Actions", "6th Class"), "", "6"},
    {"class_rank_7", MenuId::ClassByRank, QT_TRANSLATE_NOOP("Actions", "7th Class"), "", "7"},
    {"class_rank_8", MenuId::ClassByRank, QT_TRANSLATE_NOOP("Actions", "8th Class"), "", "8"},
    {"class_rank_9", MenuId::ClassByRank, QT_TRANSLATE_NOOP("Actions", "9th Class"), "", "9"},

    {"model_menu", MenuId::Bar, QT_TRANSLATE_NOOP("Actions", "&Model"), "", "", Kind::Submenu, MenuId::Model},
    {"method_menu", MenuId::Model, QT_TRANSLATE_NOOP("Actions", "&Method"), "method", "", Kind::Submenu, MenuId::Method},
    {"layer_menu", MenuId::Model, QT_TRANSLATE_NOOP("Actions", "Target &Layer"), "layer", "", Kind::Submenu, MenuId::Layer},
    {"explain_pixel", MenuId::Model, QT_TRANSLATE_NOOP("Actions", "Explain the &Pixel under the Cursor"), "pixel", "."},
    {"explain_region", MenuId::Model, QT_TRANSLATE_NOOP("Actions", "Explain a &Region (Alt-Drag)"), "lasso", "R", Kind::Toggle},
    {"explain_prediction", MenuId::Model, QT_TRANSLATE_NOOP("Actions", "Explain the &Whole Prediction"), "mask", "Esc"},
    {"explain_all", MenuId::Model, QT_TRANSLATE_NOOP("Actions", "Compute for A&ll Pictures"), "run", "Ctrl+Shift+E"},
    {"explain_all_epochs", MenuId::Model, QT_TRANSLATE_NOOP("Actions", "Compute for All Pictures and &Epochs"), "", ""},
    {"pseudo_labels_menu", MenuId::Model, QT_TRANSLATE_NOOP("Actions", "Pse&udo-Labels"), "", "", Kind::Submenu, MenuId::PseudoLabels},
    {"try_labels", MenuId::PseudoLabels, QT_TRANSLATE_NOOP("Actions", "&Try Out Rules"), "mask", "Ctrl+Shift+K"},
    {"save_labels", MenuId::PseudoLabels, QT_TRANSLATE_NOOP("Actions", "&Save Mask…"), "save", ""},
    {"save_all_labels", MenuId::PseudoLabels, QT_TRANSLATE_NOOP("Actions", "Masks of &All Pictures…"), "", ""},
    {"evaluate", MenuId::Model, QT_TRANSLATE_NOOP("Actions", "E&valuate the Maps…"), "", "Ctrl+Shift+Q"},
    {"show_figures", MenuId::Model, QT_TRANSLATE_NOOP("Actions", "Fi&gures of the Evaluation"), "", ""},
    separatorIn(MenuId::Model),
    {"train", MenuId::Model, QT_TRANSLATE_NOOP("Actions", "&Train…"), "train", "Ctrl+T"},
    {"pause_training", MenuId::Model, QT_TRANSLATE_NOOP("Actions", "Pause Trai&ning"), "pause", ""},
    {"continue_training", MenuId::Model, QT_TRANSLATE_NOOP("Actions", "&Continue Training"), "repeat", ""},
    separatorIn(MenuId::Model),
    {"teach", MenuId::Model, QT_TRANSLATE_NOOP("Actions", "T&each with the Hints"), "teach", "Y"},
    {"pause_lesson", MenuId::Model, QT_TRANSLATE_NOOP("Actions", "Pause t&he Lesson"), "pause", ""},
    {"continue_lesson", MenuId::Model, QT_TRANSLATE_NOOP("Actions", "C&ontinue the Lesson"), "", ""},
    {"compare_lesson", MenuId::Model, QT_TRANSLATE_NOOP("Actions", "&Before and After the Lesson"), "", "Ctrl+B"},
    {"accept_lesson", MenuId::Model, QT_TRANSLATE_NOOP("Actions", "&Accept the Lesson"), "", "Ctrl+Return"},
    {"discard_lesson", MenuId::Model, QT_TRANSLATE_NOOP("Actions", "&Discard the Lesson"), "", "Ctrl+Shift+Delete"},
    {"hint_effect", MenuId::Model, QT_TRANSLATE_NOOP("Actions", "E&ffect of This Picture's Hints"), "", ""},
    {"compare_versions", MenuId::Model, QT_TRANSLATE_NOOP("Actions", "Compare with the Version Before"), "", ""},
    separatorIn(MenuId::Model),
    {"stop_job", MenuId::Model, QT_TRANSLATE_NOOP("Actions", "&Stop Job"), "stop", "Shift+Esc"},

    {"hints_menu", MenuId::Bar, QT_TRANSLATE_NOOP("Actions", "&Hints"), "", "", Kind::Submenu, MenuId::Hints},
    {"tool_none", MenuId::Hints, QT_TRANSLATE_NOOP("Actions", "&No Tool: Pan and Explain"), "pan", "Q", Kind::Choice},
    {"", MenuId::Hints, "", "", "", Kind::Tools},
    separatorIn(MenuId::Hints),
    {"swap_hint", MenuId::Hints, QT_TRANSLATE_NOOP("Actions", "Draw “Not &Here” Instead of “Look Here”"), "ignore", "X", Kind::Toggle},
    {"brush_larger", MenuId::Hints, QT_TRANSLATE_NOOP("Actions", "&Larger Brush"), "", "]", Kind::Repeating},
    {"brush_smaller", MenuId::Hints, QT_TRANSLATE_NOOP("Actions", "&Smaller Brush"), "", "[", Kind::Repeating},
    separatorIn(MenuId::Hints),
    {"change_hint_menu", MenuId::Hints, QT_TRANSLATE_NOOP("Actions", "&Change Hint"), "", "", Kind::Submenu, MenuId::ChangeHint},
    {"grow_hint", MenuId::ChangeHint, QT_TRANSLATE_NOOP("Actions", "&Grow"), "", "Ctrl+]", Kind::Repeating},
    {"shrink_hint", MenuId::ChangeHint, QT_TRANSLATE_NOOP("Actions", "&Shrink"), "", "Ctrl+[", Kind::Repeating},
    {"fill_holes", MenuId::ChangeHint, QT_TRANSLATE_NOOP("Actions", "&Fill Holes"), "", ""},
    {"keep_largest", MenuId::ChangeHint, QT_TRANSLATE_NOOP("Actions", "&Keep Largest Piece"), "", ""},
    {"invert_hint", MenuId::ChangeHint, QT_TRANSLATE_NOOP("Actions", "&Invert"), "", "Ctrl+Shift+I"},
    {"clear_hint", MenuId::ChangeHint, QT_TRANSLATE_NOOP("Actions", "&Clear"), "clear", "Delete"},
    separatorIn(MenuId::ChangeHint),
    {"copy_previous_hints", MenuId::ChangeHint, QT_TRANSLATE_NOOP("Actions", "Copy from &Previous Picture"), "", "Ctrl+Shift+V"},
    {"copy_next_hints", MenuId::ChangeHint, QT_TRANSLATE_NOOP("Actions", "Copy from &Next Picture"), "", ""},
    separatorIn(MenuId::Hints),
    {"mark_done", MenuId::Hints, QT_TRANSLATE_NOOP("Actions", "Mark Picture as &Done"), "", "Ctrl+D", Kind::Toggle},
    {"flag_picture", MenuId::Hints, QT_TRANSLATE_NOOP("Actions", "&Flag Picture"), "", "Ctrl+F", Kind::Toggle},

    {"engine_menu", MenuId::Bar, QT_TRANSLATE_NOOP("Actions", "E&ngine"), "", "", Kind::Submenu, MenuId::Engine},
    {"device_menu", MenuId::Engine, QT_TRANSLATE_NOOP("Actions", "&Device"), "", "", Kind::Submenu, MenuId::Device},
    {"connect_remote", MenuId::Engine, QT_TRANSLATE_NOOP("Actions", "&Connect through SSH…"), "", ""},
    {"leave_remote", MenuId::Engine, QT_TRANSLATE_NOOP("Actions", "&Back to This Machine"), "", ""},

    {"settings_menu", MenuId::Bar, QT_TRANSLATE_NOOP("Actions", "&Settings"), "", "", Kind::Submenu, MenuId::Settings},
    {"language_menu", MenuId::Settings, QT_TRANSLATE_NOOP("Actions", "&Language"), "language", "", Kind::Submenu, MenuId::Language},
    {"scheme_menu", MenuId::Settings, QT_TRANSLATE_NOOP("Actions", "&Colour Scheme"), "scheme", "", Kind::Submenu, MenuId::ColourScheme},
    {"language_system", MenuId::Language, QT_TRANSLATE_NOOP("Actions", "As the &System"), "", "", Kind::Choice},
    {"language_en", MenuId::Language, QT_TRANSLATE_NOOP("Actions", "English"), "", "", Kind::Choice},
    {"language_de", MenuId::Language, QT_TRANSLATE_NOOP("Actions", "Deutsch"), "", "", Kind::Choice},
    {"language_es", MenuId::Language, QT_TRANSLATE_NOOP("Actions", "Español"), "", "", Kind::Choice},
    {"language_fr", MenuId::Language, QT_TRANSLATE_NOOP("Actions", "Français"), "", "", Kind::Choice},
    {"language_ja", MenuId::Language, QT_TRANSLATE_NOOP("Actions", "日本語"), "", "", Kind::Choice},
    {"language_ko", MenuId::Language, QT_TRANSLATE_NOOP("Actions", "한국어"), "", "", Kind::Choice},
    {"language_zh_CN", MenuId::Language, QT_TRANSLATE_NOOP("Actions", "简体中文"), "", "", Kind::Choice},
    {"scheme_system", MenuId::ColourScheme, QT_TRANSLATE_NOOP("Actions", "As the &Desktop"), "", "", Kind::Choice},
    {"scheme_light", MenuId::ColourScheme, QT_TRANSLATE_NOOP("Actions", "&Light"), "", "", Kind::Choice},
    {"scheme_dark", MenuId::ColourScheme, QT_TRANSLATE_NOOP("Actions", "&Dark"), "", "", Kind::Choice},

    {"help_menu", MenuId::Bar, QT_TRANSLATE_NOOP("Actions", "&Help"), "", "", Kind::Submenu, MenuId::Help},
    {"find_command", MenuId::Help, QT_TRANSLATE_NOOP("Actions", "Find a &Command…"), "search", "Ctrl+Shift+P"},
    {"shortcuts", MenuId::Help, QT_TRANSLATE_NOOP("Actions", "&Keyboard Shortcuts"), "keyboard", "F1 ?"},
    {"show_tour", MenuId::Help, QT_TRANSLATE_NOOP("Actions", "Show the &Tour"), "", ""},
    {"diagnose", MenuId::Help, QT_TRANSLATE_NOOP("Actions", "&Diagnose"), "diagnose", ""},
    separatorIn(MenuId::Help),
    {"about", MenuId::Help, QT_TRANSLATE_NOOP("Actions", "&About Overlook"), "about", ""},
};

constexpr const char* kToolBar[] = {
    "open_pictures", "open_folder", "open_model", "open_run", "",
    "previous_picture", "next_picture", "",
    "zoom_out", "zoom_in", "zoom_one", "zoom_fit", "",
    "show_map", "show_mask", "hide_overlay", "legend", "",
    "previous_epoch", "play", "next_epoch", "",
    "undo", "redo", "",
    "train", "teach", "stop_job",
};

constexpr const char* kContextMenu[] = {
    "copy_view", "copy_pixel", "save_view", "save_full", "",
    "zoom_in", "zoom_out", "zoom_one", "zoom_fit", "",
    "show_map", "show_mask", "hide_overlay", "legend", "",
    "map_layers_menu", "method_menu", "layer_menu", "explain_pixel", "explain_region", "explain_prediction",
};
// clang-format on

/// The ids of the tools' actions, which the table points to.
const std::vector<std::string>& toolIds() {
    static const std::vector<std::string> ids = [] {
        std::vector<std::string> made;
        for (const ToolEntry& tool : toolTable())
            made.push_back(toolActionId(tool.id));
        return made;
    }();
    return ids;
}

/// The table, with a line for each tool in the place of the tools.
std::vector<ActionEntry> withTools() {
    std::vector<ActionEntry> all;
    for (const ActionEntry& entry : kActions) {
        if (entry.kind != Kind::Tools) {
            all.push_back(entry);
            continue;
        }
        for (std::size_t i = 0; i < toolTable().size(); ++i) {
            const ToolEntry& tool = toolTable()[i];
            all.push_back({toolIds()[i].c_str(), entry.menu, tool.title, tool.icon, tool.shortcut, Kind::Choice,
                           MenuId::None, "Tools"});
        }
    }
    return all;
}

}  // namespace

bool isCommand(const ActionEntry& entry) {
    return entry.kind != Kind::Separator && entry.kind != Kind::Submenu;
}

std::string toolActionId(const char* tool) {
    return std::string("tool_") + tool;
}

std::span<const ActionEntry> actionTable() {
    static const std::vector<ActionEntry> all = withTools();
    return all;
}

std::span<const char* const> toolBarIds() {
    return kToolBar;
}

std::span<const char* const> contextMenuIds() {
    return kContextMenu;
}

}  // namespace overlook
