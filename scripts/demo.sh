#!/usr/bin/env bash
# Installs what is missing, builds the release preset and starts `overlook --demo`.
# Without a display it runs under Xvfb, waits for the end of the demo and saves demo.png.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/install-packages.sh
cmake --workflow --preset release

overlook=build/release/bin/overlook
if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    exec "$overlook" --demo "$@"
fi
echo "No display: running the demo under Xvfb until its training has ended (one to two minutes the first time)."
xvfb-run --auto-servernum --server-args="-screen 0 1600x1000x24" "$overlook" --demo --screenshot demo.png --after "demo ready" "$@"
echo "Saved $(pwd)/demo.png"
