#!/usr/bin/env bash
# Makes the pictures of docs/guide.md with the real programs: scripts/guide-pictures.sh BIN [DATA [CHAPTER…]]
# BIN is the folder with overlook and overlook-engine, such as build/release/bin. DATA keeps the picture set and the run (a minute or
# two to make), so that single chapters can be made again. Needs xvfb-run, xdotool, ImageMagick, and chromium for the report.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
source "$root/scripts/window-driver.sh"
[ $# -ge 1 ] || { sed -n '2,4s/^# //p' "$0"; exit 2; }
on_virtual_display "$0" "$@"

bin=$(realpath "$1")
data=$(realpath -m "${2:-$HOME/data}")
chapters=("${@:3}")
[ ${#chapters[@]} -gt 0 ] || chapters=(open maps epochs compare three-d hints teach train pseudo-labels evaluate projects keys batch)

# A window has few colours; a palette keeps a picture below 200 KB.
publish() {   # NAME FILE
    convert "$2" +dither -colors 255 -strip -define png:compression-level=9 "PNG8:$root/docs/images/guide-$1.png"
}

keep() {   # NAME [WINDOW]
    settle
    take_picture "$HOME/picture.png" "${2:-}"
    publish "$1" "$HOME/picture.png"
}

open_demo() {
    open_window "$bin/overlook" --demo-folder "$data"
}

picture_of_open() {
    open_demo
    key alt+f
    keep open
}

# Grad-CAM as lines over CAM as colours.
picture_of_maps() {
    open_demo
    toggle_panel Classes
    key ctrl+shift+n
    settle_answered
    key alt+m m Down Return
    settle_answered
    key alt+v s o
    settle
    key alt+v s y
    click 1110 427   # unfolds ends, gamma, contours
    keep maps
}

picture_of_epochs() {
    open_demo
    toggle_panel Classes
    toggle_panel Layers
    toggle_panel Accumulation
    key Home shift+p End shift+u
    keep epochs
}

picture_of_compare() {
    open_demo
    toggle_panel Images
    toggle_panel Epochs
    toggle_panel Probe
    key Home shift+p End ctrl+7
    settle
    point 211 318   # the hull
    key k
    point 195 370   # the water
    key k
    point $((window_width - 1)) $((window_height - 1))
    keep compare
}

picture_of_three-d() {
    open_demo
    key alt+1
    settle
    focus
    keep three-d "$(newest_window)"
}

picture_of_hints() {
    open_demo_project "$bin" "$data"
    draw_hints_on_boat
    key h s
    point 470 600
    keep hints
}

picture_of_teach() {
    open_demo_project "$bin" "$data"
    draw_hints_on_boat
    key y
    until has_ended "$HOME/lake-lessons/lesson-1"; do sleep 1; done
    settle
    key ctrl+b
    settle_answered
    keep teach
}

# Guided attention with hints is the fourth of the methods.
picture_of_train() {
    open_demo
    key ctrl+t
    settle_answered
    focus
    key Home Down Down Down
    keep train
}

picture_of_pseudo-labels() {
    open_demo
    toggle_panel Classes
    toggle_panel Layers
    key ctrl+shift+k h
    settle_answered
    keep pseudo-labels
}

picture_of_evaluate() {
    (cd "$data" && "$bin/overlook-engine" evaluate run --truth data --split as_trained --epochs all --report "$HOME/report.html" --quiet >/dev/null)
    chromium --headless --no-sandbox --hide-scrollbars --window-size="$window_width,$window_height" \
        --screenshot="$HOME/picture.png" "file://$HOME/report.html" >/dev/null 2>&1
    publish evaluate "$HOME/picture.png"
}

# Some pictures done, one flagged, one with hints.
picture_of_projects() {
    open_demo_project "$bin" "$data"
    draw_hints_on_boat
    key ctrl+d d ctrl+d d ctrl+f d d ctrl+d
    key a a a a   # back to the hints
    keep projects
}

picture_of_keys() {
    open_demo
    key F1
    settle
    focus
    keep keys
}

picture_of_batch() {
    local methods="cam score_cam eigen_cam counterfactual" method picture
    local -a tiles=()
    "$bin/overlook-engine" explain "$data/run/checkpoints/epoch_0012.pt" "$data"/data/JPEGImages/as_trained_000{2,5}.jpg \
        --method "${methods// /,}" --class boat --overlay --out "$HOME/maps" --quiet >/dev/null
    for method in $methods; do
        for picture in 2 5; do
            tiles+=(-label "$method" "$(ls "$HOME"/maps/as_trained_000$picture.*."$method".png)")
        done
    done
    montage "${tiles[@]}" -tile 4x -geometry 240x240+6+6 "$HOME/picture.png"
    publish batch "$HOME/picture.png"
}

make_demo_data "$bin/overlook-engine" "$data"
for chapter in "${chapters[@]}"; do
    echo "$chapter"
    window_process=
    "picture_of_$chapter"
    [ -z "$window_process" ] || close_window
done
