#!/usr/bin/env bash
# A spreadsheet program opens every table, as CSV for spreadsheets and as a
# workbook, and finds no formula in it; what people wrote comes out as they
# wrote it.
set -euo pipefail
jemaa=$1 hostile=$3

office=$(command -v soffice || command -v libreoffice || true)
if [[ -z $office ]]; then
    echo "skipped: apt install libreoffice-calc-nogui"
    exit 77
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$hostile" "$work/hostile.jemaa" >"$work/ideas"
"$jemaa" export "$work/hostile.jemaa" --to "$work/excel" --format excel --language fr
"$jemaa" export "$work/hostile.jemaa" --to "$work/xlsx" --format xlsx --language fr

# convert FILTER FILE...: each as FODS, which tells what every cell is.
convert() {
    HOME=$work timeout 240 "$office" --headless "-env:UserInstallation=file://$work/profile" \
        ${1:+--infilter="$1"} --convert-to fods --outdir "$work/seen" "${@:2}" >"$work/log" 2>&1 ||
        {
            cat "$work/log"
            exit 1
        }
}
# Semicolon, quotation mark, UTF-8, from the first row on; every column as the
# program guesses, and formulas, dates and numbers looked for as eagerly as it can.
csv='CSV:59,34,76,1,,1036,false,true,false,false,false,-1,true'
convert "$csv" "$work"/excel/*.csv
convert '' "$work"/xlsx/*.xlsx

# It would find one.
printf 'a;b\r\n=1+1;x\r\n' >"$work/control.csv"
convert "$csv" "$work/control.csv"
grep -q 'table:formula=' "$work/seen/control.fods" || {
    echo "no formula was seen where there is one"
    exit 1
}
rm "$work/seen/control.fods"

tables=("$work"/seen/*.fods)
((${#tables[@]} > 20)) || {
    echo "only ${#tables[@]} tables were opened"
    exit 1
}
if grep -l 'table:formula=' "${tables[@]}"; then
    grep -oh 'table:formula="[^"]*"' "${tables[@]}" | head
    echo "these tables have formulas"
    exit 1
fi
exec python3 "$(dirname "$0")/same_texts.py" "$work"
