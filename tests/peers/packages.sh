#!/usr/bin/env bash
# Makes sure that the engines to compare with are here: PostgreSQL 15 with PostGIS 3. SQLite comes with the tests.
set -euo pipefail
. "$(dirname "$0")/../debian-packages.sh"

missing() {
  [ -x /usr/lib/postgresql/15/bin/postgres ] || echo "PostgreSQL 15"
  [ -e /usr/share/postgresql/15/extension/postgis.control ] || echo "PostGIS 3 for PostgreSQL 15"
}

ensure 'make bench-peers needs' postgresql-15 postgresql-15-postgis-3
