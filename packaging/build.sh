#!/usr/bin/env bash
# Build what is uploaded, twice, and look at it: packaging/build.sh BIN TOOLS, the folders of the pinned commands.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=$(realpath -s "$1")
tools=$(realpath -s "$2")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# The time of the commit, where there is one, and else the day from which zip files can count.
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || echo 315532800)
export SOURCE_DATE_EPOCH

rm -rf dist
"$bin/python" -m build --no-isolation --outdir dist . >/dev/null

echo "The same bytes again, out of the source distribution, in another place:"
tar -xzf dist/*.tar.gz -C "$scratch"
(umask 077 && cd "$scratch"/bizmessage-* && "$bin/python" -m build --no-isolation --outdir "$scratch/again" . >/dev/null)
for file in dist/*; do
    cmp "$file" "$scratch/again/$(basename "$file")"
done

"$tools/twine" check --strict dist/*
"$tools/check-wheel-contents" dist/*.whl
# Pyroma builds what it rates; it needs the build backend of the environment that is built in.
PYTHONPATH=$("$bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))') "$tools/pyroma" --min 10 dist/*.tar.gz

echo "The bill of materials:"
"$bin/python" -m venv "$scratch/installed"
"$scratch/installed/bin/pip" install --quiet --disable-pip-version-check --no-index dist/*.whl
"$scratch/installed/bin/pip" uninstall --quiet --disable-pip-version-check --yes setuptools pip
sbom=dist/$(basename dist/*.tar.gz .tar.gz).cdx.json
"$tools/cyclonedx-py" environment --pyproject pyproject.toml --output-reproducible --output-file "$sbom" "$scratch/installed/bin/python"

(cd dist && sha256sum -- *)
