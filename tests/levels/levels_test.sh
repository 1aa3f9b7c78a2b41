#!/usr/bin/env bash
# levels_test.sh COMPILER FOLDER: whether the levels hold. FOLDER has a file
# LEVEL.flags for each level, with the include paths that its sources get.
set -euo pipefail
compiler=$1
flags=$(readlink -f "$2")
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")"

failures=0
complain() {
    echo "$*"
    failures=$((failures + 1))
}

# compiles LEVEL HEADER...: whether a source of LEVEL may include these.
compiles() {
    local level=$1
    shift
    printf '#include "%s"\n' "$@" |
        "$compiler" -std=c++20 -fsyntax-only "@$flags/$level.flags" -x c++ - 2>&1
}

declare -A header may
while read -r level its_header others; do
    [[ -z $level || $level == '#'* ]] && continue
    header[$level]=$its_header
    may[$level]="$level $others"
    [[ -e $flags/$level.flags ]] || complain "$level is in levels.txt, but no level of the build"
done <levels.txt
for file in "$flags"/*.flags; do
    level=$(basename "$file" .flags)
    [[ -n ${header[$level]:-} ]] || complain "$level is a level of the build, but not in levels.txt"
done
[[ $failures == 0 ]] || exit 1

tried=0
for level in "${!header[@]}"; do
    allowed=()
    for other in ${may[$level]}; do allowed+=("${header[$other]}"); done
    output=$(compiles "$level" "${allowed[@]}") ||
        complain "$level must be able to include ${allowed[*]}:"$'\n'"$output"
    for other in "${!header[@]}"; do
        [[ " ${may[$level]} " == *" $other "* ]] && continue
        tried=$((tried + 1))
        if output=$(compiles "$level" "${header[$other]}"); then
            complain "$level can include ${header[$other]}, and must not"
        elif [[ $output != *"fatal error: "*"${header[$other]}"* ]]; then
            complain "$level fails otherwise than by not finding ${header[$other]}:"$'\n'"$output"
        fi
    done
done
[[ $tried -gt 0 ]] || complain "nothing forbidden was tried"
echo "${#header[@]} levels, $tried forbidden includes tried, $failures of them wrong."
[[ $failures == 0 ]]
