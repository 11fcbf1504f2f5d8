#!/usr/bin/env bash
# Everything that must hold, stage by stage; the last line counts the tests.
set -uo pipefail
cd "$(dirname "$0")/.."

logs=target/test-logs
mkdir -p "$logs"
failed_stages=()

stage() { # name, command …
  local name=$1 started=$SECONDS status
  shift
  echo "── $name"
  "$@" 2>&1 | tee "$logs/$name.log"
  status=${PIPESTATUS[0]}
  if [ "$status" -ne 0 ]; then
    failed_stages+=("$name")
    echo "── $name failed with status $status"
  fi
  echo "── $name took $((SECONDS - started)) s"
}

in_web() { (cd web && "$@"); }
in_browser_tests() { (cd tests/browser && "$@"); }

# What the tests need and the machine may lack.
stage system-packages tests/system-packages.sh
stage web-libraries in_web npm ci --no-audit --no-fund
stage browser-libraries in_browser_tests npm ci --no-audit --no-fund

stage format cargo fmt --all --check
stage lints cargo clippy --workspace --all-targets --locked -- -D warnings
stage web-format in_web npm run --silent format:check
stage web-types in_web npm run --silent check
stage web-unit in_web npm run --silent test
stage web-build in_web npm run --silent build
stage data python3 data/derive.py --check
stage rust cargo test --workspace --locked
# The other drawer of map pictures, which most servers are built without.
stage picture-packages tests/picture-packages.sh
stage picture-lints cargo clippy -p vicini-server --features maplibre --all-targets --locked -- -D warnings
stage pictures cargo test -p vicini-server --features maplibre --locked --lib --test api --test drawing -- picture both_draw
stage docs env RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --document-private-items --locked
stage binaries cargo build --workspace --locked
stage browser-types in_browser_tests npm run --silent check
stage browser-format in_browser_tests npm run --silent format:check
stage browser in_browser_tests npm run --silent test
stage readme node tests/readme.mjs

# Counts, as each runner writes them.
strip() { sed 's/\x1b\[[0-9;]*m//g' "$@" 2>/dev/null; }
sum() { awk '{ total += $1 } END { print total + 0 }'; }
passed=$({
  strip "$logs/rust.log" "$logs/pictures.log" | grep -oE '^test result:.* [0-9]+ passed' | grep -oE '[0-9]+ passed'
  strip "$logs/web-unit.log" | grep -E '^ *Tests ' | grep -oE '[0-9]+ passed'
  strip "$logs/browser.log" | grep -oE '^ *[0-9]+ passed'
  strip "$logs/readme.log" | grep -oE '^[0-9]+ passed'
} | sum)
failed=$({
  strip "$logs/rust.log" "$logs/pictures.log" | grep -oE '^test result:.* [0-9]+ failed' | grep -oE '[0-9]+ failed'
  strip "$logs/web-unit.log" | grep -E '^ *Tests ' | grep -oE '[0-9]+ failed'
  strip "$logs/browser.log" | grep -oE '^ *[0-9]+ failed'
  strip "$logs/readme.log" | grep -oE '[0-9]+ failed'
} | sum)

echo "── all of it took $SECONDS s"
if [ "${#failed_stages[@]}" -gt 0 ]; then
  echo "failed: ${failed_stages[*]}"
  [ "$failed" -gt 0 ] || failed=${#failed_stages[@]}
fi
echo "$passed passed, $failed failed"
[ "${#failed_stages[@]}" -eq 0 ]
