#!/usr/bin/env bash
# Makes sure that the engines to compare with are here: PostgreSQL 15 with PostGIS 3. SQLite comes with the tests.
# Installs Debian's packages where that is allowed, and says what is missing where it is not.
set -euo pipefail

packages=(postgresql-15 postgresql-15-postgis-3)

missing() {
  [ -x /usr/lib/postgresql/15/bin/postgres ] || echo "PostgreSQL 15"
  [ -e /usr/share/postgresql/15/extension/postgis.control ] || echo "PostGIS 3 for PostgreSQL 15"
}

[ -n "$(missing)" ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  as_root=(sudo -n)
fi

if command -v apt-get >/dev/null && { [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null; }; then
  echo "installing ${packages[*]} …"
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}"
fi

if [ -n "$(missing)" ]; then
  printf 'make bench-peers needs %s. On Debian: sudo apt install %s\n' "$(missing | paste -sd, | sed 's/,/, /g')" "${packages[*]}" >&2
  exit 1
fi
