# make setup | run | test | bench | wheel. Each does whatever is still missing first, on any Debian or Ubuntu with Python 3.11+.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := setup
.PHONY: setup run test bench check tools browser services clean lock wheel
.DELETE_ON_ERROR:

PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
	if command -v $$p >/dev/null && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; \
	then echo $$p; break; fi; done)
BIN := .venv/bin
AS_ROOT := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
# Trust what this computer trusts, also behind a proxy of an organisation.
export UV_SYSTEM_CERTS := true
APT := $(AS_ROOT) env DEBIAN_FRONTEND=noninteractive apt-get -qq

setup: .venv/.installed
	@:

run: setup
	@exec $(BIN)/netmap

test: tools browser services check
	$(BIN)/pytest --numprocesses 3 --dist worksteal

check: tools
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: tools browser services
	@for each in tests/benchmarks/[!_]*.py; do $(BIN)/python -m "$$(echo "$${each%.py}" | tr / .)"; done

# The environment, pip's own uv first: it installs the rest in seconds, with the Python that is there. uv and what
# builds netmap are named, with their hashes, in the lock of the tools; what runs netmap has a lock of its own.
BUILDERS := uv hatchling editables packaging pathspec pluggy trove-classifiers

.venv/.made:
	@test -n "$(PYTHON)" || { echo "netmap needs Python 3.11 or newer: apt-get install python3" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { $(APT) update && $(APT) install -y python3-venv; } >/dev/null
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps \
		-r <(awk -v names="$(BUILDERS)" 'BEGIN {split(names, all); for (n in all) want[all[n]]} \
			/^[^ ]/ {split($$0, at, "=="); ours = at[1] in want} ours' tests/requirements.lock)
	@touch $@

UV := UV_PYTHON_DOWNLOADS=never $(BIN)/uv pip
LOCKED := --quiet --python $(BIN)/python --require-hashes --compile-bytecode

.venv/.installed: .venv/.made requirements.lock pyproject.toml
	@$(UV) install $(LOCKED) -r requirements.lock
	@$(UV) install --quiet --python $(BIN)/python --no-deps --no-build-isolation --offline --editable .
	@$(BIN)/python -c 'import streamlit, netmap'
	@touch $@

# What tests and checks need besides; running netmap needs none of it.
tools: .venv/.tools
	@:

.venv/.tools: .venv/.installed tests/requirements.lock
	@$(UV) sync $(LOCKED) tests/requirements.lock
	@$(UV) install --quiet --python $(BIN)/python --no-deps --no-build-isolation --offline --editable .
	@touch $@

# Debian's Chromium, whole and without windows, or where apt has none (Ubuntu's is a snap), Playwright's.
CHROMIUM := chromium chromium-headless-shell

browser: .venv/.browser

.venv/.browser: .venv/.tools
	@command -v $(CHROMIUM) | wc -l | grep -qx 2 || $(MAKE) --no-print-directory chromium
	@touch $@

.PHONY: chromium
chromium:
	@{ $(APT) update && $(APT) install -y $(CHROMIUM); } >/dev/null 2>&1 && chromium --version >/dev/null 2>&1 \
		|| $(BIN)/playwright install --with-deps chromium

# What a server is installed from, in dist/: netmap itself, and the list of what it needs (netmap/docs/hosting).
wheel: setup
	@rm -rf dist
	@$(BIN)/hatchling build --target wheel --directory dist >/dev/null 2>&1
	@cp requirements.lock dist/
	@ls dist

# Debian's PostgreSQL, proxies, systemd and curl, for the tests of hosting, and Node, whose own runner tests the live
# map's scripts. They start their own, and none of Debian's is left running that was not there before: policy-rc.d, for
# as long as the packages are installed.
SERVICES := postgresql haproxy nginx systemd curl openssl python3-venv nodejs
POLICY := /usr/sbin/policy-rc.d

services:
	@{ ls /usr/lib/postgresql/*/bin/initdb /usr/sbin/{haproxy,nginx} /usr/bin/{systemd-analyze,curl,openssl,node} \
		&& /usr/bin/python3 -c 'import ensurepip, venv'; } >/dev/null 2>&1 || { \
		mine=; test -e $(POLICY) || { mine=1; printf '#!/bin/sh\nexit 101\n' | $(AS_ROOT) tee $(POLICY); \
			$(AS_ROOT) chmod 755 $(POLICY); }; \
		done=0; { $(APT) update && $(APT) install -y --no-install-recommends $(SERVICES); } || done=$$?; \
		test -z "$$mine" || $(AS_ROOT) rm $(POLICY); exit $$done; } >/dev/null

# Both locks anew from pyproject.toml, with the versions they have; `make lock UPGRADE=--upgrade` takes the newest.
UPGRADE :=
COMPILE = $(UV) compile --quiet $(UPGRADE) --universal --python-version 3.11 --generate-hashes --no-header --no-annotate

lock: setup
	@$(COMPILE) --extra dev --output-file tests/requirements.lock pyproject.toml
	@$(COMPILE) --constraint tests/requirements.lock --output-file requirements.lock pyproject.toml
	@! grep -n http requirements.lock tests/requirements.lock

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
