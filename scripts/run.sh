#!/bin/sh
# Installs what is missing, builds what changed and starts the kiosk with the shipped content.
# Arguments are passed on to `manten play`.
set -eu
cd "$(dirname "$0")/.."
. scripts/packages.sh
# shellcheck disable=SC2086
install_missing $runtime_packages $build_packages
[ -f build/CMakeCache.txt ] || cmake --preset release -DBUILD_TESTING=OFF >/dev/null
cmake --build build --target manten -j "$(nproc)" -- --quiet
exec build/manten play "$@"
