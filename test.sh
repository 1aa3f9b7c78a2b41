#!/usr/bin/env bash
# Installs what is missing, builds everything and passes the whole test suite.
# What follows is handed to ctest, e.g. -R session.
set -euo pipefail
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/third_party/setup.sh"

install_packages run test
build test
# The tests press and type, so they get a display of their own.
start_display

if [[ -z ${JEMAA_REFERENCE_DATA:-} && -d $root/../shared/data ]]; then
    JEMAA_REFERENCE_DATA=$(readlink -f "$root/../shared/data")
    export JEMAA_REFERENCE_DATA
fi

log=$(mktemp)
status=0
ctest --test-dir "$root/build/test" --output-on-failure --no-tests=error -j "$(nproc)" "$@" |
    tee "$log" || status=$?
grep -E '^[0-9]+% tests passed' "$log" || true
rm -f "$log"
exit "$status"
