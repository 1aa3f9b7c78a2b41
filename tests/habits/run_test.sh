#!/usr/bin/env bash
# What run.sh does around the kiosk, with a stand-in for the build and for the
# kiosk: arguments, folders, the display that it starts and ends.
set -euo pipefail
command -v Xvfb >/dev/null || { echo "Xvfb is not here: nothing was tried."; exit 77; }
root=$(readlink -f "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../..")
box=$(mktemp -d)
trap 'rm -rf "$box"' EXIT
mkdir -p "$box/project/third_party" "$box/project/build/release/app/kiosk" "$box/tools" "$box/else where"
cp "$root/run.sh" "$box/project/"
cp "$root/third_party/setup.sh" "$box/project/third_party/"
touch "$box/project/third_party/packages.txt"
ln -s "$box/project/run.sh" "$box/else where/start"
cat >"$box/tools/cmake" <<'END'
#!/bin/bash
echo "ninja: no work to do."
END
cat >"$box/project/build/release/app/kiosk/jemaa-kiosk" <<END
#!/bin/bash
printf '<%s>' "\$@" >"$box/arguments"
echo "\$DISPLAY" >"$box/display"
pwd >"$box/folder"
[[ " \$* " != *" --rehearse "* ]] || { mkdir -p out; echo 1,2 >out/ideas.csv; }
[[ " \$* " != *" --fail "* ]] || exit 3
[[ " \$* " != *" --stay "* ]] || { echo \$\$ >"$box/staying"; exec sleep 60; }
END
chmod +x "$box/tools/cmake" "$box/project/build/release/app/kiosk/jemaa-kiosk"
touch "$box/project/build/release/build.ninja"
export PATH=$box/tools:$PATH

failures=0
expect() {
    local what=$1
    shift
    "$@" || { printf 'not so: %s\n%s\n' "$what" "${output:-}"; failures=$((failures + 1)); }
}
reads() { [[ $(cat "$box/$1") == "$2" ]]; }
says() { [[ $output == *"$1"* ]]; }
display_is_gone() {
    local number
    number=$(cat "$box/display")
    for _ in {1..50}; do
        [[ -e /tmp/.X11-unix/X${number#:} ]] || return 0
        sleep 0.1
    done
    return 1
}

cd "$box/else where"
output=$(DISPLAY=:77 ./start --windowed "my file.jemaa" 2>&1)
expect "through a link: arguments go on" reads arguments '<--sample><batna><--windowed><my file.jemaa>'
expect "a file is looked for where one stands" reads folder "$box/else where"
expect "a display is used as it is" reads display :77
expect "nothing to do: nothing said" [ -z "$output" ]

output=$(env -u DISPLAY WAYLAND_DISPLAY=wayland-0 ./start --language ar 2>&1)
expect "no display: rehearses" reads arguments '<--sample><batna><--rehearse><--pace><0><--out><out><--language><ar>'
expect "no display: in the project's folder" reads folder "$box/project"
expect "no display: tells what it left" says "4 bytes  ideas.csv"
expect "no display: ends the one it started" display_is_gone

status=0
output=$(env -u DISPLAY ./start --fail 2>&1) || status=$?
expect "the kiosk's failure is run.sh's" [ "$status" = 3 ]
expect "failed: ends the display" display_is_gone

for signal in TERM KILL; do
    rm -f "$box/staying"
    env -u DISPLAY ./start --stay >/dev/null 2>&1 &
    for _ in {1..100}; do [[ -s $box/staying ]] && break || sleep 0.1; done
    kill -$signal $!
    kill "$(cat "$box/staying")"
    wait $! 2>/dev/null || true
    expect "ended by $signal: ends the display" display_is_gone
done

printf '#!/bin/bash\necho "no room for a screen" >&2\nexit 1\n' >"$box/tools/Xvfb"
chmod +x "$box/tools/Xvfb"
status=0
output=$(env -u DISPLAY ./start 2>&1) || status=$?
expect "no virtual display either: says why" says "no room for a screen"
expect "no virtual display either: fails" [ "$status" = 1 ]

[[ $failures == 0 ]] && echo "As expected."
exit "$failures"
