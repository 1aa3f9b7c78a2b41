#!/usr/bin/env bash
# Whether third_party's three lists agree: every package that configure can ask
# for is installed by run.sh and test.sh, and every one installed is explained.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../../third_party"

status=0
complain() {
    echo "$*"
    status=1
}

listed=$(grep -v '^#' packages.txt | awk 'NF { print $1 }')
[[ $(wc -w <<<"$listed") -gt 20 ]] || complain "packages.txt seems empty"

asked=$(sed -nE -e 's/.*apt install ([a-z0-9.+-]+).*/\1/p' \
    -e 's/^ *jemaa_(pkg|config|optional)\(.* ([a-z0-9.+-]+)\)$/\2/p' CMakeLists.txt)
[[ $(wc -w <<<"$asked") -gt 10 ]] || complain "no package found in CMakeLists.txt"
for package in $asked; do
    grep -qx -- "$package" <<<"$listed" ||
        complain "CMakeLists.txt asks for $package, which packages.txt does not list"
done
for package in $listed; do
    grep -qF -- "\`$package\`" README.md || complain "README.md does not explain $package"
done
while read -r package kind why; do
    [[ -z $package || $package == '#'* ]] && continue
    [[ $kind =~ ^(run|test|dev)$ && -n $why ]] ||
        complain "packages.txt: $package needs run, test or dev, and a reason"
done <packages.txt
exit "$status"
