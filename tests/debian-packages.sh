# Sourced by what needs packages of Debian: `ensure WHO PACKAGE…` installs them where that is allowed.
# Whoever sources this defines `missing`, which prints what is not here, a line each.

ensure() { # who needs it, packages …
  local who=$1 as_root=()
  shift
  [ -n "$(missing)" ] || return 0

  if [ "$(id -u)" -ne 0 ]; then
    as_root=(sudo -n)
  fi
  if command -v apt-get >/dev/null && { [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null; }; then
    echo "installing $* …"
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" ||
      "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -f install -y -qq
  fi

  if [ -n "$(missing)" ]; then
    printf '%s %s. On Debian: sudo apt install %s\n' "$who" "$(missing | paste -sd, | sed 's/,/, /g')" "$*" >&2
    return 1
  fi
}
