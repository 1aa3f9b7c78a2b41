# What run.sh and test.sh have in common; they source it. It installs what is
# missing, builds, and starts a display. `root` is the repository's folder.
# shellcheck shell=bash

root=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")

give_up() {
    printf '%s\n' "$@" >&2
    exit 1
}

# missing_packages KIND...: a line "name why" for each package of packages.txt
# that one of these kinds of use needs and that is not installed.
missing_packages() {
    local present name kind why
    present=$'\n'$(dpkg-query --show --showformat='${Package} ${db:Status-Status}\n')$'\n'
    while read -r name kind why; do
        [[ $name != '#'* && " $* " == *" $kind "* ]] || continue
        [[ $present == *$'\n'"$name installed"$'\n'* ]] || printf '%s %s\n' "$name" "$why"
    done <"$root/third_party/packages.txt"
}

# install_packages KIND...: installs the missing ones, and says which and why.
install_packages() {
    local rows names name why
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        echo "This is not Debian, so nothing is installed. If something is missing, the build"
        echo "names its Debian package; third_party/packages.txt lists them all."
        return
    fi
    rows=$(missing_packages "$@")
    [[ -n $rows ]] || return 0
    echo "Jemaa needs these packages, which are not installed yet:"
    while read -r name why; do printf '  %-36s %s\n' "$name" "$why"; done <<<"$rows"
    mapfile -t names < <(cut -d ' ' -f 1 <<<"$rows")
    apt_install "${names[@]}"
}

# apt_install PACKAGE...: as root, with sudo where needed.
apt_install() {
    local become=() output by_hand="Please install them by hand, then start this again:
  apt-get install $*"
    if [[ $(id -u) != 0 ]]; then
        command -v sudo >/dev/null ||
            give_up "Only root can install them, and there is no sudo here." "$by_hand"
        become=(sudo)
    fi
    echo "Installing them with ${become[0]:+sudo }apt-get. This can take some minutes."
    # A list that cannot be refreshed may still be good enough to install from.
    output=$({
        "${become[@]}" apt-get update || true
        "${become[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --yes \
            --no-install-recommends -o DPkg::Lock::Timeout=120 "$@"
    } 2>&1) ||
        give_up "$(tail -n 15 <<<"$output")" "" "They could not be installed: the lines above" \
            "say why. Is there a network? $by_hand"
}

# build PRESET [TARGET...]: configures and builds in build/PRESET; says nothing
# when that is up to date.
build() {
    local folder=$root/build/$1
    command -v cmake >/dev/null ||
        give_up "cmake is missing. Please install the packages of third_party/packages.txt."
    [[ -e $folder/build.ninja ]] || echo "Building Jemaa. This takes some minutes the first time."
    cmake -S "$root" --preset "$1" >/dev/null
    shift
    cmake --build "$folder" ${1:+--target "$@"} |
        { grep --line-buffered -Ev '^ninja: no work to do|Re-checking globbed directories' || true; }
}

# start_display: an X server of our own, without a screen, as DISPLAY. The system
# ends it with this script, however that ends.
start_display() {
    local numbers number log trouble
    command -v Xvfb >/dev/null || give_up "Xvfb is missing: apt install xvfb"
    log=$(mktemp)
    exec {numbers}< <(exec setpriv --pdeathsig TERM \
        Xvfb -displayfd 1 -screen 0 1920x1080x24 -nolisten tcp 2>"$log")
    read -r -t 30 -u "$numbers" number || number=
    trouble=$(cat "$log")
    rm -f "$log"
    [[ -n $number ]] || give_up "$trouble" "Xvfb did not start."
    export DISPLAY=:$number
    unset WAYLAND_DISPLAY
}
