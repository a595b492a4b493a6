# The commands of the house. `make run` opens the shell, `make test` runs every test.
# Both install libedit-dev where it is missing, on a Debian system.

BUILD := .build
RELEASE := $(BUILD)/release/mayi

.PHONY: run test build dist format lint bench fuzz setup clean

## Opens the shell on the shipped knowledge.
run: build
	@MAYI_KNOWLEDGE=knowledge $(RELEASE)

## Builds the program.
build: setup
	swift build -c release --product mayi

## Builds a program to give away: every release has the Swift libraries inside.
dist: build

## Runs every test, and builds what would rot otherwise.
test: setup
	@bash Tests/run-all

## Prints the benchmark's figures.
bench: setup
	@bash Tests/Benchmarks/run

## Fuzzes for long; see CONTRIBUTING.
fuzz: setup
	@bash Tests/Fuzzing/run --long

## Formats the sources in place.
format:
	swift format format --in-place --recursive Package.swift Sources Tests

## Checks the formatting.
lint:
	swift format lint --strict --recursive Package.swift Sources Tests

## Installs what the build needs, or says in one sentence what is missing.
setup:
	@bash Tests/setup

clean:
	rm -rf .build Tests/Benchmarks/.build Tests/Fuzzing/.build
