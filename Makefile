# Every target prepares what it needs: .venv with pinned packages, and the embedded Lean in the
# user's cache directory. All of it can be interrupted and run again.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
LEANSCRIBE := $(BIN)/leanscribe
SECTION ?= data/sections/number_theory.tex
CHROMIUM ?= $(shell command -v chromium || echo /usr/bin/chromium)

.PHONY: demo test test-all setup model app bench lint format lock clean

demo: setup
	$(LEANSCRIBE) formalize $(SECTION) -k 8 --out out/demo

setup: $(VENV)/installed
	@$(LEANSCRIBE) setup

# Adds what learned translators in this process need (`--translator hf:…`).
model: $(VENV)/model

test: setup $(VENV)/lean-dojo $(VENV)/model $(CHROMIUM)
	$(BIN)/pytest -m "not slow"

test-all: setup $(VENV)/lean-dojo $(VENV)/model $(CHROMIUM)
	$(BIN)/pytest

app: setup
	$(LEANSCRIBE) app

bench: setup
	$(BIN)/python -m benchmarks.checker

lint: $(VENV)/installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: $(VENV)/installed
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# Installing in two steps keeps every transitive version as the lock has it.
$(VENV)/installed: requirements.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --disable-pip-version-check --progress-bar on -r requirements.lock
	$(BIN)/python -m pip install --disable-pip-version-check --quiet --no-deps --no-build-isolation --editable .
	@touch $@

# The extra `lean-dojo`, with which a test loads what it wrote; nothing else needs it.
$(VENV)/lean-dojo: requirements-lean-dojo.lock $(VENV)/installed
	$(BIN)/python -m pip install --disable-pip-version-check --quiet --no-deps -r requirements-lean-dojo.lock
	@touch $@

# The extra `model`. Dependencies are followed: torch for GPUs has some that its CPU build has not.
$(VENV)/model: requirements-model.lock $(VENV)/installed
	$(BIN)/python -m pip install --disable-pip-version-check --progress-bar on -c requirements.lock -r requirements-model.lock
	@touch $@

# Real pages are tested in Debian's Chromium.
/usr/bin/chromium:
	@echo "Installing Chromium from Debian's packages (tests only)"
	@sudo=$$(test "$$(id -u)" = 0 || echo sudo); \
	$$sudo apt-get update -qq && $$sudo apt-get install -y -qq --no-install-recommends chromium >/dev/null

# Writes the lock files anew from the versions that pyproject.toml asks for.
FROZEN = .lock-venv/bin/python -m pip freeze --all --exclude leanscribe --exclude pip
lock:
	rm -rf .lock-venv && $(PYTHON) -m venv .lock-venv
	.lock-venv/bin/python -m pip install --quiet setuptools==84.2.1 ".[dev]"
	$(FROZEN) > requirements.lock
	.lock-venv/bin/python -m pip install --quiet -c requirements.lock ".[model]"
	$(FROZEN) | sed 's/+cpu$$//' | grep -vxFf requirements.lock > requirements-model.lock
	rm -rf .lock-venv && $(PYTHON) -m venv .lock-venv
	.lock-venv/bin/python -m pip install --quiet -r requirements.lock -c requirements-model.lock ".[lean-dojo]"
	$(FROZEN) | grep -vxFf requirements.lock > requirements-lean-dojo.lock
	rm -rf .lock-venv

clean:
	rm -rf $(VENV) out .mypy_cache .ruff_cache .pytest_cache build *.egg-info
