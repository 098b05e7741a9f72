#!/usr/bin/env bash
# Look at what the code host reads: packaging/lint-community.sh TOOLS, the folder of the pinned commands.
set -euo pipefail
cd "$(dirname "$0")/.."
check=$1/check-jsonschema
"$check" --builtin-schema vendor.github-workflows .github/workflows/*.yml
"$check" --builtin-schema custom.github-workflows-require-timeout .github/workflows/*.yml
"$check" --builtin-schema vendor.dependabot .github/dependabot.yml
"$check" --builtin-schema vendor.github-issue-config .github/ISSUE_TEMPLATE/config.yml
find .github/ISSUE_TEMPLATE -name '*.yml' ! -name config.yml -exec "$check" --builtin-schema vendor.github-issue-forms {} +
"$check" --builtin-schema vendor.citation-file-format CITATION.cff
"$1/zizmor" --offline --quiet .
