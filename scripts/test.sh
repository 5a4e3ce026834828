#!/usr/bin/env bash
# Installs what is missing, builds the preset `check` and runs all tests. Quick the second time.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/install-packages.sh
[ -n "${CI:-}" ] || echo "Building and testing in build/check (from nothing about an hour on two cores)"

# Tests that need an X server get a virtual one, so that they run the same on a desktop, over SSH and in CI.
exec xvfb-run --auto-servernum --server-args="-screen 0 1600x1000x24" cmake --workflow --preset check
