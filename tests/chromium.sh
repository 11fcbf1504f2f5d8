#!/usr/bin/env bash
# Makes sure that the browser tests find a Chromium and fonts for every script; installs Debian's where that is allowed.
set -euo pipefail

packages=(chromium fonts-noto-core)

present() {
  command -v chromium >/dev/null && fc-list 2>/dev/null | grep -q 'NotoSansArabic'
}

present && exit 0

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

if ! present; then
  echo "The browser tests need Chromium and the Noto fonts: sudo apt install ${packages[*]}" >&2
  exit 1
fi
