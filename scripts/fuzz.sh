#!/bin/sh
# Runs each fuzz target for SECONDS (60), from the seeds and what earlier runs found: scripts/fuzz.sh [SECONDS [TARGET…]].
# Crashes are kept in build/fuzz/crashes/ and end with status 1.
set -eu
cd "$(dirname "$0")/.."
seconds="${1:-60}"
[ $# -gt 0 ] && shift
[ -f build/fuzz/build.ninja ] || cmake --preset fuzz
cmake --build --preset fuzz
bin=build/fuzz/bin
"$bin/overlook_fuzz_seeds" build/fuzz/seeds
mkdir -p build/fuzz/crashes
status=0
for program in "$bin"/overlook_*_fuzzer; do
    name="$(basename "$program")"
    name="${name#overlook_}"
    name="${name%_fuzzer}"
    case " ${*:-$name} " in *" $name "*) ;; *) continue ;; esac
    mkdir -p "build/fuzz/corpus/$name" "build/fuzz/seeds/$name"
    echo "== $name"
    # Inputs are written to files: memory is faster than a disk.
    [ -d /dev/shm ] && export TMPDIR=/dev/shm
    nice "$program" "build/fuzz/corpus/$name" "build/fuzz/seeds/$name" -max_total_time="$seconds" -max_len=16384 -timeout=20 \
        -rss_limit_mb=3072 -malloc_limit_mb=2048 -artifact_prefix="build/fuzz/crashes/$name-" \
        2> "build/fuzz/$name.log" || { status=1; tail -n 40 "build/fuzz/$name.log"; }
    grep -a "^Done" "build/fuzz/$name.log" || true
done
exit $status
