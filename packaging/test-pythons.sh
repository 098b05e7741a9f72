#!/usr/bin/env bash
# Run the tests on every interpreter that is found: packaging/test-pythons.sh FOLDER, where the environments are put.
# PYTHONS="3.12 3.14 pypy3.11" names some of them.
set -uo pipefail
cd "$(dirname "$0")/.."
failed=0
passed=()
for version in ${PYTHONS:-3.11 3.12 3.13 3.14 3.15 pypy3.11}; do
    case $version in pypy*) name=$version ;; *) name=python$version ;; esac
    # On the path, or beside others where pyenv puts them; a shim of pyenv's that leads nowhere does not run.
    python=
    for found in "$(command -v "$name")" "${PYENV_ROOT:-$HOME/.pyenv}/versions/$version"*/bin/python "${PYENV_ROOT:-$HOME/.pyenv}/versions/$version"*/bin/pypy3; do
        [ -x "$found" ] && "$found" -c 'import sys' 2>/dev/null && python=$found && break
    done
    if [ -z "$python" ]; then
        echo "== $name: not found"
        continue
    fi
    echo "== $("$python" -c 'import platform; print(platform.python_implementation(), platform.python_version())')"
    make --no-print-directory "PYTHON=$python" "VENV=$1/$version" "$1/$version/ready" &&
        "$1/$version/bin/python" -m pytest -q -n auto --dist worksteal ${TESTS:-}
    case $? in
        0) passed+=("$version") ;;
        *) failed=1 && echo "== $name: failed" ;;
    esac
done
echo "== passed: ${passed[*]:-none}"
exit $failed
