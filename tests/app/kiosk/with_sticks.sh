#!/usr/bin/env bash
# with_sticks.sh PROGRAM: runs it where three sticks are plugged in: file systems
# of their own below /media, which nobody else sees. Skips where the system lets
# no one mount any.
set -euo pipefail

if [[ ${2:-} != mounted ]]; then
    if ! unshare --map-root-user --mount mount -t tmpfs media /media 2>/dev/null; then
        echo "skipped: nothing can be mounted here"
        exit 77
    fi
    exec unshare --map-root-user --mount "$0" "$1" mounted
fi
mount -t tmpfs -o size=1m media /media
for name in FULL PROTECTED PULLED; do
    mkdir -p "/media/room/$name"
    mount -t tmpfs -o size=32m stick "/media/room/$name"
done
exec "$1"
