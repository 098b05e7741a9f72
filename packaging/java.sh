#!/usr/bin/env bash
# Spark needs Java 17: installs it from Debian's packages where it is missing and may be installed.
set -euo pipefail
if command -v java > /dev/null; then
  exit 0
fi
if ! command -v apt-get > /dev/null || [ "$(id -u)" != 0 ]; then
  echo "Java 17 is missing: install it, and run this again." >&2
  exit 1
fi
apt-get update -q
DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends openjdk-17-jre-headless
