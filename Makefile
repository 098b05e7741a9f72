# Every target makes the environment it needs: a fresh machine has Python 3.11 and make, and nothing else.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready
PEERS_VENV := $(VENV)/peers
PEERS := $(PEERS_VENV)/ready
SCHEMA_VENV := $(VENV)/schema
SCHEMA := $(SCHEMA_VENV)/ready

.DEFAULT_GOAL := help
.PHONY: help gen check diff sync format test fuzz masking scenarios edges mutants mutants-codegen \
	sandbox-proof sandbox-schema bench-sandbox \
	bench bench-generator bench-compare bench-instructions bench-peers \
	changes release-check lock clean

help: ## show this list
	@awk -F':.*## ' '/^[a-z-]+:.*## / {printf "make %-18s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

gen: $(READY) ## generate the catalogue from spec/
	$(BIN)/python -m codegen gen

check: $(READY) ## fail if generated/ is not what spec/ says
	$(BIN)/python -m codegen check

diff: $(READY) ## show how generated/ differs from what spec/ says
	$(BIN)/python -m codegen diff

sync: $(READY) ## take a page of the vendor's into spec/: make sync PAGE=page-2026-05-27.md OPTIONS=--dry-run
	$(BIN)/python -m codegen sync "$(PAGE)" $(OPTIONS)

format: $(READY) ## format the hand-written code and mend what ruff can
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

test: $(READY) ## run everything that CI runs
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m codegen check
	$(BIN)/python -m pytest -n auto --dist worksteal

fuzz: $(READY) ## throw anything at the decoding functions: make fuzz SECONDS=600
	$(BIN)/python -m tests.fuzz --seconds $(or $(SECONDS),60)

masking: $(READY) ## measure what masking leaves over and what it hides for nothing
	$(BIN)/python -m tests.masking_rates

scenarios: $(READY) ## fail in every way with every client and retry library, and count duplicates: make scenarios RUNS=800
	$(BIN)/python -m tests.scenarios --runs $(or $(RUNS),800)

edges: $(READY) ## hostile cells, killed runs, odd environments: make edges CELLS=1000000 KILLS=300 ENVIRONMENTS=24 SEED=1
	$(BIN)/python -m tests.edges --cells $(or $(CELLS),400000) --kills $(or $(KILLS),600) \
		--environments $(or $(ENVIRONMENTS),48) --seed $(or $(SEED),1)

mutants: $(READY) ## change what reads, writes, masks, judges and retries in every small way: does some test notice?
	$(BIN)/python -m tests.mutants

mutants-codegen: $(READY) ## the same for the generator, which takes hours: make mutants-codegen MODULES="naming pages.*"
	set -f; $(BIN)/python -m tests.mutants codegen $(MODULES)

sandbox-proof: $(READY) ## ask the sandbox for every code, in every way, through every client
	$(BIN)/python -m tests.sandbox.proving

sandbox-schema: $(SCHEMA) ## have schemathesis ask the sandbox's own API for everything that its OpenAPI says
	$(BIN)/python -m tests.sandbox.schema $(SCHEMA_VENV)/bin/schemathesis

bench: $(READY) ## measure import, lookup, raising and generating against baselines of the same run
	$(BIN)/python -m benchmarks

bench-generator: $(READY) ## measure the generator on a hundredfold spec: time, growth and memory
	$(BIN)/python -m benchmarks.generating

bench-compare: $(READY) ## measure the tree against that of a revision: make bench-compare REV=main
	$(BIN)/python -m benchmarks.compare --rev "$(or $(REV),HEAD)" --rows "$(ROWS)"

bench-instructions: $(READY) ## count instructions, against a revision if there is one: make bench-instructions REV=main
	$(BIN)/python -m benchmarks.instructions --rev "$(REV)" --rows "$(ROWS)"

bench-sandbox: $(READY) ## load the sandbox, fill it with a million messages, kill it: make bench-sandbox OPTIONS="--seconds 10"
	$(BIN)/python -m benchmarks.sandbox $(OPTIONS)

bench-peers: $(PEERS) ## measure the errors of libraries that people know beside ours, for docs/peers.md
	$(PEERS_VENV)/bin/python -m benchmarks.peers

changes: $(READY) ## show what changed in spec/ since the last release, and which version follows
	$(BIN)/python -m codegen compare

release-check: $(READY) ## fail if the version or the changelog is not what the changes since the last release ask for
	$(BIN)/python -m codegen check
	$(BIN)/python -m codegen release-check

lock: ## pin the newest versions of what requirements-dev.in names
	rm -rf $(VENV)/lock
	$(PYTHON) -m venv $(VENV)/lock
	$(VENV)/lock/bin/pip install --quiet --disable-pip-version-check -r requirements-dev.in
	echo "# Made by \`make lock\` from requirements-dev.in. Do not edit." > requirements-dev.txt
	$(VENV)/lock/bin/pip freeze >> requirements-dev.txt
	rm -rf $(VENV)/lock

clean: ## remove the environment and every cache
	rm -rf $(VENV) .hypothesis .mypy_cache .pytest_cache .ruff_cache build dist mutants
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The build backend comes from the pinned environment too, so that nothing here depends on the day.
$(READY): requirements-dev.txt pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.11 ...")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --editable .
	touch $(READY)

# The libraries of the peer table stay apart: nothing here needs them.
$(PEERS): benchmarks/peers.txt $(READY)
	rm -rf $(PEERS_VENV)
	$(PYTHON) -m venv $(PEERS_VENV)
	$(PEERS_VENV)/bin/pip install --quiet --disable-pip-version-check -r benchmarks/peers.txt
	touch $(PEERS)

$(SCHEMA): tests/sandbox/schemathesis.txt $(READY)
	rm -rf $(SCHEMA_VENV)
	$(PYTHON) -m venv $(SCHEMA_VENV)
	$(SCHEMA_VENV)/bin/pip install --quiet --disable-pip-version-check -r tests/sandbox/schemathesis.txt
	touch $(SCHEMA)
