#!/usr/bin/env bash
# Whether shellcheck finds nothing to warn of in any shell script.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.."
command -v shellcheck >/dev/null || {
    echo "shellcheck is not here (apt install shellcheck): nothing was looked at."
    exit 77
}
mapfile -d '' scripts < <(find core app tests third_party -name '*.sh' -print0)
shellcheck --external-sources --severity=warning run.sh test.sh .ci/run "${scripts[@]}"
echo "$((${#scripts[@]} + 3)) scripts are sound."
