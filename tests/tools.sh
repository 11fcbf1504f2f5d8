#!/usr/bin/env bash
# Says which tool is missing, and where it comes from.
set -euo pipefail

missing=0
need() { # command, what for, how to get it
  if ! command -v "$1" >/dev/null; then
    echo "$1 is missing: $2. $3" >&2
    missing=1
  fi
}

need cargo "it builds the programs" "Install Rust 1.95 or later: https://rustup.rs"
need cc "it links the programs" "Install a C compiler: apt install build-essential, or your system's like"
need node "it builds the web client" "Install Node.js 20.19 or later: https://nodejs.org"
need npm "it installs the web client's libraries" "It comes with Node.js 20.19 or later: https://nodejs.org"
[ "$missing" -eq 0 ] || exit 1

node_version=$(node --version)
if ! node -e 'const [major, minor] = process.versions.node.split(".").map(Number); process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1)'; then
  echo "node is $node_version: 20.19 or later is needed: https://nodejs.org" >&2
  exit 1
fi

# Cargo itself refuses an older compiler, with the version that it needs (rust-version in Cargo.toml).
