#!/usr/bin/env bash
# Whether no file names a header that its level must do without. The compiler
# cannot tell: what lies in /usr/include is open to every level.
set -euo pipefail
root=$(readlink -f "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../..")

# wrong_includes FOLDER: each offending line of the sources under FOLDER.
wrong_includes() {
    cd "$1"
    local in='^[[:space:]]*#[[:space:]]*include[[:space:]]*[<"]' sources=(--include='*.h' --include='*.cpp')
    {
        grep -rnE "${sources[@]}" "$in(.*/)?(imgui|GLFW|GL|EGL|GLES[0-9]*|X11)([_./]|\$)" core
        grep -rnE "${sources[@]}" "$in(.*/)?(sqlite3|SQLiteCpp)[./]" core app | grep -v '^core/store/sqlite/'
        grep -rnE "${sources[@]}" "$in(store/sqlite/|\.\.)" core app
    } || true
}

# What must be found is found, and what is right is not.
planted=$(mktemp -d)
trap 'rm -rf "$planted"' EXIT
mkdir -p "$planted"/{core/{domain,tally,session,store/sqlite},app/{ui,kiosk}}
cd "$planted"
echo '#include <imgui.h>' >core/domain/a.cpp
echo '#include <GLFW/glfw3.h>' >core/tally/a.h
echo ' # include <imgui/imgui.h>' >core/tally/b.h
echo '#include <sqlite3.h>' >core/session/a.cpp
echo '#include "SQLiteCpp/SQLiteCpp.h"' >app/kiosk/a.cpp
echo '#include "store/sqlite/sqlite_store.h"' >core/session/b.h
echo '#include "../domain/fact.h"' >core/session/c.h
offending=7
echo '#include <sqlite3.h>' >core/store/sqlite/a.cpp
echo '#include <imgui.h>' >app/ui/a.cpp
echo '#include "sqlite/sqlite_store.h"' >app/kiosk/b.cpp
echo '// needs no #include <imgui.h>' >core/domain/b.cpp
echo '#include "GLOSSARY.h"' >core/domain/c.cpp
found=$(wrong_includes "$planted")
if [[ $(cut -d : -f 1 <<<"$found" | sort -u | wc -l) != "$offending" ]]; then
    printf 'of %s planted files, these are found:\n%s\n' "$offending" "$found"
    exit 1
fi

found=$(wrong_includes "$root")
[[ -z $found ]] || { printf 'These must not be included here:\n%s\n' "$found"; exit 1; }
echo "No wrong include."
