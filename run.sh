#!/usr/bin/env bash
# Installs what is missing, builds Jemaa and starts the kiosk on the Batna
# sample workshop. What follows is handed to jemaa-kiosk, e.g. --windowed.
# Without a display it plays that workshop on a virtual one, into out/.
set -euo pipefail
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/third_party/setup.sh"

install_packages run
build release jemaa_kiosk jemaa_cli
kiosk=$root/build/release/app/kiosk/jemaa-kiosk

if [[ -n ${DISPLAY:-} ]]; then
    exec "$kiosk" --sample batna "$@"
fi

echo "There is no display here, so the sample workshop is played on a virtual one."
start_display
cd "$root"
"$kiosk" --sample batna --rehearse --pace 0 --out out "$@"
[[ -d out ]] || exit 0
echo "It left, in $root/out:"
cd out
find . -type f -printf '%P\t%s\n' | sort |
    while IFS=$'\t' read -r name size; do printf '  %9d bytes  %s\n' "$size" "$name"; done
