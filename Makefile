# Klubba. `make` alone lists what one can do.
.DEFAULT_GOAL := help
SHELL := bash
PREFIX ?= /usr/local
release := .build/release/klubba

.PHONY: help bootstrap build demo test lint bench accuracy install clean

help: ## what one can do here
	@echo 'make TARGET, where TARGET is'
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

bootstrap: ## install missing system packages (apt), check Swift
	@scripts/bootstrap

build: bootstrap ## build the command, .build/release/klubba
	swift build -c release --static-swift-stdlib --product klubba

demo: build ## import corpus/ into demo/klubba.sqlite and ask four questions
	@scripts/demo

test: bootstrap ## build and run all tests
	swift build --build-tests
	swift test --skip-build --disable-xctest

lint: ## check the format of the sources
	@swift format lint --strict -r Sources Tests Package.swift

bench: build ## measure speed and memory against other tools (docs/benchmarks.md)
	swift build -c release --static-swift-stdlib --product Queries
	@Benchmarks/bench

accuracy: build ## measure against annotated papers, write the tables of docs/accuracy.md
	@scripts/accuracy $(release)

install: build ## copy the command and its completions below PREFIX (/usr/local)
	install -D -m 755 $(release) '$(DESTDIR)$(PREFIX)/bin/klubba'
	install -D -m 644 -t '$(DESTDIR)$(PREFIX)/share/klubba' lexicon/swedish-compounds.txt lexicon/LICENSE lexicon/LICENSE.GPL
	@scripts/install-completions $(release) '$(DESTDIR)$(PREFIX)'

clean: ## remove what was built, the demo and the benchmark's files
	rm -rf .build demo Benchmarks/.bench
