#!/usr/bin/env bash
# Makes sure that maplibre-rs can be built (protoc) and finds a Vulkan driver: Mesa's, which needs no graphics card.
set -euo pipefail
. "$(dirname "$0")/debian-packages.sh"

missing() {
  command -v protoc >/dev/null || echo "protoc"
  ldconfig -p | grep -F libvulkan.so.1 >/dev/null || echo "the Vulkan loader"
  compgen -G '/usr/share/vulkan/icd.d/*.json' >/dev/null || compgen -G '/etc/vulkan/icd.d/*.json' >/dev/null || echo "a Vulkan driver"
}

ensure 'The feature maplibre needs' protobuf-compiler mesa-vulkan-drivers libvulkan1
