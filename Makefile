# Every target makes the environment it needs: a fresh machine has Python 3.11 and make, and nothing else.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready
PEERS_VENV := $(VENV)/peers
PEERS := $(PEERS_VENV)/ready
SPARK := $(VENV)/spark
TOOLS_VENV := $(VENV)/tools
TOOLS := $(TOOLS_VENV)/ready
SCHEMA_VENV := $(VENV)/schema
SCHEMA := $(SCHEMA_VENV)/ready

# What `make test` leaves to targets of their own, so that it takes less than five minutes; .ci/run has them all.
SANDBOX_TESTS := tests/sandbox tests/test_plugin.py tests/test_fixtures.py
REPORT_TESTS := $(wildcard tests/test_report*.py) tests/test_exporting.py
APART := tests/browser tests/test_edges.py tests/test_website.py

.DEFAULT_GOAL := help
.PHONY: help gen check diff sync format quick test test-sandbox test-browser test-package test-pythons fuzz \
	test-report masking scenarios edges mutants mutants-codegen sandbox-proof sandbox-schema bench bench-generator \
	bench-compare bench-instructions bench-sandbox bench-peers bench-report docs docs-serve test-site changes \
	release-check package release lock clean

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

quick: $(READY) ## what a change of spec/ needs, in three minutes: generate, and the tests about what the spec says
	$(BIN)/python -m codegen gen
	$(BIN)/ruff check generated
	$(BIN)/python -m pytest -q -n auto tests/test_spec.py tests/test_advice.py tests/test_codes.py tests/test_decisions.py \
		tests/test_errors.py tests/test_facade.py tests/test_limits.py tests/test_lookup.py tests/test_search.py \
		tests/test_values.py tests/test_vendor_pages.py

test: $(READY) ## run what every change needs; CI runs the other test targets too
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m codegen check
	$(BIN)/python -m pytest -n auto --dist worksteal $(addprefix --ignore ,$(SANDBOX_TESTS) $(REPORT_TESTS) $(APART))

test-sandbox: $(READY) ## run the tests of the sandbox: a real server, real clients
	$(BIN)/python -m pytest -n auto --dist worksteal $(SANDBOX_TESTS)

test-browser: $(READY) ## use the sandbox's page in Chromium; tools/install-chromium.sh installs it on Debian
	BROWSER_TESTS=required $(BIN)/python -m pytest tests/browser

test-package: $(READY) ## what takes longer: editors, frozen apps, the wheel and what it is made from
	$(BIN)/python -m pytest -m package -n auto --dist loadfile

test-pythons: ## run the tests on every interpreter that is found: make test-pythons PYTHONS="3.12 3.14 pypy3.11"
	PYTHONS="$(PYTHONS)" TESTS="$(TESTS)" packaging/test-pythons.sh $(VENV)/pythons

fuzz: $(READY) ## throw anything at the decoding functions: make fuzz SECONDS=600
	$(BIN)/python -m tests.fuzz --seconds $(or $(SECONDS),60)

test-report: $(SPARK) ## run the tests of reports, on DuckDB and on a real Spark, which needs Java 17
	$(BIN)/python -m pytest -n auto --dist loadfile $(REPORT_TESTS)

masking: $(READY) ## measure what masking leaves over and what it hides for nothing
	$(BIN)/python -m tests.masking_rates

scenarios: $(READY) ## fail in every way with every client and retry library, and count duplicates: make scenarios RUNS=800
	$(BIN)/python -m tests.scenarios --runs $(or $(RUNS),800)

edges: $(READY) ## hostile cells, killed runs, odd environments: make edges CELLS=1000000 KILLS=300 ENVIRONMENTS=24 SEED=1
	$(BIN)/python -m pytest tests/test_edges.py
	$(BIN)/python -m tests.edges --cells $(or $(CELLS),400000) --kills $(or $(KILLS),600) \
		--environments $(or $(ENVIRONMENTS),48) --seed $(or $(SEED),1)

mutants: $(READY) ## change what reads, writes, masks, judges and retries in every small way: does some test notice?
	$(BIN)/python -m tests.mutants

mutants-codegen: $(READY) ## the same for the generator, all or some: make mutants-codegen SAMPLE=600 SEED=7 MODULES="naming pages.*"
	set -f; $(BIN)/python -m tests.mutants codegen $(MODULES) $(if $(SAMPLE),--sample $(SAMPLE)) $(if $(SEED),--seed $(SEED))

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

bench-report: $(SPARK) ## measure reports over a hundred million deliveries: make bench-report ROWS=1000000
	$(BIN)/python -m benchmarks.reporting --rows $(or $(ROWS),100000000) --spark

docs: $(READY) ## build the site, build/site: a page for every code in two languages, guides, reference
	$(BIN)/python -m website build

docs-serve: $(READY) ## build the site and serve it on this machine: make docs-serve PORT=8000
	$(BIN)/python -m website serve --port $(or $(PORT),8000)

test-site: $(READY) ## search, switch and filter in a headless Chromium, and check accessibility with axe
	$(BIN)/python -m pytest tests/test_website.py
	$(BIN)/python -m website.browser $(OPTIONS)

changes: $(READY) ## show what changed in spec/ since the last release, and which version follows
	$(BIN)/python -m codegen compare

release-check: $(READY) ## fail if the version or the changelog is not what the changes since the last release ask for
	$(BIN)/python -m codegen check
	$(BIN)/python -m codegen release-check

package: $(READY) $(TOOLS) ## build wheel and sdist twice, the same bytes, and look at them and at the workflows
	packaging/build.sh $(BIN) $(TOOLS_VENV)/bin
	packaging/lint-community.sh $(TOOLS_VENV)/bin

release: release-check package ## all that a release needs but the upload; see "Release" in CONTRIBUTING.md
	@test -z "$$(git status --porcelain)" || { echo "There are changes that no commit has."; exit 1; }
	@echo "Now: $(TOOLS_VENV)/bin/twine upload dist/*.whl dist/*.tar.gz"

lock: ## pin the newest versions of what requirements-dev.in and packaging/tools.in name
	rm -rf $(VENV)/lock
	$(PYTHON) -m venv $(VENV)/lock
	$(VENV)/lock/bin/pip install --quiet --disable-pip-version-check -r requirements-dev.in
	echo "# Made by \`make lock\` from requirements-dev.in. Do not edit." > requirements-dev.txt
	$(VENV)/lock/bin/pip freeze >> requirements-dev.txt
	rm -rf $(VENV)/lock
	$(PYTHON) -m venv $(VENV)/lock
	$(VENV)/lock/bin/pip install --quiet --disable-pip-version-check -r packaging/tools.in
	echo "# Made by \`make lock\` from packaging/tools.in. Do not edit." > packaging/tools.txt
	$(VENV)/lock/bin/pip freeze >> packaging/tools.txt
	rm -rf $(VENV)/lock

clean: ## remove the environment and every cache
	rm -rf $(VENV) website/browser/node_modules .hypothesis .mypy_cache .pytest_cache .ruff_cache build dist mutants
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The build backend comes from the pinned environment too, so that nothing here depends on the day.
$(READY): requirements-dev.txt pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.11 ...")'
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "This Python makes no environments. On Debian and Ubuntu: apt-get install python3-venv"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --editable .
	touch $(READY)

# Spark is large, and only the reports run on it.
$(SPARK): tests/spark.txt packaging/java.sh $(READY)
	packaging/java.sh
	$(BIN)/pip install --quiet --disable-pip-version-check -r tests/spark.txt
	touch $(SPARK)

# The libraries of the peer table stay apart: nothing here needs them.
$(PEERS): benchmarks/peers.txt $(READY)
	rm -rf $(PEERS_VENV)
	$(PYTHON) -m venv $(PEERS_VENV)
	$(PEERS_VENV)/bin/pip install --quiet --disable-pip-version-check -r benchmarks/peers.txt
	touch $(PEERS)

# What looks at the package stays apart as well.
$(TOOLS): packaging/tools.txt $(READY)
	rm -rf $(TOOLS_VENV)
	$(PYTHON) -m venv $(TOOLS_VENV)
	$(TOOLS_VENV)/bin/pip install --quiet --disable-pip-version-check -r packaging/tools.txt
	touch $(TOOLS)

$(SCHEMA): tests/sandbox/schemathesis.txt $(READY)
	rm -rf $(SCHEMA_VENV)
	$(PYTHON) -m venv $(SCHEMA_VENV)
	$(SCHEMA_VENV)/bin/pip install --quiet --disable-pip-version-check -r tests/sandbox/schemathesis.txt
	touch $(SCHEMA)
