#!/usr/bin/env bash
# Makes docs/images/teach.gif, the loop of look, hint, teach and accept, with the real window: scripts/teach-animation.sh BIN [DATA]
# BIN and DATA are those of scripts/guide-pictures.sh.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
source "$root/scripts/window-driver.sh"
[ $# -ge 1 ] || { sed -n '2,3s/^# //p' "$0"; exit 2; }
on_virtual_display "$0" "$@"

bin=$(realpath "$1")
data=$(realpath -m "${2:-$HOME/data}")
frames=()   # arguments of convert: what to show for how long

# One more frame with a line below it, unless nothing has changed.
last_sum=
taken=0
add_frame() {   # HUNDREDTHS CAPTION
    local file="$HOME/frame-$((taken + 1)).png" sum
    take_picture "$HOME/now.png"
    sum=$(convert "$HOME/now.png" rgb:- | md5sum)
    [ "$sum" != "$last_sum" ] || return 0
    last_sum=$sum
    convert "$HOME/now.png" -filter Lanczos -resize 960x -background '#1f6f8b' -fill white -pointsize 19 \
        -gravity South -splice 0x34 -annotate +0+6 "$2" "$file"
    frames+=(-delay "$1" "$file")
    taken=$((taken + 1))
}

draw_hints_with_frames() {
    local caption="Hint: “look here” on the boat, “not here” on the water"
    key l
    settle
    add_frame 50 "$caption"
    drag 540 342 570 370 770 370 800 342 710 336 703 150 640 138 600 330 545 340
    add_frame 90 "$caption"
    key b x
    repeat_key 6 bracketleft
    drag 380 450 500 456 650 450 780 456 850 450
    add_frame 60 "$caption"
    drag 390 540 500 546 640 540 760 546 850 540
    add_frame 90 "$caption"
    key x q
    settle
}

# Of the frames from the given one on, keeps twenty, evenly spread, with the last among them.
thin_frames() {   # PLACE IN frames
    local kept=("${frames[@]:0:$1}") count=$(((${#frames[@]} - $1) / 3)) i
    for ((i = 0; i < count; ++i)); do
        if [ $((i * 20 / count)) -ne $(((i + 1) * 20 / count)) ]; then kept+=("${frames[@]:$1 + 3 * i:3}"); fi
    done
    frames=("${kept[@]}")
}

# The map of the shown picture is refreshed while the network learns.
teach_with_frames() {
    local first=${#frames[@]}
    key y
    until has_ended "$HOME/lake-lessons/lesson-1"; do
        add_frame 25 "Teach (Y): attention moves while the network learns"
        sleep 0.3
    done
    thin_frames "$first"
}

make_demo_data "$bin/overlook-engine" "$data"
open_demo_project "$bin" "$data"
add_frame 250 "Look: it says “boat” and looks at the water"
draw_hints_with_frames
teach_with_frames
key ctrl+b
settle_answered
add_frame 300 "Compare: before, after, and the difference"
key ctrl+1
settle
key ctrl+Return
settle_answered
add_frame 300 "Accept (Ctrl+Return): a version of the project; every version is one click away"
close_window

convert -loop 0 "${frames[@]}" +dither -colors 160 -fuzz 1.5% -layers OptimizeTransparency +map "$root/docs/images/teach.gif"
ls -l "$root/docs/images/teach.gif"
