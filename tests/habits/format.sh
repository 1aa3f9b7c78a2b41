#!/usr/bin/env bash
# format.sh check|write: whether every source file is as clang-format writes it,
# or writes it so. Debian 12's version counts: others differ in small things.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.."

formatter=$(command -v clang-format-14 || command -v clang-format || true)
if [[ -z $formatter || $("$formatter" --version) != *"version 14."* ]]; then
    echo "clang-format 14 is not here (apt install clang-format): nothing was looked at."
    exit 77
fi

mapfile -d '' files < <(find core app tests -type f \( -name '*.h' -o -name '*.cpp' \) -print0)
case ${1:-} in
    check) "$formatter" --dry-run --Werror "${files[@]}" ;;
    write) "$formatter" -i "${files[@]}" ;;
    *)
        echo "usage: format.sh check|write" >&2
        exit 2
        ;;
esac
echo "${#files[@]} files are formatted."
