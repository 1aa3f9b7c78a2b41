#!/usr/bin/env bash
# idle.sh KIOSK [SECONDS]: what the kiosk does at its attract screen while
# nobody touches it. Fails on any frame drawn, or at 0.2 % CPU and more.
set -euo pipefail
kiosk=$1
seconds=${2:-30}
settle=3
[[ -n ${DISPLAY:-} ]] || { echo "There is no display: nothing was measured."; exit 77; }
folder=$(mktemp -d)
pid=
trap '[[ -z $pid ]] || kill "$pid" 2>/dev/null || true; rm -rf "$folder"' EXIT

# CPU time of the kiosk's threads, in the clock's ticks.
cpu_ticks() {
    local fields
    read -r -a fields < <(sed 's/.*) //' "/proc/$pid/stat")
    echo $((fields[11] + fields[12]))
}
frames() { stat --format=%s "$folder/frames"; }

JEMAA_FRAME_LOG=$folder/frames "$kiosk" --sample batna "$folder/workshop.jemaa" \
    >"$folder/output" 2>&1 &
pid=$!
sleep "$settle"
if ! kill -0 "$pid" 2>/dev/null || [[ ! -s $folder/frames ]]; then
    cat "$folder/output"
    echo "The kiosk drew nothing in its first $settle s."
    exit 1
fi

frames_before=$(frames)
ticks_before=$(cpu_ticks)
sleep "$seconds"
ticks=$(($(cpu_ticks) - ticks_before))
drawn=$(($(frames) - frames_before))

millipercent=$((ticks * 100000 / ($(getconf CLK_TCK) * seconds)))
printf 'idle for %d s: frames %d, CPU %d.%03d %% (no frame, under 0.200 %%)\n' \
    "$seconds" "$drawn" $((millipercent / 1000)) $((millipercent % 1000))
[[ $drawn == 0 && $millipercent -lt 200 ]]
