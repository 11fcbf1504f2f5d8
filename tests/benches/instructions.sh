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
mkdir -p "$folder"
program=$(cargo bench --locked -p vicini-indexer -p vicini-server -p vicini-tests --bench instructions --no-run --message-format=json |
  sed -n 's/.*"executable":"\([^"]*instructions-[^"]*\)".*/\1/p' | tail -1)
version=$(git describe --always --dirty 2>/dev/null || echo unknown)
date=$(date --utc +%Y-%m-%d)
compiler=$(rustc --version | cut -d ' ' -f 2)

[ -e "$history" ] || echo "scenario,instructions,version,compiler,date" >"$history"
"$program" prepare "$folder/index" >"$folder/scenarios"
printf '%-32s %16s %10s\n' scenario instructions change
while IFS= read -r scenario; do
  log=$folder/callgrind.log
  if ! valgrind --tool=callgrind --callgrind-out-file=/dev/null --collect-atstart=no '--toggle-collect=*vicini_measured*' \
    "$program" run "$folder/index" "$scenario" >"$log" 2>&1 </dev/null; then
    cat "$log"
    exit 1
  fi
  count=$(sed -n 's/.*Collected : \([0-9]*\).*/\1/p' "$log")
  before=$(python3 - "$history" "$scenario" <<'PYTHON'
import csv, sys
rows = [row for row in csv.DictReader(open(sys.argv[1], encoding="utf-8")) if row["scenario"] == sys.argv[2]]
print(rows[-1]["instructions"] if rows else "")
PYTHON
  )
  change=new
  [ -z "$before" ] || change=$(awk -v now="$count" -v before="$before" 'BEGIN { printf "%+.1f %%", 100 * (now - before) / before }')
  printf '%-32s %16d %10s\n' "$scenario" "$count" "$change"
  printf '"%s",%d,%s,%s,%s\n' "$scenario" "$count" "$version" "$compiler" "$date" >>"$history"
done <"$folder/scenarios"
