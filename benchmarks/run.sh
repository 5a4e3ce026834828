#!/usr/bin/env bash
# Builds the benchmarks and prints every figure of docs/benchmarks.md. Figures are medians and ratios of one run: name the machine.
#   benchmarks/run.sh [MODEL.pt …]
set -euo pipefail
cd "$(dirname "$0")/.."
cmake --preset bench >/dev/null
cmake --build --preset bench
bin=build/bench/bin

echo "== machine"
grep -m1 'model name' /proc/cpuinfo || true
echo "cores: $(nproc)"

echo "== start to first painted window (10 starts, ms since the process was started)"
for _ in $(seq 10); do
    QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}" "$bin/overlook" --time-to-first-paint | sed -n 's/^process_start_to_first_paint_ms //p'
done | sort -n | paste -sd' '

echo "== window"
"$bin/overlook_window_benchmark"
echo "== comparing epochs"
"$bin/overlook_compare_benchmark"
echo "== a large run"
"$bin/overlook_large_run_benchmark"
echo "== teaching"
"$bin/overlook_teach_benchmark"
echo "== list of 100,000 pictures"
"$bin/overlook_image_list_benchmark"
echo "== hints in the window"
"$bin/overlook_hint_benchmark"
echo "== views in three dimensions (software OpenGL)"
QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1600x1200x24" "$bin/overlook_three_d_benchmark"
echo "== compositor"
"$bin/overlook_compositor_benchmark"
echo "== a picture of 20,000 x 20,000 pixels"
"$bin/overlook_huge_picture_benchmark"
huge="$(mktemp -d)"
for kind in jpg png; do
    "$bin/overlook_huge_picture_benchmark" make "$huge/huge.$kind"
    echo "== the same in the window, $kind"
    "$bin/overlook_huge_window_benchmark" "$huge/huge.$kind"
done
rm -r "$huge"
echo "== dense CRF"
"$bin/overlook_crf_benchmark"
echo "== export of masks"
"$bin/overlook_mask_export_benchmark"
echo "== hint tools (one core)"
"$bin/overlook_hint_tools_benchmark"
echo "== attention: CPU time over a plain forward pass"
"$bin/overlook_attention_benchmark" "$@"

echo "== idle engine: resident memory after the handshake"
"$bin/overlook_idle_engine" "$bin/overlook-engine"

echo "== attention over feature maps: multiply-adds, time, memory"
"$bin/overlook_attention_blocks_benchmark" 64
