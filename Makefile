VENV ?= .venv
PY := $(VENV)/bin/python
PORT ?= 8501
DATA ?=
PYTHON ?= python3

INSTALL = $(VENV)/bin/uv pip install -q --python $(PY) --require-hashes -r
INSTALL_PIP = $(PY) -m pip install -q --disable-pip-version-check --require-hashes -r

.PHONY: run test lint lock clean

run: $(VENV)/.run
	@$(VENV)/bin/assistant serve --port $(PORT) $(if $(DATA),--data "$(DATA)")

test: $(VENV)/.test
	@PY=$(PY) sh tests/run $(ARGS)

lint: $(VENV)/.test
	$(VENV)/bin/ruff check . && $(VENV)/bin/ruff format --check . && $(VENV)/bin/mypy && $(VENV)/bin/lint-imports

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed (set PYTHON=...)"; exit 2; }
	@$(PYTHON) -m venv $(VENV) || { echo "could not make $(VENV): install python3-venv"; exit 2; }
	@$(PY) -m pip install -q --disable-pip-version-check uv || echo "uv is not to be had; using pip (slower)"

$(VENV)/.run: $(VENV)/bin/python requirements.lock pyproject.toml
	@echo "Installing what the app needs into $(VENV) ..."
	@$(INSTALL) requirements.lock 2>/dev/null || $(INSTALL_PIP) requirements.lock
	@$(PY) -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@$(PY) -m compileall -q assistant
	@echo "We will look into it." | env -u PYTHONDONTWRITEBYTECODE $(VENV)/bin/assistant check --reply - >/dev/null || true
	@touch $@

$(VENV)/.test: $(VENV)/.run requirements-test.lock
	@echo "Installing what the tests need into $(VENV) ..."
	@$(INSTALL) requirements-test.lock 2>/dev/null || $(INSTALL_PIP) requirements-test.lock
	@touch $@

lock:
	$(VENV)/bin/uv pip compile -q --universal --generate-hashes --no-header --no-annotate --no-emit-index-url pyproject.toml -o requirements.lock
	$(VENV)/bin/uv pip compile -q --universal --generate-hashes --no-header --no-annotate --no-emit-index-url pyproject.toml --group test -c requirements.lock -o requirements-test.lock

clean:
	rm -rf $(VENV)
