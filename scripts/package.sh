#!/usr/bin/env bash
# Installs what is missing and builds the Debian packages of this system: build/packages/*.deb.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/install-packages.sh
cmake --workflow --preset package
ls build/packages/*.deb
if command -v lintian >/dev/null; then
    lintian --fail-on error build/packages/*.deb
else
    echo "lintian is not installed: the packages were not checked."
fi
