#!/usr/bin/env bash
# tidy.sh BUILD [PATTERN]: what clang-tidy finds in the sources that BUILD
# compiles, or in those whose path matches PATTERN.
set -euo pipefail
root=$(readlink -f "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../..")
runner=$(command -v run-clang-tidy-14 || command -v run-clang-tidy || true)
if [[ -z $runner ]]; then
    echo "clang-tidy is not here: apt install clang-tidy" >&2
    exit 1
fi
exec "$runner" -quiet -p "$1" "^$root/(core|app|tests)/.*${2:-}"
