#!/bin/sh
# Installs what is missing, builds the program twice (as shipped, and with the address and
# undefined-behaviour sanitizers) and runs every test in both. The last line is
# "N passed, N failed".
set -eu
cd "$(dirname "$0")/.."
. scripts/packages.sh
# shellcheck disable=SC2086
install_missing $runtime_packages $build_packages $test_packages

passed=0
failed=0
results=$(mktemp)
trap 'rm -f "$results"' EXIT

for preset in release asan; do
    folder=build
    [ "$preset" = release ] || folder=build-$preset
    echo "== $preset"
    cmake --preset "$preset" -DBUILD_TESTING=ON >/dev/null
    cmake --build "$folder" -j "$(nproc)" -- --quiet
    ctest --test-dir "$folder" -j "$(nproc)" --output-on-failure "$@" >"$results" 2>&1 || true
    cat "$results"
    passed=$((passed + $(grep -c ' Passed ' "$results" || true)))
    failed=$((failed + $(grep -cE '^ *[0-9]+/[0-9]+ Test +#.*(\*\*\*|Not Run)' "$results" || true)))
done

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
