#!/usr/bin/env bash
# Install Chromium and a font with Hangul, for the tests in a browser. Needs Debian or Ubuntu and root; does nothing if both are there.
set -euo pipefail
if command -v chromium > /dev/null && fc-list :lang=ko 2> /dev/null | grep -q .; then
	exit 0
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends chromium fontconfig fonts-noto-cjk > /dev/null
