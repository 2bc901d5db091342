"""Reads the output of ``scripts/stores/access.sql`` for two pairs of databases."""

import json
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter

from rebootcamp.domain.access import Access, AccountAccess, ServiceAccess
from rebootcamp.domain.service_accounts import ServiceAccountId
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
    services: dict[ServiceAccountId, ServiceAccess] = {}
    external_ids: set[tuple[ServiceAccountId, str, UserId]] = set()
    for row in rows:
        match row:
            case {"account": account}:
                one = _ACCOUNT.validate_python(account)
                accounts[one.user_id] = one
            case {"cohort": code, "join_code": join_code}:
                join_codes[code] = join_code
            case {"invitation": code_hash}:
                open_invitations.add(bytes.fromhex(code_hash))
            case {"service_account": account_id, "scopes": scopes, "keys": keys}:
                services[ServiceAccountId(UUID(account_id))] = ServiceAccess(frozenset(scopes), frozenset(keys))
            case {"external_id": [account_id, external_id, user_id]}:
                external_ids.add((ServiceAccountId(UUID(account_id)), external_id, UserId(UUID(user_id))))
            case _:
                raise ValueError("a line is of nothing that grants a right")
    return Access(accounts, join_codes, frozenset(open_invitations), services, frozenset(external_ids))
