#!/usr/bin/env bash
# Makes sure that the tests find what no package of theirs brings: a Chromium, fonts for every script, Python for the
# checks of the data.
set -euo pipefail
. "$(dirname "$0")/debian-packages.sh"

missing() {
  command -v chromium >/dev/null || echo "Chromium"
  command -v python3 >/dev/null || echo "Python 3.11 or later"
  [ -n "$(fc-list ':lang=ar' family 2>/dev/null)" ] || echo "a font with Arabic letters"
}

ensure 'The tests need' chromium fontconfig fonts-noto-core python3
