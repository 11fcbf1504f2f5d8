#!/usr/bin/env bash
# Counts the instructions of every scenario, adds a line for each to instructions.csv and prints the change.
# A count does not depend on what else the machine does: what moves it is the program or its compiler.
set -euo pipefail
cd "$(dirname "$0")/../.."

if ! command -v valgrind >/dev/null; then
  echo "valgrind is missing: no instructions are counted (Debian: apt-get install valgrind)"
  exit 0
fi

history=tests/benches/instructions.csv
folder=target/bench/instructions
rm -rf "$folder"
mkdir -p "$folder"
program=$(cargo bench --locked -p vicini-indexer -p vicini-server -p vicini-tests --bench instructions --no-run --message-format=json |
  sed -n 's/.*"executable":"\([^"]*instructions-[^"]*\)".*/\1/p' | tail -1)
version=$(git describe --always --dirty 2>/dev/null || echo uncommitted)
date=$(date --utc +%Y-%m-%d)
compiler=$(rustc --version | cut -d ' ' -f 2)

[ -e "$history" ] || echo "scenario,instructions,version,compiler,date" >"$history"
"$program" prepare "$folder/index"
# Only the scenarios themselves are counted, and what was counted is written to a file after each of them. The function
# is named in two ways because valgrind heeds one option for each pattern.
if ! valgrind --tool=callgrind --callgrind-out-file="$folder/count" --collect-atstart=no \
  --toggle-collect='*vicini_measured*' --dump-after=instructions::vicini_measured \
  "$program" run "$folder/index" >"$folder/scenarios" 2>"$folder/log"; then
  cat "$folder/log"
  exit 1
fi

printf '%-32s %16s %10s\n' scenario instructions change
number=0
while IFS= read -r scenario; do
  number=$((number + 1))
  count=$(sed -n 's/^totals: \([0-9]*\).*/\1/p' "$folder/count.$number")
  before=$(awk -F, -v scenario="$scenario" '$1 == scenario { last = $2 } END { print last }' "$history")
  change=new
  [ -z "$before" ] || change=$(awk -v now="$count" -v before="$before" 'BEGIN { printf "%+.1f %%", 100 * (now - before) / before }')
  printf '%-32s %16d %10s\n' "$scenario" "$count" "$change"
  printf '%s,%d,%s,%s,%s\n' "$scenario" "$count" "$version" "$compiler" "$date" >>"$history"
done <"$folder/scenarios"
