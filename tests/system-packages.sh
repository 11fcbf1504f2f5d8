#!/usr/bin/env bash
# Makes sure that the tests find what no package of theirs brings: a Chromium, fonts for every script, Python for the
# checks of the data. Installs Debian's where that is allowed, and says what is missing where it is not.
set -euo pipefail

packages=(chromium fontconfig fonts-noto-core python3)

missing() {
  command -v chromium >/dev/null || echo "Chromium"
  command -v python3 >/dev/null || echo "Python 3.11 or later"
  [ -n "$(fc-list ':lang=ar' family 2>/dev/null)" ] || echo "a font with Arabic letters"
}

[ -n "$(missing)" ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  as_root=(sudo -n)
fi

if command -v apt-get >/dev/null && { [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null; }; then
  echo "installing ${packages[*]} …"
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" ||
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -f install -y -qq
fi

if [ -n "$(missing)" ]; then
  printf 'The tests need %s. On Debian: sudo apt install %s\n' "$(missing | paste -sd, | sed 's/,/, /g')" "${packages[*]}" >&2
  exit 1
fi
