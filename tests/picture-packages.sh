#!/usr/bin/env bash
# Makes sure that maplibre-rs can be built (protoc) and finds a Vulkan driver: Mesa's, which needs no graphics card.
# Installs Debian's packages where that is allowed, and says what is missing where it is not.
set -euo pipefail

packages=(protobuf-compiler mesa-vulkan-drivers libvulkan1)

missing() {
  command -v protoc >/dev/null || echo "protoc"
  ldconfig -p | grep -F libvulkan.so.1 >/dev/null || echo "the Vulkan loader"
  compgen -G '/usr/share/vulkan/icd.d/*.json' >/dev/null || compgen -G '/etc/vulkan/icd.d/*.json' >/dev/null || echo "a Vulkan driver"
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
  printf 'The feature maplibre needs %s. On Debian: sudo apt install %s\n' "$(missing | paste -sd, | sed 's/,/, /g')" "${packages[*]}" >&2
  exit 1
fi
