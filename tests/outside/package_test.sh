#!/usr/bin/env bash
# The data package of two sample workshops and of a hostile one is valid for
# the reader of the Frictionless project (npm: datapackage, MIT), which brings
# the JSON Schemas of the profiles along, and it reads every table of them: the
# type of each cell, and what refers to what. Skips where npm cannot reach its
# registry.
set -euo pipefail
jemaa=$1 sample=$2 hostile=$3
version=1.1.10

if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    echo "skipped: node and npm are not installed"
    exit 77
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if ! timeout 120 npm install --silent --ignore-scripts --no-audit --no-fund --prefix "$work/npm" \
    "datapackage@$version" >"$work/log" 2>&1; then
    cat "$work/log"
    echo "skipped: npm could not install datapackage"
    exit 77
fi
"$sample" batna-day "$work/batna.jemaa"
"$sample" constantine "$work/constantine.jemaa"
"$hostile" "$work/hostile.jemaa" >/dev/null
for file in batna constantine hostile; do
    "$jemaa" export "$work/$file.jemaa" --to "$work/$file" --format package
    node "$(dirname "$0")/read_package.js" "$work/npm" "$work/$file"
done
# And it does refuse what is wrong.
sed -i 's/"type": "integer"/"type": "boolean"/' "$work/batna/datapackage.json"
if node "$(dirname "$0")/read_package.js" "$work/npm" "$work/batna" >"$work/log" 2>&1; then
    echo "a package whose columns are of another type was not refused"
    exit 1
fi
