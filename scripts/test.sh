#!/bin/sh
# Installs what is missing, builds the program twice (as shipped, and with the address and
# undefined-behaviour sanitizers) and runs every test in both. The last line is
# "N passed, N failed".
set -eu
cd "$(dirname "$0")/.."
. scripts/packages.sh
# shellcheck disable=SC2086
install_missing $runtime_packages $build_packages $test_packages

# Every answer is synced to the disk before it is acknowledged. Most of the time of the tests went
# there; where there is room in memory their records are kept in it.
scratch=$(mktemp -d)
if [ "$(df --output=avail /dev/shm 2>/dev/null | tail -n 1)" -gt 2000000 ] 2>/dev/null; then
    rm -rf "$scratch"
    scratch=$(mktemp -d /dev/shm/manten-XXXXXX)
fi
trap 'rm -rf "$scratch"' EXIT
export TMPDIR="$scratch"

# Tests wait for the program, and the program for tests: one more at a time than there are processors.
together=$(($(nproc) + 1))

passed=0
failed=0
results=$scratch/results

for preset in release asan; do
    folder=build
    [ "$preset" = release ] || folder=build-$preset
    echo "== $preset"
    cmake --preset "$preset" -DBUILD_TESTING=ON >/dev/null
    cmake --build "$folder" -j "$(nproc)" -- --quiet
    ctest --test-dir "$folder" -j "$together" --output-on-failure "$@" >"$results" 2>&1 || true
    cat "$results"
    passed=$((passed + $(grep -c ' Passed ' "$results" || true)))
    failed=$((failed + $(grep -cE '^ *[0-9]+/[0-9]+ Test +#.*(\*\*\*|Not Run)' "$results" || true)))
done

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
