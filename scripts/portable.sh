#!/usr/bin/env bash
# Puts Overlook, with every library that it needs but those of the C library and the graphics drivers, in one folder that runs where
# nothing of it is installed, and packs it: an AppImage where appimagetool is installed, otherwise an archive to unpack anywhere.
# Give a folder to pack that build of the preset `package` instead of making one.
set -euo pipefail
cd "$(dirname "$0")/.."
build=${1:-build/package}
for tool in patchelf qtpaths6 dpkg-query zstd; do
    command -v "$tool" >/dev/null || { echo "$tool is needed to make the portable folder, and is not installed." >&2; exit 1; }
done
if [ $# -eq 0 ]; then
    scripts/install-packages.sh
    cmake --preset package
    cmake --build --preset package
fi

root=build/portable/Overlook.AppDir
rm -rf "$root"
cmake --install "$build" --prefix "$root/usr" --strip

# What belongs to the machine: its C and C++ libraries; on a desktop also what speaks to graphics drivers and the X server, and fonts.
# Their versions must fit each other.
system='^(ld-linux.*|libc|libm|libmvec|libpthread|libdl|librt|libresolv|libutil|libanl|libnss_.*|libstdc\+\+|libgcc_s)\.so'
desktop='^(libGL|libEGL|libGLX|libGLdispatch|libOpenGL|libGLESv2|libglapi|libdrm.*|libgbm|libX11|libX11-xcb|libxcb|libxcb-dri.*'
desktop+='|libwayland-.*|libasound|libfontconfig|libfreetype|libexpat|libz)\.so'

plugins=$(qtpaths6 --query QT_INSTALL_PLUGINS)
mkdir -p "$root/usr/plugins" "$root/usr/lib" "$root/usr/headless" "$root/usr/translations"
for kind in platforms xcbglintegrations imageformats iconengines platforminputcontexts; do
    [ -d "$plugins/$kind" ] && cp -r "$plugins/$kind" "$root/usr/plugins/"
done
cp "$(qtpaths6 --query QT_INSTALL_TRANSLATIONS)"/qtbase_*.qm "$root/usr/translations/"
printf '[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n' >"$root/usr/bin/qt.conf"

programs=("$root/usr/bin/overlook" "$root/usr/bin/overlook-engine")
mapfile -t needed < <(find "${programs[@]}" "$root/usr/plugins" -type f -exec ldd {} + | awk '$2 == "=>" && $3 ~ /^\// {print $3}' | sort -u)
for library in "${needed[@]}"; do
    name=$(basename "$library")
    if [[ $name =~ $system ]]; then
        continue
    elif [[ $name =~ $desktop ]]; then
        cp -L "$library" "$root/usr/headless/"   # for the engine where there is no desktop
    else
        cp -L "$library" "$root/usr/lib/"
    fi
done
# RPATH of a program serves what its libraries and plug-ins load, too, and no other program that it starts.
for program in "${programs[@]}"; do
    patchelf --force-rpath --set-rpath '$ORIGIN/../lib' "$program"
done
for library in "$root"/usr/{lib,headless}/*.so* "$root"/usr/plugins/*/*.so; do
    chmod u+w "$library"
    patchelf --remove-rpath "$library"
done

# Whose they are: the terms of every package that a library came from.
find "$root"/usr/{lib,headless} -name '*.so*' -printf '*/%f\n' | xargs dpkg-query -S 2>/dev/null | sed 's/:.*//' | tr -d ' ' | tr ',' '\n' | sort -u |
    while read -r package; do
        [ -f "/usr/share/doc/$package/copyright" ] || continue
        mkdir -p "$root/usr/share/doc/libraries/$package"
        cp -L "/usr/share/doc/$package/copyright" "$root/usr/share/doc/libraries/$package/"
    done

cp resources/package/org.overlook.Overlook.desktop "$root/"
cp resources/icons/overlook.svg "$root/org.overlook.Overlook.svg"
ln -sf org.overlook.Overlook.svg "$root/.DirIcon"
cat >"$root/AppRun" <<'RUN'
#!/bin/sh
# The window; the engine where it is called overlook-engine or the first word is engine.
here=$(dirname "$(readlink -f "$0")")
called=${ARGV0:-$0}
if [ "${1:-}" = engine ]; then
    shift
elif [ "${called##*/}" != overlook-engine ]; then
    exec "$here/usr/bin/overlook" "$@"
fi
case $(ldd "$here/usr/bin/overlook-engine" 2>&1) in
    *"not found"*) export LD_LIBRARY_PATH="$here/usr/headless" ;;   # a machine without a desktop
esac
exec "$here/usr/bin/overlook-engine" "$@"
RUN
chmod +x "$root/AppRun"

version=$("$root/usr/bin/overlook-engine" --version | grep -oE '[0-9]+(\.[0-9]+)+')
packed=build/packages/Overlook-$version-$(uname -m)
mkdir -p build/packages
if command -v appimagetool >/dev/null; then
    appimagetool "$root" "$packed.AppImage"
else
    tar --sort=name --owner=0 --group=0 -cf - -C build/portable Overlook.AppDir | zstd -q -T0 -f -o "$packed.tar.zst"
    echo "appimagetool is not installed: made an archive instead of an AppImage. AppRun in it starts the window." >&2
fi
ls -sh "$packed".*
