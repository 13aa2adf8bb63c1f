# What can be done here. `make demo` needs Python 3.11 or newer, Node 20 or newer and make, nothing else.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
SHARED ?= ../shared
# One thread for the matrix products: a second one burns a core and wins nothing.
export OPENBLAS_NUM_THREADS ?= 1
export OMP_NUM_THREADS ?= 1
SEED ?= 20250710
SHARE ?= 1
MUTATED ?= numbers merge periods
FUZZ ?= 600

MODULES := desk/node_modules/.package-lock.json
BUILT := src/onrecord/web/static/built/.vite/manifest.json

.PHONY: help demo test check bench fuzz mutants soak lock scores format desk run-environment dev-environment

help: ## Show what can be done
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

demo: run-environment $(BUILT) ## Set up onrecord in .venv, read the reports that ship with it, and put them into a record
	$(BIN)/onrecord read src/onrecord/examples
	$(BIN)/onrecord add src/onrecord/examples --record demo.db --quiet
	@echo "The record is demo.db. To open the desk on it: $(BIN)/onrecord serve --record demo.db"

test: dev-environment $(BUILT) ## Set everything up and run the tests
	$(BIN)/python -m pytest

check: dev-environment $(MODULES) ## Format, lint, strict types, import layers
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	cd desk && npm run --silent check

format: dev-environment ## Put the code into its form
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: dev-environment $(BUILT) ## Measure speed, memory and the record against what is promised (SHARE=0.1 for a part)
	$(BIN)/python bench/speed.py --corpus $(SHARED)/corpus/reports.jsonl.gz
	$(BIN)/python bench/memory.py --corpus $(SHARED)/corpus/reports.jsonl.gz
	$(BIN)/python bench/desk.py --record build/corpus.db --corpus $(SHARED)/corpus/reports.jsonl.gz
	$(BIN)/python bench/exports.py --record build/corpus.db
	$(BIN)/python bench/record.py --corpus $(SHARED)/corpus/reports.jsonl.gz --share $(SHARE) --seed $(SEED)
	$(BIN)/python bench/merging.py $(SHARED)/gold
	$(BIN)/python bench/workers.py --corpus $(SHARED)/corpus/reports.jsonl.gz --share $(SHARE)

soak: dev-environment $(BUILT) ## The long checks in full (SHARE=0.1 SEED=... for a part)
	$(if $(filter 1,$(SHARE)),$(BIN)/python scripts/build_gazetteer.py --check)
	ONRECORD_API_EXAMPLES=$(if $(filter 1,$(SHARE)),110,11) $(BIN)/python -m pytest tests/web/test_api.py
	$(BIN)/python bench/soak.py --corpus $(SHARED)/corpus/reports.jsonl.gz --share $(SHARE) --seed $(SEED)

fuzz: dev-environment ## Give odd input to the parsers for ten minutes (FUZZ=120 for two)
	$(BIN)/python bench/fuzz.py --seconds $(FUZZ)

mutants: dev-environment ## Score how many faults put into the code the tests tell (SHARE=0.1 SEED=... MUTATED=numbers for a part)
	$(BIN)/python bench/mutants.py $(MUTATED) --share $(SHARE) --seed $(SEED)

scores: dev-environment ## Score the readings of the gold reports
	$(BIN)/python bench/scores.py $(SHARED)/gold
	$(BIN)/python bench/accuracy.py $(SHARED)/gold

lock: dev-environment ## Pin the requirements anew
	$(BIN)/uv pip compile -q --python-version 3.11 --universal --generate-hashes --no-emit-index-url --no-emit-find-links --no-header requirements.in -o requirements.txt
	$(BIN)/uv pip compile -q --python-version 3.11 --universal --generate-hashes --no-emit-index-url --no-emit-find-links --no-header requirements-dev.in -o requirements-dev.txt

desk: $(BUILT) ## Build what of the desk needs a browser

$(MODULES): desk/package.json desk/package-lock.json
	cd desk && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

$(BUILT): $(MODULES) desk/vite.config.ts $(wildcard desk/src/*.ts)
	cd desk && npm run --silent build -- --logLevel warn
	@touch $@

run-environment:
	@$(PYTHON) scripts/environment.py run

dev-environment:
	@$(PYTHON) scripts/environment.py dev
