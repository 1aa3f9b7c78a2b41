#!/usr/bin/env bash
# Tells what third_party/setup.sh does on machines other than this one, by
# putting a machine's tools (dpkg-query, apt-get, id, sudo) in front of it.
set -euo pipefail
setup=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../../third_party/setup.sh
box=$(mktemp -d)
trap 'rm -rf "$box"' EXIT
mkdir "$box/third_party" "$box/tools"
cp "$setup" "$box/third_party/"
cat >"$box/third_party/packages.txt" <<'END'
# a comment
alpha   run   draws
beta    run   speaks, and sings
gamma   test  counts
END
for tool in bash readlink dirname cut mktemp tail rm env cat; do
    ln -s "$(command -v "$tool")" "$box/tools/$tool"
done

# tool NAME BODY: a stand-in that writes its call to $box/calls and does BODY.
tool() {
    printf '#!/bin/bash\necho "%s $*" >>"%s/calls"\n%s\n' "$1" "$box" "$2" >"$box/tools/$1"
    chmod +x "$box/tools/$1"
}

# install KIND...: runs install_packages there; leaves status, output, calls.
install() {
    : >"$box/calls"
    status=0
    output=$(PATH=$box/tools bash -c \
        'set -euo pipefail; source "$0/third_party/setup.sh"; install_packages "$@"' \
        "$box" "$@" 2>&1) || status=$?
    calls=$(cat "$box/calls")
}

failures=0
expect() {
    local what=$1
    shift
    if ! "$@"; then
        printf 'not so: %s\nstatus %s, output:\n%s\ncalls:\n%s\n\n' \
            "$what" "$status" "$output" "$calls"
        failures=$((failures + 1))
    fi
}
says() { [[ $output == *"$1"* ]]; }
called() { [[ $calls == *"$1"* ]]; }
untouched() { [[ $calls != *apt-get* ]]; }
ended() { [[ $status == "$1" ]]; }

tool id 'echo 0'
tool apt-get ''
tool dpkg-query 'printf "alpha installed\nbeta installed\n"'
install run
expect "nothing missing: nothing said" [ -z "$output" ]
expect "nothing missing: apt is left alone" untouched
expect "nothing missing: goes on" ended 0

install run test
expect "one missing: it alone is installed" called "install --yes --no-install-recommends"
expect "one missing: named" called "gamma"
expect "one missing: no other is named" [ "${calls/alpha/}" = "$calls" ]
expect "one missing: why" says "counts"

tool dpkg-query 'printf "alpha config-files\nbeta-extra installed\n"'
install run
expect "removed but configured is missing" called "alpha beta"
expect "the whole reason is told" says "speaks, and sings"
expect "what only tests need is left out" [ "${calls/gamma/}" = "$calls" ]

tool apt-get '[[ $1 == update ]] || { echo "E: no route"; exit 100; }'
install run
expect "apt fails: its reason is shown" says "E: no route"
expect "apt fails: the packages are named" says "apt-get install alpha beta"
expect "apt fails: stops" ended 1

tool apt-get '[[ $1 == install ]]'
install run
expect "an old list is good enough" ended 0

tool id 'echo 1000'
install run
expect "neither root nor sudo: told what to do" says "apt-get install alpha beta"
expect "neither root nor sudo: stops" ended 1
expect "neither root nor sudo: apt is left alone" untouched

tool sudo 'exec "$@"'
install run
expect "sudo is used" called "sudo env DEBIAN_FRONTEND=noninteractive apt-get install"
expect "sudo is announced" says "with sudo apt-get"

rm "$box/tools/dpkg-query"
install run
expect "not Debian: says so" says "This is not Debian"
expect "not Debian: goes on" ended 0
expect "not Debian: apt is left alone" untouched

[[ $failures == 0 ]] && echo "As expected on every machine."
exit "$failures"
