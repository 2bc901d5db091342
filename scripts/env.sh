# shellcheck shell=bash
# Sourced by the other scripts, from the project's folder. Creates .venv or updates it.
# requirements.lock serves Python 3.11 to 3.13; its first lines name the command that updates it.

find_python() {
    local candidate modules=sys
    command -v uv >/dev/null || modules="ensurepip, sys"
    for candidate in "${PYTHON:-python3}" python3.13 python3.12 python3.11; do
        # Run it rather than only find it: a version manager's shim may name a Python that is not installed.
        if "$candidate" -c "import $modules; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))" 2>/dev/null; then
            echo "$candidate"
            return
        fi
    done
    echo "RebootCamp needs Python 3.11, 3.12 or 3.13 with its venv module, and found none." \
        "Set PYTHON to one, or run 'docker compose up' instead." >&2
    return 1
}

# Installs the project into .venv with the extras named ("embedded", or "embedded,dev").
prepare_environment() {
    local extras=$1 wanted python stamp
    # The path is part of it: the programs in .venv contain it, so a moved checkout needs a new .venv.
    wanted="$PWD $(cat pyproject.toml requirements.lock | cksum)"
    # An installation with more extras is good enough: a start after a test run installs nothing.
    for stamp in .venv/installed-*; do
        if [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ] && .venv/bin/python -c '' 2>/dev/null &&
            [ -z "$(comm -23 <(tr , '\n' <<<"$extras" | sort) <(tr , '\n' <<<"${stamp#*installed-}" | sort))" ]; then
            return
        fi
    done

    if ! .venv/bin/python -c '' 2>/dev/null || ! grep -qsF "$PWD/.venv" .venv/bin/activate; then
        python=$(find_python)
        rm -rf .venv
        if command -v uv >/dev/null; then
            uv venv --quiet --seed --python "$python" .venv
        else
            "$python" -m venv .venv
        fi
    fi
    echo "Installing RebootCamp into .venv; the first time takes a minute or two." >&2
    if command -v uv >/dev/null; then
        uv pip install --compile-bytecode --python .venv/bin/python \
            -c requirements.lock --build-constraints requirements.lock -e ".[$extras]"
    else
        # pip's build environment reads its constraints from variables only: before pip 25.3, from PIP_CONSTRAINT.
        PIP_CONSTRAINT=requirements.lock PIP_BUILD_CONSTRAINT=requirements.lock \
            .venv/bin/python -m pip install --disable-pip-version-check --progress-bar off \
            -c requirements.lock -e ".[$extras]" | awk '/^Collecting/ { print $1, $2; fflush() }' >&2
    fi
    # Compile like pip and uv do for what they install. If Python cannot write bytecode, every start would recompile.
    .venv/bin/python -m compileall -q src
    echo "$wanted" >".venv/installed-$extras"
}

# Installs the programs of scripts/sdk/package-lock.json. Node and npm are part of the extra "check".
prepare_node_programs() {
    export PATH="$PWD/.venv/bin:$PATH"
    if ! cmp -s scripts/sdk/package-lock.json scripts/sdk/node_modules/installed.json; then
        npm ci --prefix scripts/sdk --ignore-scripts --no-audit --no-fund --loglevel=error >&2
        cp scripts/sdk/package-lock.json scripts/sdk/node_modules/installed.json
    fi
}
