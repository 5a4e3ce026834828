# Functions that drive the real window on a virtual display and take pictures of it; sourced by the scripts that make the
# pictures of the documentation. Needs xvfb-run, xdotool and ImageMagick.

window_width=1300
window_height=850
patience=${OVERLOOK_PICTURE_PATIENCE:-4}   # seconds that an engine may need to start and answer; more on a busy machine

# Runs the calling script anew on a virtual display of the window's size, with a home folder that goes away at the end.
on_virtual_display() {   # SCRIPT ARGUMENT…
    [ -z "${OVERLOOK_PICTURE_HOME:-}" ] || return 0
    OVERLOOK_PICTURE_HOME=$(mktemp -d)
    trap 'rm -rf "$OVERLOOK_PICTURE_HOME"' EXIT
    export OVERLOOK_PICTURE_HOME HOME="$OVERLOOK_PICTURE_HOME" XDG_RUNTIME_DIR="$OVERLOOK_PICTURE_HOME" OMP_WAIT_POLICY=passive
    unset WAYLAND_DISPLAY QT_QPA_PLATFORM XDG_CONFIG_HOME XDG_DATA_HOME
    xvfb-run --auto-servernum --server-args="-screen 0 ${window_width}x${window_height}x24" "$@"
    exit
}

# Makes the demo's picture set and trains on it, unless the folder has them: as `overlook --demo` does, but with the accumulated
# maps of all pictures.
make_demo_data() {   # ENGINE FOLDER
    [ -d "$2/data" ] || "$1" scenes biased-boats --out "$2/data" --count 240 --seed 1 --quiet >/dev/null
    has_ended "$2/run" ||
        "$1" train "$2/data" --network tiny-cam --method oaa --epochs 12 --out "$2/run" --resume --quiet >/dev/null
}

# Opens a fresh project of the demo's pictures together with its run, and shows the boat that the hints are drawn on.
open_demo_project() {   # BIN FOLDER
    rm -rf "$HOME"/lake*
    "$1/overlook-engine" project create "$HOME/lake.overlook" "$2/data" --quiet >/dev/null
    open_window "$1/overlook" "$HOME/lake.overlook" "$2/run"
    key d
    settle
}

# Opens the window over the whole display, in light colours and English, as after the installation.
open_window() {   # OVERLOOK ARGUMENT…
    rm -rf "$HOME/.config"
    "$1" --scheme light --language en --size "${window_width}x${window_height}" "${@:2}" 2>>"$HOME/window.log" &
    window_process=$!
    xdotool search --sync --onlyvisible --pid "$window_process" >/dev/null
    point $((window_width - 1)) $((window_height - 1))   # where nothing lights up under it
    settle
    focus
}

close_window() {
    kill "$window_process"
    wait "$window_process" 2>/dev/null || true
}

newest_window() {
    xdotool search --onlyvisible --pid "$window_process" 2>/dev/null | tail -1
}

# Without a window manager nobody gives the keyboard to a new window or dialog.
focus() {
    xdotool windowraise "$(newest_window)" windowfocus --sync "$(newest_window)"
    sleep 0.3
}

# Waits until three looks in a row see the same, which is when all computing has come to its end.
settle() {   # [SECONDS]
    local last='' now same=0 end=$((SECONDS + ${1:-90}))
    while [ "$same" -lt 2 ] && [ "$SECONDS" -lt "$end" ]; do
        sleep 0.6
        now=$(import -window root ppm:- | md5sum)
        if [ "$now" = "$last" ]; then same=$((same + 1)); else same=0; fi
        last=$now
    done
}

# The same after a question to the engine, during which there may be nothing to see.
settle_answered() {
    sleep "$patience"
    settle
}

key() {
    local name
    for name; do
        xdotool key --clearmodifiers "$name"
        sleep 0.2
    done
}

repeat_key() {   # TIMES KEY
    local i
    for ((i = 0; i < $1; ++i)); do key "$2"; done
}

# Shows or hides a panel, by its place in View → Panels.
toggle_panel() {   # NAME
    local -A place=([Images]=0 [Classes]=1 [Layers]=2 [Epochs]=3 [Teach]=4 [Probe]=5 [Curves]=6 [Evaluation]=7 [Accumulation]=8 [Pseudo-Labels]=9)
    key alt+v p
    repeat_key "${place[$1]}" Down
    key Return
    settle
}

point() {   # X Y
    xdotool mousemove "$1" "$2"
    sleep 0.2
}

click() {   # X Y
    point "$1" "$2"
    xdotool click 1
    sleep 0.3
}

# Draws through points with the left button held.
drag() {   # X Y X Y …
    point "$1" "$2"
    xdotool mousedown 1
    shift 2
    while [ $# -gt 0 ]; do
        xdotool mousemove "$1" "$2"
        sleep 0.05
        shift 2
    done
    xdotool mouseup 1
    sleep 0.3
}

# On the demo's clearest boat, whose map covers the water: “look here” on the boat, “not here” on the water.
draw_hints_on_boat() {
    key l   # the lasso
    settle
    drag 540 342 570 370 770 370 800 342 710 336 703 150 640 138 600 330 545 340
    key b x
    repeat_key 6 bracketleft
    drag 380 450 500 456 650 450 780 456 850 450
    drag 390 540 500 546 640 540 760 546 850 540
    key x q
    settle
}

# Whether the training or lesson in a run folder has ended.
has_ended() {   # RUN
    grep -qs '"finished": true' "$1/run.json"
}

# A picture of the display, or of a window on it.
take_picture() {   # FILE [WINDOW]
    import -window "${2:-root}" "$1"
}
