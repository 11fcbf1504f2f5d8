# The only command list: people and CI call the same targets.
#
#   make run     build everything, import data/organizations.csv, serve on http://127.0.0.1:8080
#   make test    everything that CI checks, with a summary line at the end
#   make check   the quick part of it: formatting, lints, types
#   make relevance   how well the judged queries are answered, against the recorded figures
#   make bench   speed and memory at a million synthetic entries, as a table; VICINI_BENCH_ENTRIES=10000 is a quick look
#   make bench-peers   the same questions, asked of PostGIS and SQLite on this machine; installs both from Debian
#   make bench-web   how soon the list is there on a slow phone, what it weighs, and Lighthouse's points
#   make bench-pictures   whole requests for map pictures; FEATURES=maplibre draws them with maplibre-rs
#   make bench-instructions   instructions of each part of the index, against the recorded ones
#   make deny    licences, advisories and sources of the Rust dependencies
#
# PROFILE=dev builds faster and runs slower; VICINI_DATABASE, VICINI_INDEX, VICINI_DATA, VICINI_LISTEN and
# VICINI_REPORTS are honoured.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

PROFILE ?= release
BINARIES := target/$(if $(filter dev,$(PROFILE)),debug,$(PROFILE))

export VICINI_DATABASE ?= sqlite://var/register.sqlite
export VICINI_INDEX ?= var/index
export VICINI_DATA ?= data
export VICINI_LISTEN ?= 127.0.0.1:8080
export VICINI_REPORTS ?= var/reports

.PHONY: help run web binaries register test check relevance bench bench-peers bench-web bench-pictures bench-instructions deny tools

help:
	@sed -n '2,/^$$/s/^# \{0,1\}//p' Makefile

tools:
	@tests/tools.sh

# What the browser gets; the server embeds it.
web: tools web/node_modules/.package-lock.json
	@cd web && npm run --silent build

web/node_modules/.package-lock.json: web/package-lock.json
	@cd web && npm ci --no-audit --no-fund

binaries: web
	cargo build --locked --profile $(PROFILE) -p vicini-indexer -p vicini-server

# Importing the same file again changes nothing, so that this is safe to repeat. Rejected rows (status 1) stop nothing.
register: binaries
	@$(BINARIES)/vicini-indexer import "$(VICINI_DATA)/organizations.csv" || test $$? -eq 1
	@$(BINARIES)/vicini-indexer build
	@$(BINARIES)/vicini-indexer verify

run: register
	@exec $(BINARIES)/vicini-server

check: tools web/node_modules/.package-lock.json
	cargo fmt --all --check
	cargo clippy --workspace --all-targets --locked -- -D warnings
	cd web && npm run --silent check && npm run --silent format:check

test: tools
	@tests/run.sh

# Nothing fails because it is slow. The register is made once and kept in target/bench.
bench:
	cargo build --locked --release -p vicini-indexer -p vicini-server
	@cargo bench --locked -p vicini-tests --bench scale

# Equal answers are a condition, slow ones are not. VICINI_BENCH_ENTRIES=50000 is a quick look.
bench-peers: web
	@tests/peers/packages.sh
	@cargo bench --locked -p vicini-indexer -p vicini-server -p vicini-tests --bench peers

# On the release programs where they are built, else on the debug ones; the table says which.
bench-web: web
	@tests/system-packages.sh
	@[ -x target/release/vicini-server ] || cargo build --locked -p vicini-indexer -p vicini-server
	@cd tests/browser && npm ci --no-audit --no-fund && npm run --silent bench

bench-pictures: web
	@$(if $(filter maplibre,$(FEATURES)),tests/picture-packages.sh)
	@cargo bench --locked -p vicini-server $(if $(FEATURES),--features $(FEATURES)) --bench pictures

bench-instructions:
	@tests/benches/instructions.sh

# nDCG@10, recall@20 and empty results of the judged queries, by language; RELEVANCE_RECORD=1 records new figures.
relevance:
	cargo test --locked --workspace --test relevance -- --nocapture

deny:
	@command -v cargo-deny >/dev/null || { echo "cargo-deny is missing: cargo install --locked cargo-deny"; exit 1; }
	cargo deny check
