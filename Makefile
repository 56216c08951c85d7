# `make demo` and `make test` need Python 3.11 or newer (with venv) and make; everything else comes from the locks,
# which are complete: --no-deps, since pip before 23.3 misreads an extra that trafilatura's dependencies ask for.

# The first Python on the path that is new enough; PYTHON=... picks another.
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11 python3.14; do \
	"$$p" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo "$$p"; exit; }; done; echo python3.11)
VENV ?= .venv
BIN := $(VENV)/bin
PUBLISHED := 2024-09-17
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.PHONY: help demo test check package schema readme lock clean

help: ## List the targets.
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

demo: $(VENV)/.run ## Read the shipped example and print its rendering.
	$(BIN)/kawat read examples/moscow-envoy.txt --published $(PUBLISHED)

test: $(VENV)/.test check ## Set everything up, then lint, type-check and test.

check:
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest

package: $(VENV)/.test ## Build sdist and wheel, and read the example from the wheel in an environment of its own.
	rm -rf build/package dist
	$(BIN)/python -m build --no-isolation --outdir dist
	test "$$(cat dist/*.whl | wc -c)" -lt 100000000
	$(PYTHON) -m venv build/package
	build/package/bin/python -m pip install --quiet --no-deps --require-hashes -r requirements.lock
	build/package/bin/python -m pip install --quiet --no-deps --no-index dist/*.whl
	cd build && package/bin/kawat read ../examples/geneva-talks.txt --published $(PUBLISHED) --json > /dev/null

schema: $(VENV)/.run ## Write the shipped JSON Schema anew.
	$(BIN)/kawat schema > src/kawat/record.schema.json

readme: $(VENV)/.run ## Write what commands print in README.md and docs/ anew, from the commands themselves.
	$(BIN)/python bench/readme.py

lock: $(VENV)/.test ## Resolve the newest versions (one of each for all Pythons) and write the locks anew.
	$(BIN)/uv pip compile --quiet --universal --fork-strategy fewest --generate-hashes --upgrade --no-header \
		pyproject.toml --group build -o requirements.lock
	$(BIN)/uv pip compile --quiet --universal --fork-strategy fewest --generate-hashes --upgrade --no-header \
		pyproject.toml --all-extras --group build --group test -c requirements.lock -o requirements-test.lock

clean: ## Remove the environment and everything built.
	rm -rf $(VENV) build dist

$(VENV)/.run: requirements.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --no-deps --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@

$(VENV)/.test: requirements-test.lock $(VENV)/.run
	$(BIN)/python -m pip install --quiet --no-deps --require-hashes -r requirements-test.lock
	touch $@
