#!/usr/bin/env bash
# Installs the packages of packages.txt that are missing. Does nothing, and needs no root, when all are there.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
mapfile -t wanted < <(sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$here/packages.txt")

if ! command -v apt-get >/dev/null; then
    echo "This script installs packages with apt-get, which is not here. Install the equivalents of these, then run it again with OVERLOOK_SKIP_PACKAGES=1:" >&2
    printf '  %s\n' "${wanted[@]}" >&2
    [ "${OVERLOOK_SKIP_PACKAGES:-}" = 1 ] && exit 0
    exit 1
fi

# A package may be there under another name that provides it (libqt6opengl6-dev on Debian 13).
provided=$(dpkg-query -W -f='${Provides}, ' 2>/dev/null | tr ',' '\n' | sed 's/[[:space:]]*(.*//; s/^[[:space:]]*//' | sort -u)
missing=()
for package in "${wanted[@]}"; do
    dpkg-query -W -f='${Status}\n' "$package" 2>/dev/null | grep -q '^install ok installed$' ||
        grep -qxF "$package" <<<"$provided" || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

run=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "Root or sudo is needed to install: ${missing[*]}" >&2; exit 1; }
    run=(sudo)
fi
echo "Installing ${#missing[@]} packages: ${missing[*]}"
"${run[@]}" apt-get update -q
"${run[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
