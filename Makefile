# make setup | run | test | bench. Each does whatever is still missing first, on any Debian or Ubuntu with Python 3.11+.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := setup
.PHONY: setup run test bench check browser services clean lock
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

test: setup browser services check
	$(BIN)/pytest --numprocesses 3 --dist worksteal

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: setup browser
	@for each in tests/benchmarks/[!_]*.py; do $(BIN)/python -m "$$(echo "$${each%.py}" | tr / .)"; done

# The environment, pip's own uv first: it installs the rest in seconds, with the Python that is there.
.venv/.made:
	@test -n "$(PYTHON)" || { echo "netmap needs Python 3.11 or newer: apt-get install python3" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { $(APT) update && $(APT) install -y python3-venv; } >/dev/null
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps \
		-r <(awk '/^[^ ]/ {ours = /^uv==/} ours' requirements.lock)
	@touch $@

.venv/.installed: .venv/.made requirements.lock pyproject.toml
	@UV_PYTHON_DOWNLOADS=never $(BIN)/uv pip sync --quiet --python $(BIN)/python --require-hashes --compile-bytecode requirements.lock
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --offline --editable .
	@$(BIN)/python -c 'import streamlit, netmap'
	@touch $@

# Debian's Chromium, whole and without windows, or where apt has none (Ubuntu's is a snap), Playwright's.
CHROMIUM := chromium chromium-headless-shell

browser: .venv/.browser

.venv/.browser: .venv/.installed
	@command -v $(CHROMIUM) | wc -l | grep -qx 2 || $(MAKE) --no-print-directory chromium
	@touch $@

.PHONY: chromium
chromium:
	@{ $(APT) update && $(APT) install -y $(CHROMIUM); } >/dev/null 2>&1 && chromium --version >/dev/null 2>&1 \
		|| $(BIN)/playwright install --with-deps chromium

# Debian's PostgreSQL and HAProxy, for the tests of hosting. They start their own; the services stay as they are.
services:
	@{ ls /usr/lib/postgresql/*/bin/initdb && test -x /usr/sbin/haproxy; } >/dev/null 2>&1 \
		|| { $(APT) update && $(APT) install -y --no-install-recommends postgresql haproxy; } >/dev/null

lock: setup
	@UV_PYTHON_DOWNLOADS=never $(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
		--no-header --no-annotate --extra dev --output-file requirements.lock pyproject.toml
	@! grep -n http requirements.lock

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
