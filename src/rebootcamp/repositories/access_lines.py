"""Reads the output of ``scripts/stores/access.sql`` for two pairs of databases."""

import json
from collections.abc import Iterable
from typing import Any

from pydantic import TypeAdapter

from rebootcamp.domain.access import Access, AccountAccess
from rebootcamp.domain.users import UserId

_ACCOUNT = TypeAdapter(AccountAccess)


def read_access(lines: Iterable[str]) -> dict[str, Access]:
    """Returns the access rights in each pair, keyed by the name at the start of the pair's lines.

    Raises:
        ValueError: A line does not have the script's format. The error does not quote it, since it may hold a hash.
    """
    rows: dict[str, list[dict[str, Any]]] = {}
    for number, line in enumerate(lines, start=1):
        pair, _, row = line.partition(" ")
        try:
            rows.setdefault(pair, []).append(json.loads(row))
        except ValueError:
            raise ValueError(f"line {number} is not JSON") from None
    return {pair: _access_of(found) for pair, found in rows.items()}


def _access_of(rows: Iterable[dict[str, Any]]) -> Access:
    accounts: dict[UserId, AccountAccess] = {}
    join_codes: dict[str, str | None] = {}
    open_invitations: set[bytes] = set()
    for row in rows:
        match row:
            case {"account": account}:
                one = _ACCOUNT.validate_python(account)
                accounts[one.user_id] = one
            case {"cohort": code, "join_code": join_code}:
                join_codes[code] = join_code
            case {"invitation": code_hash}:
                open_invitations.add(bytes.fromhex(code_hash))
            case _:
                raise ValueError("a line is neither of an account, nor of a cohort, nor of an invitation")
    return Access(accounts, join_codes, frozenset(open_invitations))
