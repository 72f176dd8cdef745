#!/bin/sh
# Measures answers made durable beside the bare disk, then Manten beside Chromium with SurveyJS and
# LÖVE, and prints a table of ratios:
#   tests/bench/run.sh [PROGRAM]      default: build/manten, built first
# Installs what is missing; SurveyJS comes from npm into a folder that is removed at the end.
set -eu
cd "$(dirname "$0")/../.."
. scripts/packages.sh
peers="chromium love libx11-dev libxext-dev libxtst-dev libxdamage-dev"
command -v npm >/dev/null || peers="$peers npm"
# shellcheck disable=SC2086
install_missing $runtime_packages $build_packages $test_packages $peers

if [ $# -eq 0 ]; then
    cmake --preset release >/dev/null
    cmake --build build --target manten -j "$(nproc)" -- --quiet >/dev/null
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 1' HUP INT TERM
npm install --prefix "$folder" --ignore-scripts --no-audit --no-fund --silent \
    survey-core@2.5.38 survey-js-ui@2.5.38
cc -std=c17 -D_GNU_SOURCE -O2 tests/bench/eye.c -o "$folder/eye" -lX11 -lXext -lXtst -lXdamage
# shellcheck disable=SC2046
cc -std=c17 -D_GNU_SOURCE -O2 -Iengine tests/bench/durable.c \
    engine/store/*.c engine/learning/*.c engine/base/*.c -o "$folder/durable" \
    $(pkg-config --cflags --libs sqlite3 libsodium libcjson libutf8proc) -lm
"$folder/durable" "$folder"
/usr/bin/python3 -B tests/bench/bench.py "${1:-build/manten}" "$folder"
