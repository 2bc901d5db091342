# shellcheck shell=bash
compose_runs_them() { false; }
